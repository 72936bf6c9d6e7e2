import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAtLeast, firstAtMost, valueAt, type Curve } from '#kernel/curve.ts';

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

test('the first second at or above a level is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 90, max: 170 }), (level) => {
      const at = firstAtLeast(rising, level);
      const seconds = Array.from({ length: 1801 }, (_, second) => second);
      const found = seconds.find((second) => valueAt(rising, second) >= level) ?? null;
      expect(at).toBe(found);
    }),
    { seed: 4, numRuns: 81 },
  );
});

test('the first second at or below a level is found on the way down, values rounded down', () => {
  expect(
    firstAtMost(
      [
        [0, 10],
        [100, 0],
      ],
      5,
    ),
  ).toBe(41);
  expect(firstAtMost(rising, 90)).toBeNull();
});
