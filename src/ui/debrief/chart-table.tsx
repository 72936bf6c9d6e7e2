import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { endOf } from './debrief-focus.ts';
import { clockTime, type NameBook } from './name-book.ts';
import { actAt } from '#exercise/view-acts.ts';
import { seriesAt, timeTicks } from './time-axis.ts';

/** The chart’s numbers at round times, for whoever prefers them to a drawing. */
export function ChartTable({ debrief, book }: { debrief: Debrief; book: NameBook }) {
  const t = useWords('debrief');
  const end = endOf(debrief);
  const times = [...new Set([0, ...timeTicks(book.clock, end, 40), end])];
  const { you, reference, agency, shared, sharedWrong } = debrief.awareness;
  const columns = [
    ['you', you],
    ['ceiling', reference],
    ['agency', agency],
    ['shared', shared],
    ['wrong', sharedWrong],
  ] as const;
  const cell = (value: number | null) => (value === null ? t('none') : Math.round(value));
  return (
    <div className="chart-table" role="group" aria-labelledby="debrief-chart" tabIndex={0}>
      <table className="table" aria-labelledby="debrief-chart">
        <thead>
          <tr>
            <th scope="col">{t('chart.time')}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {t(`chart.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at, row) => (
            <tr key={at}>
              <th scope="row">
                <time>{clockTime(book, at)}</time>
                <ActBegun book={book} at={at} after={times[row - 1]} />
              </th>
              {columns.map(([name, series]) => (
                <td key={name}>{cell(seriesAt(series, at))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Says that since the row before another act has begun. */
function ActBegun({
  book,
  at,
  after,
}: {
  book: NameBook;
  at: Seconds;
  after: Seconds | undefined;
}) {
  const t = useWords('debrief');
  const number = actAt(book.acts, at)?.number;
  const before = after === undefined ? undefined : actAt(book.acts, after)?.number;
  return number === undefined || number === before ? null : (
    <span className="quiet"> · {t('act.short', { number })}</span>
  );
}
