import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RecordedCommand } from '#exercise/record.ts';
import type { KeptExercise } from './kept-exercise.ts';
import type { Store } from './store.ts';

interface Schema extends DBSchema {
  exercises: { key: string; value: KeptExercise };
  commands: { key: [exercise: string, index: number]; value: RecordedCommand };
}

const both = ['exercises', 'commands'] as const;
/** A command is on the disk, not merely on its way there, before it counts as kept. */
const strict = { durability: 'strict' } as const;

function commandsOf(exercise: string): IDBKeyRange {
  return IDBKeyRange.bound([exercise, 0], [exercise, Number.MAX_SAFE_INTEGER]);
}

/**
 * Keeps exercises in this browser. Every command is a row of its own, written as it is given, so
 * that a browser that is killed loses none and a long exercise costs no more than a short one.
 */
export async function openBrowserStore(name = 'rendezvous'): Promise<Store> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('exercises', { keyPath: 'id' });
      fresh.createObjectStore('commands');
    },
    // A newer version of the trainer in another window must not wait for this one.
    blocking: () => database.close(),
  });
  return {
    lasting: true,
    list: () => database.getAll('exercises'),
    async find(id) {
      const transaction = database.transaction(both);
      const [exercise, commands] = await Promise.all([
        transaction.objectStore('exercises').get(id),
        transaction.objectStore('commands').getAll(commandsOf(id)),
      ]);
      return exercise === undefined ? undefined : { exercise, commands };
    },
    async add({ exercise, commands }) {
      const transaction = database.transaction(both, 'readwrite', strict);
      const rows = transaction.objectStore('commands');
      await Promise.all([
        transaction.objectStore('exercises').put(exercise),
        ...commands.map((command, index) => rows.put(command, [exercise.id, index])),
        transaction.done,
      ]);
    },
    async change(exercise) {
      await database.put('exercises', exercise);
    },
    async append(exercise, index, command) {
      const transaction = database.transaction(both, 'readwrite', strict);
      await Promise.all([
        transaction.objectStore('exercises').put(exercise),
        transaction.objectStore('commands').put(command, [exercise.id, index]),
        transaction.done,
      ]);
    },
    async remove(id) {
      const transaction = database.transaction(both, 'readwrite');
      await Promise.all([
        transaction.objectStore('exercises').delete(id),
        transaction.objectStore('commands').delete(commandsOf(id)),
        transaction.done,
      ]);
    },
  };
}
