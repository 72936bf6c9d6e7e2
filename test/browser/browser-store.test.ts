import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { openBrowserStore } from '#app/browser-store.ts';
import { aCommand, aKeptExercise } from '../support/a-kept-exercise.ts';
import { anAttempt } from '../support/an-attempt.ts';

const name = 'store-test';

afterEach(() => deleteDB(name));

test('an exercise and its commands come back in order, from another opening of the store', async () => {
  const store = await openBrowserStore(name);
  const kept = aKeptExercise();
  await store.add({ exercise: kept, commands: [] });
  for (let index = 0; index < 12; index += 1) {
    await store.append({ ...kept, now: index }, index, aCommand(index + 1, index));
  }
  const again = await openBrowserStore(name);
  const found = await again.find(kept.id);
  expect(found?.exercise.now).toBe(11);
  expect(found?.commands.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('exercises do not mix, and deleting one leaves the other whole', async () => {
  const store = await openBrowserStore(name);
  const one = aKeptExercise({ id: 'flood-1' });
  const ten = aKeptExercise({ id: 'flood-10' });
  await store.add({ exercise: one, commands: [aCommand(1, 1)] });
  await store.add({ exercise: ten, commands: [aCommand(1, 1), aCommand(2, 2)] });
  await store.remove('flood-1');
  expect(await store.find('flood-1')).toBeUndefined();
  expect((await store.find('flood-10'))?.commands).toHaveLength(2);
  expect((await store.list()).map(({ id }) => id)).toEqual(['flood-10']);
});

test('an exercise that cannot be stored whole is not stored at all', async () => {
  const store = await openBrowserStore(name);
  const broken = { ...aCommand(2, 2), body: () => undefined } as unknown as ReturnType<
    typeof aCommand
  >;
  await expect(
    store.add({ exercise: aKeptExercise(), commands: [aCommand(1, 1), broken] }),
  ).rejects.toThrow(/could not be cloned/);
  expect(await store.list()).toEqual([]);
});

test('two commands handed over at once are both there, and none that would leave a hole', async () => {
  const store = await openBrowserStore(name);
  const kept = aKeptExercise();
  await store.add({ exercise: kept, commands: [] });
  await Promise.all([store.append(kept, 0, aCommand(1, 1)), store.append(kept, 1, aCommand(2, 2))]);
  await expect(store.append(kept, 3, aCommand(4, 4))).rejects.toThrow(/would leave a hole/);
  const found = await store.find(kept.id);
  expect(found?.commands.map(({ at }) => at)).toEqual([1, 2]);
});

test('what an older version kept is all there, and attempts can be kept beside it', async () => {
  const kept = aKeptExercise();
  const older = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('exercises', { keyPath: 'id' });
      fresh.createObjectStore('commands');
    },
  });
  await older.put('exercises', kept);
  await older.put('commands', aCommand(1, 5), [kept.id, 0]);
  older.close();
  const store = await openBrowserStore(name);
  expect(await store.find(kept.id)).toEqual({ exercise: kept, commands: [aCommand(1, 5)] });
  expect(await store.attempts()).toEqual([]);
  await store.keepAttempt(anAttempt());
  expect(await (await openBrowserStore(name)).attempts()).toEqual([anAttempt()]);
});

test('an attempt is kept once, and deleted alone or with all', async () => {
  const store = await openBrowserStore(name);
  await store.keepAttempt(anAttempt({ id: 'one' }));
  await store.keepAttempt(anAttempt({ id: 'one', rating: 'met' }));
  await store.keepAttempt(anAttempt({ id: 'two' }));
  expect((await store.attempts()).map(({ id, rating }) => [id, rating])).toEqual([
    ['one', 'met'],
    ['two', 'partly-met'],
  ]);
  await store.removeAttempts({ id: 'one' });
  expect((await store.attempts()).map(({ id }) => id)).toEqual(['two']);
  await store.removeAttempts('all');
  expect(await store.attempts()).toEqual([]);
});
