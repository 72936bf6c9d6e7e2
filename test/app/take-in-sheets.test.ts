import { expect, test } from 'vitest';
import { recordOf } from '#app/kept-exercise.ts';
import { takeInSheets } from '#app/take-in-sheets.ts';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import { aKeptExercise } from '../support/a-kept-exercise.ts';

function sheet(rater: string): UmpireReturn {
  return {
    rater,
    answers: { 'one-rvp': 'yes' },
    remarks: {},
    overrides: [],
    confirmations: [],
  };
}

const end = { at: 900, events: 40, hash: 'e'.repeat(64) };
const exercise = aKeptExercise({ end });

function copyOf(part: Parameters<typeof aKeptExercise>[0]): File {
  const record = recordOf(aKeptExercise({ end, ...part }), []);
  return new File([JSON.stringify(record)], 'record.json');
}

test('sheets that are not here are added, one of a name that is here is left alone', async () => {
  const own = { ...sheet('KB'), answers: { methane: 'no' as const } };
  const taken = await takeInSheets(copyOf({ umpires: [sheet('kb'), sheet('TR')] }), exercise, [
    own,
  ]);
  expect(taken.says).toEqual({ is: 'taken', taken: 'TR', left: 'kb' });
  expect(taken.umpires).toEqual([own, sheet('TR')]);
});

test.each([
  ['of another end', { end: { ...end, hash: 'f'.repeat(64) } }],
  ['that is under way', { end: undefined }],
  ['of another text of the scenario', { scenario: { ...exercise.scenario, hash: 'b'.repeat(64) } }],
])('a record %s is another exercise', async (_, part) => {
  const taken = await takeInSheets(copyOf({ umpires: [sheet('TR')], ...part }), exercise, []);
  expect(taken).toEqual({ says: { is: 'other' }, umpires: [] });
});

test('a file that is no record is refused with what is wrong, and changes nothing', async () => {
  const umpires = [sheet('KB')];
  const taken = await takeInSheets(new File(['{"format": 1'], 'x.json'), exercise, umpires);
  expect(taken.says).toMatchObject({ is: 'refused' });
  expect(taken.umpires).toBe(umpires);
});

test('no more sheets are taken than a record carries', async () => {
  const here = Array.from({ length: 12 }, (_, n) => sheet(`R${n}`));
  const taken = await takeInSheets(copyOf({ umpires: [sheet('TR')] }), exercise, here);
  expect(taken.says).toEqual({ is: 'full' });
});
