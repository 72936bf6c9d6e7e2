import type { Seconds } from '#kernel/time.ts';
import type { Pause } from './debrief-subject.ts';

interface ChartPausesProps {
  pauses: readonly Pause[];
  x: (at: Seconds) => number;
  bottom: number;
}

/** Where the clock stood, on the time axis; the list below the chart says for how long. */
export function ChartPauses({ pauses, x, bottom }: ChartPausesProps) {
  return pauses.map(({ at }) => (
    <path key={at} className="chart-pause" d={`M${x(at) - 2} ${bottom - 9}v9m4 0v-9`} />
  ));
}
