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

/**
 * The whole seconds at which `sort` of the curve's value changes, in order, and to what. `sort` may only
 * go one way while the value rises, as a level or a step does: within one piece, which only rises or only
 * falls, a halving search is then exact.
 */
export function changesOf<T>(
  curve: Curve,
  sort: (value: number) => T,
): (readonly [at: Seconds, now: T])[] {
  const sortAt = (at: Seconds) => sort(valueAt(curve, at));
  const within = (from: Seconds, to: Seconds): (readonly [Seconds, T])[] => {
    const after = sortAt(to);
    if (sortAt(from) === after) return [];
    if (to - from === 1) return [[to, after]];
    const middle = Math.floor((from + to) / 2);
    return [...within(from, middle), ...within(middle, to)];
  };
  return curve.flatMap(([to], i) => {
    const before = curve[i - 1];
    return before === undefined ? [] : within(before[0], to);
  });
}
