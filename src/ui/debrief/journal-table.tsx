import type { ExerciseEvent } from '#exercise/events.ts';
import { useWords } from '#ui/text/i18n.ts';
import { clockTime, type NameBook } from './name-book.ts';

interface JournalTableProps {
  rows: readonly { readonly event: ExerciseEvent; readonly says: string }[];
  book: NameBook;
}

/** Events, one a row. */
export function JournalTable({ rows, book }: JournalTableProps) {
  const t = useWords('debrief');
  return (
    <table className="table journal-table" aria-labelledby="debrief-journal">
      <thead>
        <tr>
          <th scope="col">{t('journal.time')}</th>
          <th scope="col">{t('journal.number')}</th>
          <th scope="col">{t('journal.event')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ event, says }) => (
          <tr key={event.seq}>
            <td>
              <time>{clockTime(book, event.at)}</time>
            </td>
            <td className="mono quiet">{event.seq}</td>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
