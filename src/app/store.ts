import type { RecordedCommand } from '#exercise/record.ts';
import type { Attempt } from '#ui/library/progress-attempt.ts';
import type { KeptExercise } from './kept-exercise.ts';

/** Where exercises are kept. */
export interface Store {
  /** False when closing the page loses everything. */
  readonly lasting: boolean;
  readonly list: () => Promise<readonly KeptExercise[]>;
  readonly find: (id: string) => Promise<Kept | undefined>;
  /** All of an exercise at once, or none of it. */
  readonly add: (kept: Kept) => Promise<void>;
  /** Everything but the commands. */
  readonly change: (exercise: KeptExercise) => Promise<void>;
  /**
   * The command at this place, counted from 0, and how far the exercise was. Rejected where the one
   * before it is not there: what is kept never has a hole.
   */
  readonly append: (
    exercise: KeptExercise,
    index: number,
    command: RecordedCommand,
  ) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** What one’s own debriefs came to. */
  readonly attempts: () => Promise<readonly Attempt[]>;
  /** Keeps an attempt, in place of what was kept of the same exercise. */
  readonly keepAttempt: (attempt: Attempt) => Promise<void>;
  /** Deletes the attempt of an exercise, or every one. */
  readonly removeAttempts: (which: { readonly id: string } | 'all') => Promise<void>;
}

export interface Kept {
  readonly exercise: KeptExercise;
  readonly commands: readonly RecordedCommand[];
}
