import type { MethaneField } from '#doctrine/methane.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { ChangedWords } from '../parts/changed-words.tsx';
import { sentence } from '../parts/sentence.ts';
import type { MethaneDraft } from './methane-draft.ts';

interface LetterWordsProps {
  readonly id: MethaneField;
  readonly now: MethaneDraft;
  /** What it is to be read against; null for itself alone. */
  readonly before: MethaneDraft | null;
}

/** What a letter says, with what was put in and taken out since it was said before. */
export function LetterWords({ id, now, before }: LetterWordsProps) {
  const t = useWords('desk');
  const words = letterWords(id, now, t);
  const said = before === null ? '' : letterWords(id, before, t);
  return said === '' || said === words ? words : <ChangedWords before={said} after={words} />;
}

/** The words of a letter; of the first, with its status. */
export function letterWords(id: MethaneField, draft: MethaneDraft, t: Words<'desk'>): string {
  const says = sentence(draft.entries[id].says);
  if (id !== 'majorIncident' || draft.status === null || says === '') return says;
  return `${t(`majorIncident.${draft.status}`)}. ${says}`;
}
