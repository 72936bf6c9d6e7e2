import { expect, test } from 'vitest';
import { dayAt, timeOnDay } from '#kernel/days.ts';

// Thursday from 16:00; twenty minutes on it is Saturday, 11:00.
const clock = { start: 57_600, jumps: [{ at: 1200, shows: 39_600 }] };
const days = [
  { starts: 0, day: 'Thursday' },
  { starts: 1200, day: 'Saturday' },
];
const oneDay = [{ starts: 0, day: 'Thursday' }];

test('the day is said where there is more than one', () => {
  expect([dayAt(days, 1199), dayAt(days, 1200)]).toEqual(['Thursday', 'Saturday']);
  expect(dayAt(oneDay, 0)).toBeUndefined();
});

test('within a sentence the last day goes without saying', () => {
  expect(timeOnDay(clock, days, 660)).toBe('16:11 on Thursday');
  expect(timeOnDay(clock, days, 1260)).toBe('11:01');
  expect(timeOnDay(clock, oneDay, 660)).toBe('16:11');
});
