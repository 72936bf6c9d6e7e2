import { expect, test } from 'vitest';
import {
  inWords,
  momentOn,
  parseDuration,
  parseMoment,
  parseTimeOfDay,
  stretchesOf,
  timeOfDay,
  type ClockFace,
} from '#kernel/time.ts';

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
  expect(timeOfDay({ start: twentyToSix, jumps: [] }, 3600)).toBe('06:40');
  expect(timeOfDay({ start: 23 * 3600, jumps: [] }, 2 * 3600)).toBe('01:00');
});

/** Thursday 16:00 to 16:40, Saturday from 11:00, and another day at 11:30 after half an hour of it. */
const days: ClockFace = {
  start: 16 * 3600,
  jumps: [
    { at: 2400, shows: 11 * 3600 },
    { at: 4200, shows: 11 * 3600 + 1800 },
  ],
};

test.each([
  [2399, '16:39'],
  [2400, '11:00'],
  [4140, '11:29'],
  [4200, '11:30'],
  [7800, '12:30'],
])('%i s from the start, over two days, shows as %s', (at, shows) => {
  expect(timeOfDay(days, at)).toBe(shows);
});

test('clocks that jump at the first second show that at once', () => {
  const face = { start: 0, jumps: [{ at: 0, shows: 3600 }] };
  expect(timeOfDay(face, 0)).toBe('01:00');
  expect(stretchesOf(face)).toEqual([{ at: 0, until: Infinity, shows: 3600 }]);
});

test.each([
  ['16:10', 0, 600],
  ['11:10', 0, 3000],
  // Not reached on the Thursday, so of the last day.
  ['16:50', 0, 4200 + 19_200],
  // The first day is over: ten past four of the last.
  ['16:10', 5000, 4200 + 16_800],
  ['12:00', 0, 6000],
  ['T+50m', 5000, 3000],
  ['noon', 0, null],
])('%s, read where clocks jump and not before %i s, is %s s', (text, notBefore, at) => {
  expect(momentOn(days, text, notBefore)).toBe(at);
});

test('a time that clocks show on two days is the next one', () => {
  const twice: ClockFace = { start: 16 * 3600, jumps: [{ at: 3600, shows: 16 * 3600 }] };
  expect(momentOn(twice, '16:20')).toBe(1200);
  expect(momentOn(twice, '16:20', 1201)).toBe(4800);
});

test('durations in words', () => {
  expect([inWords(50), inWords(240), inWords(3900), inWords(7200)]).toEqual([
    '50 s',
    '4 min',
    '1 h 5 min',
    '2 h',
  ]);
});
