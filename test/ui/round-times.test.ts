import { expect, test } from 'vitest';
import { timeOfDay } from '#kernel/time.ts';
import { roundTimes } from '#ui/desk/header/round-times.ts';

test('the next three quarters of an hour on the clock, none so soon that it is no wait', () => {
  // It began at 05:40: 62 minutes on it is 06:42, and 06:45 is three minutes off.
  const clock = (at: number) => timeOfDay({ start: 20_400, jumps: [] }, at);
  expect(roundTimes(3720, 9000, clock).map(clock)).toEqual(['06:45', '07:00', '07:15']);
  // From 06:43:30 it is a minute and a half.
  expect(roundTimes(3810, 9000, clock).map(clock)).toEqual(['07:00', '07:15', '07:30']);
});

test('none after the end', () => {
  const clock = (at: number) => timeOfDay({ start: 20_400, jumps: [] }, at);
  expect(roundTimes(3720, 4800, clock).map(clock)).toEqual(['06:45']);
});

test('as clocks show it, where they jump between two acts', () => {
  // Ten minutes on it is Friday, and half past six.
  const clock = (at: number) =>
    timeOfDay({ start: 64_800, jumps: [{ at: 600, shows: 23_400 }] }, at);
  expect(roundTimes(0, 3600, clock).map((at) => [at / 60, clock(at)])).toEqual([
    [10, '06:30'],
    [25, '06:45'],
    [40, '07:00'],
  ]);
});
