import type { LocalExercise } from '#exercise/local-port.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { Pace } from '#ui/desk/desk-clock.ts';
import type { Pause } from './driver.ts';
import { recordOf, type KeptExercise } from './kept-exercise.ts';
import type { Store } from './store.ts';

interface KeeperOptions {
  readonly exercise: Pick<LocalExercise, 'now' | 'record'>;
  readonly kept: KeptExercise;
  /** Commands already in the store. */
  readonly written: number;
  readonly store: Store;
  readonly pace: () => Pace;
  /** Something could not be kept. It is tried again at the next call. */
  readonly onNotKept: (error: unknown) => void;
}

/**
 * Writes a running exercise to the store: each command in its turn, so that what is kept is always
 * the exercise up to some command, never one with a hole; then how far it is.
 */
export class Keeper {
  readonly #options: KeeperOptions;
  #kept: KeptExercise;
  #written: number;
  /** Commands given to the store, whether or not it has written them yet. */
  #handed: number;
  #isDirty = false;
  #writing: Promise<void> | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#kept = options.kept;
    this.#written = options.written;
    this.#handed = options.written;
  }

  /** Writes whatever is new. Resolves when that is done, or could not be. */
  keep(): Promise<void> {
    const { exercise, pace } = this.#options;
    const { end } = exercise.record();
    const next = { ...this.#kept, now: exercise.now(), pace: pace(), end };
    if (
      next.now !== this.#kept.now ||
      next.pace !== this.#kept.pace ||
      next.end !== this.#kept.end
    ) {
      this.#isDirty = true;
    }
    this.#kept = next;
    if (this.#writing !== null) this.#handOver();
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  addPause(pause: Pause): void {
    this.#kept = { ...this.#kept, pauses: [...this.#kept.pauses, pause] };
    this.#isDirty = true;
    void this.keep();
  }

  record(): ExerciseRecord {
    const { commands, end } = this.#options.exercise.record();
    return recordOf({ ...this.#kept, end }, commands);
  }

  async #write(): Promise<void> {
    try {
      while (await this.#writeOne());
    } catch (error) {
      this.#isDirty = true;
      this.#options.onNotKept(error);
    }
  }

  /** @returns whether there was something to write. */
  async #writeOne(): Promise<boolean> {
    const { exercise, store } = this.#options;
    const { commands } = exercise.record();
    const command = commands[this.#written];
    if (command !== undefined) {
      this.#isDirty = this.#written < commands.length - 1;
      this.#handed = Math.max(this.#handed, this.#written + 1);
      await store.append(this.#keptUpTo(this.#written), this.#written, command);
      this.#written += 1;
      return true;
    }
    if (!this.#isDirty) return false;
    this.#isDirty = false;
    await store.change(this.#kept);
    return true;
  }

  /** How far the exercise is with the command at this index as its last so far. */
  #keptUpTo(index: number): KeptExercise {
    const { commands } = this.#options.exercise.record();
    const at = commands[index]?.at ?? 0;
    // The end counts only once the last command is in, and from then on at once: a debrief may be asked for.
    return index === commands.length - 1
      ? { ...this.#kept, now: Math.max(this.#kept.now, at) }
      : { ...this.#kept, now: at, end: undefined };
  }

  /**
   * What was given while something else is being written goes to the store at once: the page may be
   * closed before that is done. It is written again in its turn, which says whether it could be.
   */
  #handOver(): void {
    const { exercise, store } = this.#options;
    const { commands } = exercise.record();
    for (const [index, command] of commands.entries()) {
      if (index < this.#handed) continue;
      store.append(this.#keptUpTo(index), index, command).catch(() => undefined);
    }
    this.#handed = Math.max(this.#handed, commands.length);
  }
}
