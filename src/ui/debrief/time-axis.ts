import { stretchesOf, type ClockFace, type Seconds } from '#kernel/time.ts';

const steps = [5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * 60);

/**
 * Round times of day between the start and `end`, about `most` of them: at most that where clocks run
 * on. Where they jump, the last round time before it is left out if it would crowd the first after it.
 */
export function timeTicks(face: ClockFace, end: Seconds, most: number): Seconds[] {
  const step = steps.find((size) => end / size <= most) ?? 14_400;
  const ticks: Seconds[] = [];
  for (const { at: from, until, shows } of stretchesOf(face)) {
    const first = from + Math.ceil(shows / step) * step - shows;
    const last = ticks.at(-1);
    if (first < Math.min(until, end + 1) && last !== undefined && first - last < 0.7 * step) {
      ticks.pop();
    }
    for (let at = first; at <= end && at < until; at += step) ticks.push(at);
  }
  return ticks;
}

export type Series = readonly (readonly [Seconds, number])[];

/** The value in force at a time: that of the last point by then; null before the first. */
export function seriesAt(series: Series, at: Seconds): number | null {
  return series.findLast(([time]) => time <= at)?.[1] ?? null;
}

/** A share of the whole length, as a percentage with two decimals. */
export function percentOf(at: Seconds, end: Seconds): string {
  return `${(Math.min(1, Math.max(0, at / end)) * 100).toFixed(2)}%`;
}
