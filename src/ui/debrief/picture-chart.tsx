import { useId, useState } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { chartLines } from './chart-lines.ts';
import { ChartTable } from './chart-table.tsx';
import { endOf, type Spot } from './debrief-focus.ts';
import type { Pause } from './debrief-subject.ts';
import { realPauses } from './how-it-ran.ts';
import { momentTime, type NameBook } from './name-book.ts';
import { PauseList } from './pause-list.tsx';
import { seriesAt } from './time-axis.ts';

interface PictureChartProps {
  debrief: Debrief;
  book: NameBook;
  pauses?: readonly Pause[] | undefined;
  moment: Seconds | null;
  spot: Spot | null;
  onMoment: (at: Seconds) => void;
}

/** How much of what partners needed they held, over time: the trainee and the ceiling. */
export function PictureChart(props: PictureChartProps) {
  const { debrief, book, moment, spot, onMoment } = props;
  const t = useWords('debrief');
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const end = endOf(debrief);
  const pauses = realPauses(props.pauses);
  const { you, reference, shared, sharedWrong } = debrief.awareness;
  const value = (number: number | null) =>
    number === null ? t('none') : String(Math.round(number));
  const readOut = (at: Seconds) =>
    t('chart.at', {
      time: momentTime(book, at),
      you: value(seriesAt(you, at)),
      ceiling: value(seriesAt(reference, at)),
      shared: value(seriesAt(shared, at)),
      wrong: value(seriesAt(sharedWrong, at)),
    });
  const first = you[0];
  const last = you.at(-1);
  return (
    <section className="panel picture-chart" aria-labelledby="debrief-chart">
      <div className="panel-bar">
        <h2 id="debrief-chart">{t('chart.title')}</h2>
        <span className="end">
          <span className="chart-says">{moment === null ? t('chart.says') : readOut(moment)}</span>
          <button
            type="button"
            className="button quiet-button small-button no-print"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('chart.table')}
          </button>
        </span>
      </div>
      {first === undefined || last === undefined ? (
        <p className="empty">{t('chart.empty')}</p>
      ) : asTable ? (
        <ChartTable debrief={debrief} book={book} />
      ) : (
        <div className="chart-body">
          <ChartDrawing
            debrief={debrief}
            book={book}
            moment={moment}
            spot={spot}
            pauses={pauses}
            alt={t('chart.alt', {
              first: Math.round(first[1]),
              last: Math.round(last[1]),
              most: Math.round(Math.max(...you.map(([, share]) => share))),
              ceiling: value(reference.at(-1)?.[1] ?? null),
              shared: value(shared.at(-1)?.[1] ?? null),
              wrong: value(sharedWrong.at(-1)?.[1] ?? null),
            })}
            onMoment={onMoment}
          />
          <label className="visually-hidden" htmlFor={id}>
            {t('chart.moment')}
          </label>
          <input
            id={id}
            className="chart-moment no-print"
            type="range"
            min={0}
            max={end}
            step={Math.min(60, end)}
            value={moment ?? 0}
            aria-valuetext={readOut(moment ?? 0)}
            onChange={(event) => onMoment(Number(event.target.value))}
          />
          <ChartKey />
        </div>
      )}
      <PauseList pauses={pauses} book={book} />
    </section>
  );
}

/** What each line means. */
function ChartKey() {
  const t = useWords('debrief');
  return (
    <details className="disclosure chart-key">
      <summary>{t('chart.key')}</summary>
      <ul>
        {chartLines.toReversed().map((line) => (
          <li key={line}>
            <svg width="30" height="8" aria-hidden="true">
              <path className={`chart-${line}`} d="M1 4H29" />
            </svg>
            {t(`chart.means.${line}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
