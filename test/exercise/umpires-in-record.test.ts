import { expect, test } from 'vitest';
import { readRecord, replayRecord } from '#exercise/record.ts';
import { playBot } from '#analysis/play-bot.ts';
import { brackwater } from '../support/brackwater.ts';

const sheet = {
  rater: 'KB',
  answers: { 'one-rvp': 'yes', methane: 'not-seen' },
  remarks: {},
  overrides: [{ line: 'recall:bridge@0/police', points: 2, reason: 'Told in person.' }],
  confirmations: [],
};
const record = {
  format: 1,
  app: '0.1.0',
  scenario: { id: 'toy', hash: 'a'.repeat(64), title: 'Toy' },
  seat: 'nilo',
  mode: 'practice',
  seed: 1,
  commands: [],
};

function read(umpires: unknown) {
  return readRecord(JSON.stringify(umpires === undefined ? record : { ...record, umpires }));
}

test('a record without umpires still reads, and stays without', () => {
  const old = read(undefined);
  expect(old.ok && Object.keys(old.record)).not.toContain('umpires');
});

test('sheets are read as they were written', () => {
  const parsed = read([sheet, { ...sheet, rater: 'TR', at: '2026-11-22T10:00:00.000Z' }]);
  expect(parsed.ok && parsed.record.umpires?.map(({ rater }) => rater)).toEqual(['KB', 'TR']);
  expect(parsed.ok && parsed.record.umpires?.[0]).toEqual(sheet);
});

const long = (length: number) => 'x'.repeat(length);
const many = Array.from({ length: 501 }, (_, n) => ({ line: `l${n}`, points: 1, reason: 'So.' }));

test.each([
  [
    'an answer that is none',
    [{ ...sheet, answers: { 'one-rvp': 'maybe' } }],
    'umpires.0.answers.one-rvp',
  ],
  ['no name', [{ ...sheet, rater: '  ' }], 'umpires.0.rater: An umpire gives a name or initials'],
  ['too long a name', [{ ...sheet, rater: long(81) }], 'umpires.0.rater'],
  ['one name twice', [sheet, { ...sheet, rater: 'kb' }], 'umpires: Two umpires have one name'],
  [
    'an override without a reason',
    [sheet, { ...sheet, rater: 'TR', overrides: [{ line: 'x', points: 1, reason: ' ' }] }],
    'umpires.1.overrides.0.reason: A reason is needed',
  ],
  [
    'points that are no number',
    [{ ...sheet, overrides: [{ line: 'x', points: '2', reason: 'So.' }] }],
    'umpires.0.overrides.0.points',
  ],
  [
    'a line overridden twice',
    [{ ...sheet, overrides: [...sheet.overrides, ...sheet.overrides] }],
    'umpires.0.overrides: An umpire overrides a line once',
  ],
  ['too many overrides', [{ ...sheet, overrides: many }], 'umpires.0.overrides'],
  [
    'too long a remark',
    [{ ...sheet, remarks: { methane: long(1001) } }],
    'umpires.0.remarks.methane',
  ],
  [
    'more umpires than a record carries',
    Array.from({ length: 13 }, (_, n) => ({ ...sheet, rater: `R${n}` })),
    'umpires',
  ],
  ['something else', 'KB', 'umpires'],
])('%s is refused with its place', (_, umpires, place) => {
  const parsed = read(umpires);
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.message).toContain(place);
});

test('what umpires hand in changes neither journal nor hash', async () => {
  const scenario = await brackwater();
  const played = playBot(scenario, { bot: 'silent', seed: 1, seat: 'nilo' });
  const parsed = readRecord(JSON.stringify({ ...played.record, umpires: [sheet] }));
  if (!parsed.ok) throw new Error(parsed.message);
  const again = replayRecord(scenario, parsed.record);
  expect(again.matches).toBe(true);
  expect(again.journalHash).toBe(played.record.end?.hash);
});
