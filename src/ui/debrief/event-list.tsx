import { useWords } from '#ui/text/i18n.ts';
import { eventWords, type Telling } from './event-words.ts';
import { clockTime } from './name-book.ts';

interface EventListProps {
  title: string;
  seqs: readonly number[];
  telling: Telling;
}

/** Cited events, in words. */
export function EventList({ title, seqs, telling }: EventListProps) {
  const t = useWords('debrief');
  if (seqs.length === 0) return null;
  return (
    <>
      <p className="event-list-title">{title}</p>
      <ol className="event-list">
        {seqs.map((seq) => {
          const event = telling.index.bySeq.get(seq);
          if (event === undefined) return <li key={seq}>{t('evidence.gone', { seq })}</li>;
          return (
            <li key={seq}>
              <time>{clockTime(telling.book, event.at)}</time>{' '}
              <span>{eventWords(event, telling)}</span>{' '}
              <span className="event-seq">{t('evidence.seq', { seq })}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
