import type { Seconds } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { actDividers } from './act-dividers.ts';
import type { NameBook } from './name-book.ts';

interface ChartActsProps {
  book: NameBook;
  end: Seconds;
  x: (at: Seconds) => number;
  top: number;
  bottom: number;
}

/** About the width of a letter of a label, in pixels. */
const letter = 6;

/** Where each act begins, across the chart; its title where there is room for it. */
export function ChartActs({ book, end, x, top, bottom }: ChartActsProps) {
  const t = useWords('debrief');
  return actDividers(book.acts, end).map(({ act, number, until }) => {
    const from = x(act.starts);
    const room = (x(until) - from) / letter - 1;
    const short = t('act.short', { number });
    const long = t('act.long', { number, title: act.title });
    return (
      <g key={act.id}>
        {act.starts === 0 ? null : (
          <line className="chart-act" x1={from} x2={from} y1={0} y2={bottom} />
        )}
        {short.length > room ? null : (
          <text className="chart-tick chart-act-label" x={from + 4} y={top - 3}>
            {long.length > room ? short : long}
          </text>
        )}
      </g>
    );
  });
}
