import { expect, test } from 'vitest';
import { daysLeft, readTime, typedTime } from '#ui/desk/header/typed-time.ts';

const half = 1800;

/** From 05:40; it is 06:10 and ends at 08:10. */
const oneDay = { clock: { start: 20_400, jumps: [] }, acts: [], now: half, end: 9000 };

/** Thursday from 16:00 to 16:25, then Saturday from 11:00 to 12:00; it is 16:10. */
const twoDays = {
  clock: { start: 57_600, jumps: [{ at: 1500, shows: 39_600 }] },
  acts: [
    { id: 'before', title: 'Before', starts: 0, day: 'Thursday' },
    { id: 'day', title: 'The day', starts: 1500, day: 'Saturday' },
  ],
  now: 600,
  end: 5100,
};

test('a time is read as it is written in a log, and nothing else is', () => {
  for (const text of ['0645', '645', '06:45', '6:45', ' 06.45 ', '06h45']) {
    expect(readTime(text), text).toBe(24_300);
  }
  expect(readTime('0000')).toBe(0);
  for (const text of ['', '6', '2400', '0660', '06:455', 'soon', '06-45']) {
    expect(readTime(text), text).toBeNull();
  }
});

test('it is the next time at which clocks show it', () => {
  // 06:45 is 65 minutes after 05:40.
  expect(typedTime('0645', oneDay)).toEqual({ at: 3900 });
  expect(typedTime('0609', oneDay)).toEqual({ wrong: 'past' });
  // Before it began.
  expect(typedTime('0530', oneDay)).toEqual({ wrong: 'past' });
  // The minute that it is has begun.
  expect(typedTime('0610', oneDay)).toEqual({ wrong: 'past' });
  expect(typedTime('0810', oneDay)).toEqual({ wrong: 'never' });
  expect(typedTime('at dawn', oneDay)).toEqual({ wrong: 'unread' });
});

test('past midnight it is on the next day', () => {
  const night = { ...oneDay, clock: { start: 84_600, jumps: [] } };
  // From 23:30; it is midnight, and a quarter past is 45 minutes after the start.
  expect(typedTime('0015', night)).toEqual({ at: 2700 });
});

test('where there are several days it is on the one chosen, and never in what clocks jump over', () => {
  expect(daysLeft(twoDays)).toEqual(['Thursday', 'Saturday']);
  expect(daysLeft({ ...twoDays, now: 2000 })).toEqual(['Saturday']);
  expect(daysLeft(oneDay)).toEqual([]);
  expect(typedTime('1620', twoDays, 'Thursday')).toEqual({ at: 1200 });
  expect(typedTime('1130', twoDays, 'Saturday')).toEqual({ at: 3300 });
  expect(typedTime('1130', twoDays, 'Thursday')).toEqual({ wrong: 'never' });
  expect(typedTime('1605', twoDays, 'Thursday')).toEqual({ wrong: 'past' });
  expect(typedTime('1630', twoDays, 'Thursday')).toEqual({ wrong: 'never' });
});
