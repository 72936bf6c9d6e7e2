import { expect, test } from 'vitest';
import { Keeper } from '#app/keeper.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import { recordOf } from '#app/kept-exercise.ts';
import type { Store } from '#app/store.ts';
import type { ExerciseRecord, RecordedCommand } from '#exercise/record.ts';
import { aCommand, aKeptExercise } from '../support/a-kept-exercise.ts';

async function keeping(wrap: (store: Store) => Store = (store) => store) {
  const kept = aKeptExercise();
  const memory = createMemoryStore();
  await memory.add({ exercise: kept, commands: [] });
  const commands: RecordedCommand[] = [];
  let now = 0;
  let end: ExerciseRecord['end'];
  const notKept: unknown[] = [];
  const keeper = new Keeper({
    exercise: {
      now: () => now,
      record: () => ({ ...recordOf(kept, commands), ...(end && { end }) }),
    },
    kept,
    written: 0,
    store: wrap(memory),
    pace: () => 5,
    onNotKept: (error) => notKept.push(error),
  });
  return {
    keeper,
    memory,
    notKept,
    give: (at: number) => {
      now = at;
      commands.push(aCommand(commands.length + 1, at));
    },
    reach: (at: number) => {
      now = at;
    },
    finish: (at: number) => {
      now = at;
      end = { at, events: 9, hash: 'e'.repeat(64) };
    },
    stored: async () => {
      const found = await memory.find(kept.id);
      return {
        now: found?.exercise.now,
        end: found?.exercise.end?.at,
        ids: found?.commands.map(({ id }) => id),
      };
    },
  };
}

test('a command is in the store as soon as it is kept, with the second it was given', async () => {
  const { keeper, give, stored } = await keeping();
  give(12);
  await keeper.keep();
  expect(await stored()).toEqual({ now: 12, end: undefined, ids: ['c-1'] });
});

test('commands given while one is being written follow in order', async () => {
  const { keeper, give, stored } = await keeping();
  give(1);
  const first = keeper.keep();
  give(2);
  give(3);
  await Promise.all([first, keeper.keep()]);
  expect((await stored()).ids).toEqual(['c-1', 'c-2', 'c-3']);
});

test('a command given while one is being written is handed over at once: the page may go', async () => {
  const handed: number[] = [];
  let let1st = () => {};
  const first = new Promise<void>((done) => (let1st = done));
  const { keeper, give, stored } = await keeping((store) => ({
    ...store,
    async append(exercise, index, command) {
      handed.push(index);
      await store.append(exercise, index, command);
      if (handed.length === 1) await first;
    },
  }));
  give(12);
  const kept = keeper.keep();
  give(13);
  void keeper.keep();
  // The first is not done, and the second is there all the same.
  expect(handed).toEqual([0, 1]);
  await Promise.resolve();
  expect(await stored()).toEqual({ now: 13, end: undefined, ids: ['c-1', 'c-2'] });
  let1st();
  await kept;
  expect((await stored()).ids).toEqual(['c-1', 'c-2']);
});

test('how far it is, the pace and the pauses are kept without a command', async () => {
  const { keeper, memory, reach } = await keeping();
  reach(90);
  keeper.addPause({ at: 80, wallSeconds: 7 });
  await keeper.keep();
  const [kept] = await memory.list();
  expect(kept).toMatchObject({ now: 90, pace: 5, pauses: [{ at: 80, wallSeconds: 7 }] });
});

test('the end is kept with the last command, and not before it', async () => {
  const seen: (number | undefined)[] = [];
  const { keeper, give, finish, stored } = await keeping((store) => ({
    ...store,
    append(exercise, index, command) {
      seen.push(exercise.end?.at);
      return store.append(exercise, index, command);
    },
  }));
  give(10);
  give(20);
  finish(20);
  await keeper.keep();
  // Whoever looks as soon as the last command is in finds it ended.
  expect(seen).toEqual([undefined, 20]);
  expect(await stored()).toEqual({ now: 20, end: 20, ids: ['c-1', 'c-2'] });
});

test('a command that could not be written is written before any later one', async () => {
  let isFull = true;
  const { keeper, give, stored, notKept } = await keeping((store) => ({
    ...store,
    append: (...all) => (isFull ? Promise.reject(new Error('full')) : store.append(...all)),
  }));
  give(1);
  await keeper.keep();
  expect(notKept).toEqual([new Error('full')]);
  expect((await stored()).ids).toEqual([]);
  isFull = false;
  give(2);
  await keeper.keep();
  expect(await stored()).toEqual({ now: 2, end: undefined, ids: ['c-1', 'c-2'] });
});

test('the record holds what was written before the score, the pauses and the end', async () => {
  const { keeper, give, finish } = await keeping();
  give(1);
  finish(30);
  keeper.addPause({ at: 5, wallSeconds: 3 });
  expect(keeper.record()).toMatchObject({
    format: 1,
    seed: 4117,
    startedAt: '2026-11-22T09:00:00.000Z',
    commands: [{ id: 'c-1' }],
    end: { at: 30 },
    pauses: [{ at: 5, wallSeconds: 3 }],
  });
});
