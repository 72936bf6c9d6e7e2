import { actAt } from '#exercise/view-acts.ts';
import type { BriefAct } from '#exercise/view-brief.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { useWords } from '#ui/text/i18n.ts';
import { clockTime, type NameBook } from './name-book.ts';

interface Row {
  readonly event: ExerciseEvent;
  readonly says: string;
}

interface JournalTableProps {
  rows: readonly Row[];
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
      {byAct(rows, book).map(({ act, number, rows: shown }) => (
        <tbody key={act?.id ?? ''}>
          {act === undefined ? null : (
            <tr className="journal-act">
              <th scope="rowgroup" colSpan={3}>
                {[t('act.long', { number, title: act.title }), ...(act.day ? [act.day] : [])].join(
                  ' · ',
                )}
              </th>
            </tr>
          )}
          {shown.map(({ event, says }) => (
            <tr key={event.seq}>
              <td>
                <time>{clockTime(book, event.at)}</time>
              </td>
              <td className="mono quiet">{event.seq}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowsOfAct {
  /** Undefined where the exercise is of one piece. */
  readonly act: BriefAct | undefined;
  readonly number: number;
  readonly rows: readonly Row[];
}

/** The rows of each act together; they are in order. */
function byAct(rows: readonly Row[], { acts }: NameBook): RowsOfAct[] {
  if (acts.length === 0) return [{ act: undefined, number: 0, rows }];
  return acts
    .map((act, place) => ({
      act,
      number: place + 1,
      rows: rows.filter(({ event }) => actAt(acts, event.at)?.act === act),
    }))
    .filter((group) => group.rows.length > 0);
}
