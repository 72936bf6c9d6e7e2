import { InvariantError } from '#kernel/invariant.ts';
import type { Attempt } from '#ui/library/progress-attempt.ts';
import type { Kept, Store } from './store.ts';

/** Keeps exercises as long as the page is open: for a browser that lets nothing be kept. */
export function createMemoryStore(): Store {
  const all = new Map<string, Kept>();
  const attempts = new Map<string, Attempt>();
  const set = (kept: Kept) => {
    all.set(kept.exercise.id, kept);
    return Promise.resolve();
  };
  return {
    lasting: false,
    list: () => Promise.resolve([...all.values()].map(({ exercise }) => exercise)),
    find: (id) => Promise.resolve(all.get(id)),
    add: set,
    change: (exercise) => set({ exercise, commands: all.get(exercise.id)?.commands ?? [] }),
    append(exercise, index, command) {
      const before = all.get(exercise.id)?.commands ?? [];
      if (before.length < index) {
        return Promise.reject(new InvariantError(`Command ${index} would leave a hole before it`));
      }
      return set({ exercise, commands: [...before.slice(0, index), command] });
    },
    remove(id) {
      all.delete(id);
      return Promise.resolve();
    },
    attempts: () => Promise.resolve([...attempts.values()]),
    keepAttempt(attempt) {
      attempts.set(attempt.id, attempt);
      return Promise.resolve();
    },
    removeAttempts(which) {
      if (which === 'all') attempts.clear();
      else attempts.delete(which.id);
      return Promise.resolve();
    },
  };
}
