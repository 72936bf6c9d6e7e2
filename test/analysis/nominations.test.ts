import { expect, test } from 'vitest';
import { nominationsOf } from '#analysis/nominations.ts';
import type { CoachSays } from '#exercise/events-training.ts';
import { aJournal, type Happening } from '../scoring/support/a-journal.ts';

function tries(
  at: number,
  id: string,
  fact: string | null,
  ...says: readonly CoachSays['verdict'][]
): Happening[] {
  const agencies = ['police', 'fire', 'ambulance', 'council'];
  return [
    [at, { type: 'nomination.made', id, seat: 'nilo', note: 'n-1', agencies: [] }],
    [
      at,
      {
        type: 'coach.answered',
        nomination: id,
        seat: 'nilo',
        fact: fact === null ? null : { id: fact, version: 0 },
        says: says.map((verdict, place) => ({
          agency: agencies[place] ?? '',
          verdict,
          level: null,
        })),
      },
    ],
  ];
}

test('only the first try on a fact counts: the answer had been seen by the second', () => {
  const found = nominationsOf(
    aJournal(
      tries(10, 'one', 'bridge', 'agreed', 'missed', 'needless', 'kept'),
      tries(20, 'two', 'bridge', 'agreed', 'agreed'),
      tries(30, 'three', 'list', 'prohibited', 'missed'),
    ),
  );
  // First: 1 right, 1 missed, 1 needless. Third: 1 missed, 1 named against a prohibition.
  expect(found).toMatchObject({ right: 1, missed: 2, needless: 2 });
  // Two events a try: 1 and 2, 3 and 4, 5 and 6.
  expect(found?.items.map(({ nomination, events }) => [nomination, events])).toEqual([
    ['one', [1, 2]],
    ['three', [5, 6]],
  ]);
});

test('each try on words that carry nothing stands by itself', () => {
  const found = nominationsOf(aJournal(tries(10, 'one', null), tries(20, 'two', null)));
  expect(found).toMatchObject({ right: 0, missed: 0, needless: 0 });
  expect(found?.items).toHaveLength(2);
});

test('where nothing was tried there is nothing to report', () => {
  expect(nominationsOf(aJournal([[5, { type: 'stage.started', stage: 'recovery' }]]))).toBeNull();
});
