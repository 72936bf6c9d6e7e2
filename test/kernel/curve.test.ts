import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, valueAt, type Curve } from '#kernel/curve.ts';

const rising: Curve = [
  [0, 100],
  [600, 160],
  [1200, 160],
  [1800, 130],
];

test('a curve is straight between points and flat outside them', () => {
  expect([
    valueAt(rising, 0),
    valueAt(rising, 300),
    valueAt(rising, 900),
    valueAt(rising, 9999),
  ]).toEqual([100, 130, 160, 130]);
});

const points = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -20, max: 40 })),
  { minLength: 1, maxLength: 6 },
);

function curveOf(steps: readonly (readonly [later: number, value: number])[]): Curve {
  let at = -1;
  return steps.map(([later, value]) => [(at += later), value] as const);
}

test('the seconds at which a curve changes level are found as looking at every second finds them', () => {
  let found = 0;
  fc.assert(
    fc.property(points, fc.integer({ min: -20, max: 40 }), (steps, level) => {
      const curve = curveOf(steps);
      const isHigh = (value: number) => value >= level;
      const last = curve.at(-1)?.[0] ?? 0;
      const changed = Array.from({ length: last + 1 }, (_, second) => second).filter(
        (at) => at > 0 && isHigh(valueAt(curve, at)) !== isHigh(valueAt(curve, at - 1)),
      );
      const changes = changesOf(curve, isHigh);
      expect(changes.map(([at]) => at)).toEqual(changed);
      expect(changes.every(([at, now]) => now === isHigh(valueAt(curve, at)))).toBe(true);
      found += changes.length;
    }),
    { seed: 4, numRuns: 300 },
  );
  expect(found).toBeGreaterThan(150);
});

test('several levels passed within one piece are each found', () => {
  const tens = (value: number) => Math.floor(value / 10);
  expect(changesOf(rising, tens)).toEqual([
    [100, 11],
    [200, 12],
    [300, 13],
    [400, 14],
    [500, 15],
    [600, 16],
    [1201, 15],
    [1401, 14],
    [1601, 13],
  ]);
});

test('values are rounded down, so that a level is lost at once on the way down', () => {
  const falling: Curve = [
    [0, 10],
    [100, 0],
  ];
  expect(changesOf(falling, (value) => value <= 5)).toEqual([[41, true]]);
  expect(changesOf(falling, (value) => value <= -1)).toEqual([]);
});
