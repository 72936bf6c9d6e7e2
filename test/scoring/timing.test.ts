import { expect, test } from 'vitest';
import { overlap, timeliness } from '#scoring/timing.ts';

const critical = { grace: 300, expiry: 900 };

test.each([
  [0, 1],
  [300, 1],
  [360, 0.9],
  [450, 0.75],
  [600, 0.5],
  [840, 0.1],
  [900, 0],
  [2000, 0],
])('told %d s after it could be known, a critical need counts %d', (delay, expected) => {
  expect(timeliness(delay, critical)).toBeCloseTo(expected, 12);
});

test('with no time between grace and expiry it counts in full or not at all', () => {
  expect([60, 61].map((delay) => timeliness(delay, { grace: 60, expiry: 60 }))).toEqual([1, 0]);
});

test('two stretches share the time in which both run', () => {
  expect(overlap({ from: 0, to: 10 }, { from: 6, to: 20 })).toBe(4);
  expect(overlap({ from: 0, to: 10 }, { from: 10, to: 20 })).toBe(0);
});
