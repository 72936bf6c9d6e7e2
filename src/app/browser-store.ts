import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { InvariantError } from '#kernel/invariant.ts';
import type { RecordedCommand } from '#exercise/record.ts';
import type { Attempt } from '#ui/library/progress-attempt.ts';
import type { KeptExercise } from './kept-exercise.ts';
import type { Store } from './store.ts';

interface Schema extends DBSchema {
  exercises: { key: string; value: KeptExercise };
  commands: { key: [exercise: string, index: number]; value: RecordedCommand };
  attempts: { key: string; value: Attempt };
}

const both: ('exercises' | 'commands')[] = ['exercises', 'commands'];

type Rows<Name extends 'exercises' | 'commands'> = IDBPObjectStore<
  Schema,
  ('exercises' | 'commands')[],
  Name,
  'readwrite'
>;

/** A command is on the disk, not merely on its way there, before it counts as kept. */
const strict = { durability: 'strict' } as const;

function commandsOf(exercise: string): IDBKeyRange {
  return IDBKeyRange.bound([exercise, 0], [exercise, Number.MAX_SAFE_INTEGER]);
}

/** Both kinds of row in one go: all of it is written, or none. */
async function wholly(
  database: IDBPDatabase<Schema>,
  write: (exercises: Rows<'exercises'>, commands: Rows<'commands'>) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(both, 'readwrite', strict);
  const done = transaction.done;
  // Looked at below; until then it must not count as unheeded.
  done.catch(() => undefined);
  try {
    await write(transaction.objectStore('exercises'), transaction.objectStore('commands'));
  } catch (error) {
    transaction.abort();
    throw error;
  }
  await done;
}

/**
 * Keeps exercises in this browser. Every command is a row of its own, written as it is given, so
 * that a browser that is killed loses none and a long exercise costs no more than a short one.
 */
export async function openBrowserStore(name = 'rendezvous'): Promise<Store> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, 2, {
    upgrade(older, from) {
      if (from < 1) {
        older.createObjectStore('exercises', { keyPath: 'id' });
        older.createObjectStore('commands');
      }
      if (from < 2) older.createObjectStore('attempts', { keyPath: 'id' });
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
    add: ({ exercise, commands }) =>
      wholly(database, async (exercises, rows) => {
        await exercises.put(exercise);
        for (const [index, command] of commands.entries()) {
          await rows.put(command, [exercise.id, index]);
        }
      }),
    async change(exercise) {
      await database.put('exercises', exercise);
    },
    append: (exercise, index, command) =>
      wholly(database, async (exercises, rows) => {
        const before = index === 0 || (await rows.getKey([exercise.id, index - 1])) !== undefined;
        if (!before) throw new InvariantError(`Command ${index} would leave a hole before it`);
        await rows.put(command, [exercise.id, index]);
        await exercises.put(exercise);
      }),
    remove: (id) =>
      wholly(database, async (exercises, rows) => {
        await exercises.delete(id);
        await rows.delete(commandsOf(id));
      }),
    attempts: () => database.getAll('attempts'),
    async keepAttempt(attempt) {
      await database.put('attempts', attempt);
    },
    removeAttempts: (which) =>
      which === 'all' ? database.clear('attempts') : database.delete('attempts', which.id),
  };
}
