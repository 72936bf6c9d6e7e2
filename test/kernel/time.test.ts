import { expect, test } from 'vitest';
import { inWords, parseDuration, parseMoment, parseTimeOfDay, timeOfDay } from '#kernel/time.ts';

test.each([
  ['90s', 90],
  ['5m', 300],
  ['1h30m', 5400],
  ['1h5m30s', 3930],
  ['12 bananas', null],
  ['', null],
  ['5', null],
  ['-5m', null],
])('the duration %s is %s seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

const twentyToSix = 5 * 3600 + 40 * 60;

test.each([
  ['T+0', 0],
  ['T+12m', 720],
  ['05:52', 720],
  ['05:39', 86_340],
  ['T+', null],
  ['25:00', null],
])('the moment %s is %s seconds from a start at 05:40', (text, seconds) => {
  expect(parseMoment(text, twentyToSix)).toBe(seconds);
});

test('a time of day is read and written', () => {
  expect(parseTimeOfDay('05:40')).toBe(twentyToSix);
  expect(timeOfDay(twentyToSix, 3600)).toBe('06:40');
  expect(timeOfDay(23 * 3600, 2 * 3600)).toBe('01:00');
});

test('durations in words', () => {
  expect([inWords(50), inWords(240), inWords(3900), inWords(7200)]).toEqual([
    '50 s',
    '4 min',
    '1 h 5 min',
    '2 h',
  ]);
});
