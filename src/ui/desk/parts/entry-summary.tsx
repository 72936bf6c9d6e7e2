import type { HeardNote } from '../picture/use-notes.ts';
import { useWords } from '#ui/text/i18n.ts';
import { ConfidedMark } from './confided-mark.tsx';
import { replacedIn, waitingFor, type EntryDraft } from './entry-draft.ts';
import { Grade } from './grade.tsx';
import { worstGrade } from './grades.ts';

interface EntryMarksProps {
  readonly entry: EntryDraft;
  readonly notes: readonly HeardNote[];
  /** Notes that belong to it. */
  readonly under: readonly HeardNote[];
  /** What was noted since then is called new; else it is there to be taken in. */
  readonly since?: number | undefined;
}

/** How an entry stands: its worst source, what could be added, what has been replaced. */
export function EntryMarks({ entry, notes, under, since }: EntryMarksProps) {
  const t = useWords('desk');
  const waiting = waitingFor(entry, under).length;
  const fresh = since === undefined ? 0 : waitingFor(entry, under, since).length;
  const isConfided = under.some(
    ({ id, inConfidence }) => inConfidence === true && entry.items.includes(id),
  );
  const replaced = replacedIn(entry, notes).length;
  return (
    <>
      {isConfided ? <ConfidedMark /> : null}
      {replaced === 0 ? null : (
        <span className="late">{t('entry.replacedCount', { count: replaced })}</span>
      )}
      {fresh > 0 ? (
        <span className="to-take">{t('entry.newCount', { count: fresh })}</span>
      ) : waiting === 0 ? null : (
        <span className="to-take">{t('entry.toTake', { count: waiting })}</span>
      )}
      {entry.says.trim() === '' ? null : <Grade of={worstGrade(entry.items, notes)} isWorst />}
    </>
  );
}

interface EntryWordsProps {
  readonly says: string;
  /** What is to be said, while nothing is. */
  readonly asks: string;
}

export function EntryWords({ says, asks }: EntryWordsProps) {
  return says.trim() === '' ? <span className="hint">{asks}</span> : <span>{says}</span>;
}
