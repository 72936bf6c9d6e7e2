import { expect, test } from 'vitest';
import { dayAt, stampFrom, timeOnDay } from '#kernel/acts.ts';

// Thursday from 16:00; twenty minutes on it is Saturday, 11:00.
const days = {
  clock: { start: 57_600, jumps: [{ at: 1200, shows: 39_600 }] },
  acts: [
    { id: 'before', title: 'Before', starts: 0, day: 'Thursday' },
    { id: 'day', title: 'The day', starts: 1200, day: 'Saturday' },
  ],
};
const oneDay = { ...days, acts: [{ id: 'all', title: 'All', starts: 0, day: 'Thursday' }] };

test('the day is said where there is more than one', () => {
  expect([dayAt(days.acts, 1199), dayAt(days.acts, 1200)]).toEqual(['Thursday', 'Saturday']);
  expect(dayAt(oneDay.acts, 0)).toBeUndefined();
});

test('within a sentence the last day goes without saying', () => {
  expect(timeOnDay(days, 660)).toBe('16:11 on Thursday');
  expect(timeOnDay(days, 1260)).toBe('11:01');
  expect(timeOnDay(oneDay, 660)).toBe('16:11');
});

test('seen from another day a time says its own', () => {
  expect(stampFrom(days, 1300, 660)).toBe('Thursday 16:11');
  expect(stampFrom(days, 600, 660)).toBe('16:11');
});
