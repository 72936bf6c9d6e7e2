import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { openBrowserStore } from '#app/browser-store.ts';
import { aCommand, aKeptExercise } from '../support/a-kept-exercise.ts';

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
