import { expect, test } from 'vitest';
import type { ClockFace } from '#kernel/time.ts';
import { timeTicks } from '#ui/debrief/time-axis.ts';

const minute = 60;

test('round times of day, none more than are wanted', () => {
  // From 05:40 for 25 minutes, at most six: every five minutes.
  const face: ClockFace = { start: 340 * minute, jumps: [] };
  expect(timeTicks(face, 25 * minute, 6)).toEqual([0, 300, 600, 900, 1200, 1500]);
  // At most four: every ten, so 05:40, 05:50, 06:00.
  expect(timeTicks(face, 25 * minute, 4)).toEqual([0, 600, 1200]);
});

test('ticks are round on either side of a jump', () => {
  // 16:03 to 16:18, then from 11:07: every ten minutes 16:10, 11:10, 11:20, 11:30.
  const face: ClockFace = {
    start: 963 * minute,
    jumps: [{ at: 15 * minute, shows: 667 * minute }],
  };
  expect(timeTicks(face, 40 * minute, 4)).toEqual([7, 18, 28, 38].map((at) => at * minute));
});

test.each([12, 15])(
  'of two ticks that a jump at %i min brings close together the later is kept',
  (at) => {
    // 16:00 on, then from 11:00: 16:10 stands two or five minutes before 11:00, of a step of ten.
    const face: ClockFace = {
      start: 960 * minute,
      jumps: [{ at: at * minute, shows: 660 * minute }],
    };
    expect(timeTicks(face, 36 * minute, 4)).toEqual(
      [0, at, at + 10, at + 20].map((one) => one * minute),
    );
  },
);
