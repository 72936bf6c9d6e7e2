import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line as lineOf } from 'd3-shape';
import type { PointerEvent } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { endOf, type Spot } from './debrief-focus.ts';
import { clockTime, type NameBook } from './name-book.ts';
import { seriesAt, timeTicks } from './time-axis.ts';
import { useWidth } from './use-width.ts';

interface ChartDrawingProps {
  debrief: Debrief;
  book: NameBook;
  moment: Seconds | null;
  spot: Spot | null;
  alt: string;
  onMoment: (at: Seconds) => void;
}

const height = 172;
const margin = { top: 12, right: 78, bottom: 24, left: 34 };

/** The two lines, the moment looked at, and the time in which something was due. */
export function ChartDrawing({ debrief, book, moment, spot, alt, onMoment }: ChartDrawingProps) {
  const t = useWords('debrief');
  const [svg, width] = useWidth<SVGSVGElement>(680);
  const end = endOf(debrief);
  const { you, reference } = debrief.awareness;
  const x = scaleLinear([0, end], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  const draw = lineOf<readonly [Seconds, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  ).curve(curveStepAfter);
  const toEnd = (series: typeof you) => {
    const last = series.at(-1);
    return last === undefined || last[0] >= end ? series : [...series, [end, last[1]] as const];
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0 && event.type !== 'pointerdown') return;
    const at = x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left);
    onMoment(Math.min(end, Math.max(0, Math.round(at / 60) * 60)));
  };
  const ends = endLabels(you.at(-1)?.[1] ?? 0, reference.at(-1)?.[1] ?? 0, y);
  const most = Math.max(2, Math.floor((width - margin.left - margin.right) / 56));
  return (
    <svg
      ref={svg}
      className="chart-drawing"
      width="100%"
      height={height}
      role="img"
      aria-label={alt}
      onPointerDown={point}
      onPointerMove={point}
    >
      {spot?.window ? (
        <rect
          className="chart-window"
          x={x(spot.window.from)}
          width={Math.max(2, x(Math.min(end, spot.window.to)) - x(spot.window.from))}
          y={margin.top}
          height={height - margin.top - margin.bottom}
        />
      ) : null}
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line
            className="chart-grid"
            x1={margin.left}
            x2={width - margin.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className="chart-tick chart-tick-y" x={margin.left - 6} y={y(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      {timeTicks(book.startOfDay, end, most).map((at) => (
        <text key={at} className="chart-tick chart-tick-x" x={x(at)} y={height - 7}>
          {clockTime(book, at)}
        </text>
      ))}
      <path className="chart-ceiling" d={draw([...toEnd(reference)]) ?? ''} />
      <path className="chart-you" d={draw([...toEnd(you)]) ?? ''} />
      <text className="chart-label-ceiling" x={width - margin.right + 6} y={ends.ceiling}>
        {t('chart.ceilingShort', { value: Math.round(reference.at(-1)?.[1] ?? 0) })}
      </text>
      <text className="chart-label-you" x={width - margin.right + 6} y={ends.you}>
        {t('chart.youShort', { value: Math.round(you.at(-1)?.[1] ?? 0) })}
      </text>
      {moment === null ? null : (
        <g>
          <line
            className="chart-now"
            x1={x(moment)}
            x2={x(moment)}
            y1={margin.top - 4}
            y2={height - margin.bottom}
          />
          <circle
            className="chart-now-dot"
            r="4.5"
            cx={x(moment)}
            cy={y(seriesAt(you, moment) ?? 0)}
          />
        </g>
      )}
    </svg>
  );
}

/** The labels at the lines’ ends, kept a line of text apart. */
function endLabels(
  you: number,
  ceiling: number,
  y: (value: number) => number,
): { you: number; ceiling: number } {
  const middle = (y(you) + y(ceiling)) / 2;
  const apart = Math.abs(y(you) - y(ceiling)) < 15;
  const above = you > ceiling ? -1 : 1;
  return {
    you: (apart ? middle + above * 7.5 : y(you)) + 4,
    ceiling: (apart ? middle - above * 7.5 : y(ceiling)) + 4,
  };
}
