import { expect, test } from 'vitest';
import { actAt, stampFrom } from '#exercise/view-acts.ts';

// Thursday from 16:00; twenty minutes on it is Saturday, 11:00.
const days = {
  clock: { start: 57_600, jumps: [{ at: 1200, shows: 39_600 }] },
  acts: [
    { id: 'before', title: 'Before', starts: 0, day: 'Thursday' },
    { id: 'day', title: 'The day', starts: 1200, day: 'Saturday' },
  ],
};

test('an act is under way from its first second, and none before the first', () => {
  expect(actAt(days.acts, 1199)).toEqual({ act: days.acts[0], number: 1 });
  expect(actAt(days.acts, 1200)).toEqual({ act: days.acts[1], number: 2 });
  expect(actAt([], 0)).toBeUndefined();
});

test('seen from another day a time says its own', () => {
  expect(stampFrom(days, 1300, 660)).toBe('Thursday 16:11');
  expect(stampFrom(days, 600, 660)).toBe('16:11');
});
