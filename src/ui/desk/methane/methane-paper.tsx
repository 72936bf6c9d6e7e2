import { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { PaperEntries } from '../parts/paper-entries.tsx';
import { changeWords } from './change-words.ts';
import { LetterWords } from './letter-words.tsx';
import type { MethaneDraft } from './methane-draft.ts';
import { changesSince } from './version-changes.ts';

interface MethanePaperProps {
  readonly title: string;
  readonly about?: readonly string[];
  readonly draft: MethaneDraft;
  /** What had been said before, against which it is to be read; null for the first. */
  readonly before: MethaneDraft | null;
}

/** A M/ETHANE on paper, with what changed since the one before it. */
export function MethanePaper({ title, about = [], draft, before }: MethanePaperProps) {
  const t = useWords('desk');
  const changes = before === null ? null : changesSince(draft, before);
  return (
    <PaperEntries
      title={title}
      about={changes === null ? about : [...about, changeWords(changes, t), t('changed.legend')]}
      parts={methaneFields.map(({ id, letter, label }) => {
        const change = changes?.[id] ?? 'nothing';
        return {
          id,
          letter,
          label,
          entry: draft.entries[id].says.trim() === '' ? undefined : draft.entries[id],
          words: <LetterWords id={id} now={draft} before={before} />,
          mark: change === 'nothing' ? '' : t(`methane.change.${change}`),
        };
      })}
    />
  );
}
