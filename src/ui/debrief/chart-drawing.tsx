import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line as lineOf } from 'd3-shape';
import type { PointerEvent } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { ChartActs } from './chart-acts.tsx';
import { ChartPauses } from './chart-pauses.tsx';
import { chartLines, chartSeries, spread } from './chart-lines.ts';
import { ChartMoment } from './chart-moment.tsx';
import { endOf, type Spot } from './debrief-focus.ts';
import type { Pause } from './debrief-subject.ts';
import { clockTime, type NameBook } from './name-book.ts';
import { seriesAt, timeTicks } from './time-axis.ts';
import { useWidth } from './use-width.ts';

interface ChartDrawingProps {
  debrief: Debrief;
  book: NameBook;
  moment: Seconds | null;
  spot: Spot | null;
  /** Where the clock stood. */
  pauses: readonly Pause[];
  alt: string;
  onMoment: (at: Seconds) => void;
}

const height = 184;
const margin = { top: 12, right: 88, bottom: 24, left: 34 };

/** The lines, the moment looked at, and the time in which something was due. */
export function ChartDrawing(props: ChartDrawingProps) {
  const { debrief, book, moment, spot, pauses, alt, onMoment } = props;
  const t = useWords('debrief');
  const [svg, width] = useWidth<SVGSVGElement>(680);
  const end = endOf(debrief);
  const series = chartSeries(debrief);
  const { you } = debrief.awareness;
  const x = scaleLinear([0, end], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  const draw = lineOf<readonly [Seconds, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  ).curve(curveStepAfter);
  const toEnd = (points: typeof you) => {
    const last = points.at(-1);
    return last === undefined || last[0] >= end ? points : [...points, [end, last[1]] as const];
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0 && event.type !== 'pointerdown') return;
    const at = x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left);
    onMoment(Math.min(end, Math.max(0, Math.round(at / 60) * 60)));
  };
  const ends = spread(
    chartLines.map((line) => y(series[line].at(-1)?.[1] ?? 0)),
    margin.top,
  );
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
      <Grid width={width} y={y} />
      <ChartActs book={book} end={end} x={x} top={margin.top} bottom={height - margin.bottom} />
      <ChartPauses pauses={pauses} x={x} bottom={height - margin.bottom} />
      {timeTicks(book.clock, end, most).map((at) => (
        <text key={at} className="chart-tick chart-tick-x" x={x(at)} y={height - 7}>
          {clockTime(book, at)}
        </text>
      ))}
      {chartLines.map((line, place) => (
        <g key={line}>
          <path className={`chart-${line}`} d={draw([...toEnd(series[line])]) ?? ''} />
          <text
            className={`chart-label chart-label-${line}`}
            x={width - margin.right + 6}
            y={(ends[place] ?? 0) + 4}
          >
            {t(`chart.short.${line}`, { value: Math.round(series[line].at(-1)?.[1] ?? 0) })}
          </text>
        </g>
      ))}
      {moment === null ? null : (
        <ChartMoment
          x={x(moment)}
          y={y(seriesAt(you, moment) ?? 0)}
          top={margin.top - 4}
          bottom={height - margin.bottom}
        />
      )}
    </svg>
  );
}

function Grid({ width, y }: { width: number; y: (value: number) => number }) {
  return [0, 50, 100].map((value) => (
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
  ));
}
