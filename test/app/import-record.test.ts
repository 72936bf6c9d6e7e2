import { expect, test } from 'vitest';
import { importRecord } from '#app/import-record.ts';
import { recordOf } from '#app/kept-exercise.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aCommand, aKeptExercise } from '../support/a-kept-exercise.ts';

const kept = aKeptExercise({
  reflection: 'I heard a lot.',
  end: { at: 900, events: 40, hash: 'e'.repeat(64) },
  umpires: [
    {
      rater: 'KB',
      at: '2026-11-22T10:00:00.000Z',
      answers: { 'one-rvp': 'yes', methane: 'not-seen' },
      remarks: { 'one-rvp': 'From the first call.' },
      overrides: [{ line: 'recall:bridge@0/police', points: 2, reason: 'Told in person.' }],
      confirmations: [
        { failure: 'disclosure/handling:raid', confirmed: false, reason: 'Released.' },
      ],
    },
  ],
});
const record = recordOf(kept, [aCommand(1, 10), aCommand(2, 20)]);

/** As much of a scenario as an import looks at. */
const scenario = {
  hash: kept.scenario.hash,
  seats: [{ id: 'nilo', title: 'Duty NILO' }],
  clock: { start: 0, length: 3600 },
} as unknown as Scenario;

function take(contents: unknown, part: { isOnShelf?: boolean; scenario?: Partial<Scenario> } = {}) {
  const store = createMemoryStore();
  const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
  const imported = importRecord(new File([text], 'record.json'), {
    store,
    isOnShelf: () => part.isOnShelf ?? true,
    loadPlayed: () => Promise.resolve({ ...scenario, ...part.scenario } as Scenario),
  });
  return { store, imported };
}

test('an exported record comes back whole, under an id of its own', async () => {
  const { store, imported } = take(record);
  expect(await imported).toEqual({ ok: true, title: 'Small flood' });
  const [exercise] = await store.list();
  expect(exercise).toMatchObject({
    imported: true,
    now: 900,
    seatTitle: 'Duty NILO',
    reflection: 'I heard a lot.',
  });
  expect(exercise?.umpires).toEqual(kept.umpires);
  expect(exercise?.id).not.toBe(kept.id);
  const found = await store.find(exercise?.id ?? '');
  expect(found && recordOf(found.exercise, found.commands)).toEqual(record);
});

test.each([
  ['text that is no JSON', '{"format": 1, "comm', /cut short/],
  ['JSON that is no record', { hello: 1 }, /not a record/],
  [
    'a record with a command that does not exist',
    { ...record, commands: [{ ...aCommand(1, 1), body: { type: 'shout' } }] },
    /commands\.0/,
  ],
])('%s is refused with its reason, and nothing is kept', async (_, contents, reason) => {
  const { store, imported } = take(contents);
  expect(await imported).toMatchObject({
    ok: false,
    why: 'refused',
    message: expect.stringMatching(reason) as string,
  });
  expect(await store.list()).toEqual([]);
});

test('a record of a scenario that is not here is named and not kept', async () => {
  const { store, imported } = take(record, { isOnShelf: false });
  expect(await imported).toEqual({ ok: false, why: 'otherScenario', title: 'Small flood' });
  expect(await store.list()).toEqual([]);
});

test('a record of another version of the scenario is not kept', async () => {
  const { store, imported } = take(record, { scenario: { hash: 'b'.repeat(64) } });
  expect(await imported).toEqual({ ok: false, why: 'otherVersion', title: 'Small flood' });
  expect(await store.list()).toEqual([]);
});

test('a file larger than any record is not read', async () => {
  const file = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'large.json');
  const { store } = take(record);
  const library = { store, isOnShelf: () => true, loadPlayed: () => Promise.resolve(scenario) };
  expect(await importRecord(file, library)).toEqual({ ok: false, why: 'tooLarge' });
});
