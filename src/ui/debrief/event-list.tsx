import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { eventWords, type Telling } from './event-words.ts';
import { momentTime } from './name-book.ts';

interface EventListProps {
  title: string;
  seqs: readonly number[];
  telling: Telling;
}

/** So many are shown at first: what was only looked at can be hundreds. */
const first = 12;

/** Cited events, in words. */
export function EventList({ title, seqs, telling }: EventListProps) {
  const t = useWords('debrief');
  const [all, setAll] = useState(false);
  if (seqs.length === 0) return null;
  // One more line than the button itself would take is no reason for a button.
  const shown = all || seqs.length <= first + 1 ? seqs : seqs.slice(0, first);
  return (
    <>
      <p className="event-list-title">{title}</p>
      <ol className="event-list">
        {shown.map((seq) => {
          const event = telling.index.bySeq.get(seq);
          if (event === undefined) return <li key={seq}>{t('evidence.gone', { seq })}</li>;
          return (
            <li key={seq}>
              <time>{momentTime(telling.book, event.at)}</time>{' '}
              <span>{eventWords(event, telling)}</span>{' '}
              <span className="event-seq">{t('evidence.seq', { seq })}</span>
            </li>
          );
        })}
      </ol>
      {shown.length === seqs.length ? null : (
        <button type="button" className="plain-button" onClick={() => setAll(true)}>
          {t('evidence.more', { count: seqs.length - shown.length })}
        </button>
      )}
    </>
  );
}
