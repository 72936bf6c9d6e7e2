import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Pause } from './debrief-subject.ts';
import { pausedFor } from './how-it-ran.ts';
import { momentTime, type NameBook } from './name-book.ts';

interface PauseListProps {
  pauses: readonly Pause[];
  book: NameBook;
}

/** When the clock stood and for how long: to be talked about, and no part of the score. */
export function PauseList({ pauses, book }: PauseListProps) {
  const t = useWords('debrief');
  if (pauses.length === 0) return null;
  return (
    <details className="disclosure pause-list">
      <summary>
        {t('pauses.title', { count: pauses.length, time: inWords(pausedFor(pauses)) })}
      </summary>
      <p className="small">{t('pauses.means')}</p>
      <ul>
        {pauses.map(({ at, wallSeconds }) => (
          <li key={at}>
            {t('pauses.one', { at: momentTime(book, at), time: inWords(wallSeconds) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
