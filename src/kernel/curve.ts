import type { Seconds } from './time.ts';
import { present } from './invariant.ts';

/** A piecewise-linear curve: points in order of time, values whole numbers. */
export type Curve = readonly (readonly [at: Seconds, value: number])[];

/** The value at a time, rounded down; before the first and after the last point it is flat. */
export function valueAt(curve: Curve, at: Seconds): number {
  const first = present(curve[0], 'A curve needs a point');
  if (at <= first[0]) return first[1];
  for (let i = 1; i < curve.length; i += 1) {
    const [t1, v1] = present(curve[i], 'curve point');
    if (at > t1) continue;
    const [t0, v0] = present(curve[i - 1], 'curve point');
    return v0 + Math.floor(((v1 - v0) * (at - t0)) / (t1 - t0));
  }
  return present(curve.at(-1), 'curve point')[1];
}

/** The first whole second at which the curve is at or above `level`; null when it never is. */
export function firstAtLeast(curve: Curve, level: number): Seconds | null {
  return firstWhere(curve, (value) => value >= level);
}

/** The first whole second at which the curve is at or below `level`; null when it never is. */
export function firstAtMost(curve: Curve, level: number): Seconds | null {
  return firstWhere(curve, (value) => value <= level);
}

function firstWhere(curve: Curve, holds: (value: number) => boolean): Seconds | null {
  const first = present(curve[0], 'A curve needs a point');
  if (holds(first[1])) return 0;
  for (let i = 1; i < curve.length; i += 1) {
    const [t0] = present(curve[i - 1], 'curve point');
    const [t1, v1] = present(curve[i], 'curve point');
    if (!holds(v1)) continue;
    // Within one piece the value only rises or only falls, so a halving search is exact.
    let low = t0;
    let high = t1;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (holds(valueAt(curve, middle))) high = middle;
      else low = middle;
    }
    return high;
  }
  return null;
}
