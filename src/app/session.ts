import type { LocalExercise } from '#exercise/local-port.ts';
import type { Port } from '#exercise/port.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { DeskClock, WaitFor } from '#ui/desk/desk-clock.ts';
import { Driver } from './driver.ts';
import { Keeper } from './keeper.ts';
import type { KeptExercise } from './kept-exercise.ts';
import type { Store } from './store.ts';
import type { WallClock } from './wall-clock.ts';

/** An exercise that is open on the desk: played, driven and kept. */
export interface Session {
  readonly port: Port;
  readonly clock: DeskClock;
  /** The guide of the first minutes is on the desk. */
  readonly isGuided: boolean;
  readonly record: () => ExerciseRecord;
  /** Keeps how far it is, now. */
  readonly keep: () => void;
  /** Pauses, keeps, and lets go of it. Resolves when all is written. */
  readonly close: () => Promise<void>;
}

interface SessionOptions {
  readonly exercise: LocalExercise;
  readonly kept: KeptExercise;
  /** Commands already in the store. */
  readonly written: number;
  readonly store: Store;
  readonly wall: WallClock;
  readonly describe: (what: WaitFor) => string;
  /** A broken invariant: the exercise is stopped. */
  readonly onFail: (error: unknown) => void;
  /** Something could not be kept; play goes on. */
  readonly onNotKept: (error: unknown) => void;
}

const keepEvery = 4000;

export function openSession(options: SessionOptions): Session {
  const { exercise, wall } = options;
  const keeper = new Keeper({ ...options, pace: () => clock.state().pace });
  const clock = new Driver(exercise, {
    wall,
    describe: options.describe,
    pace: options.kept.pace,
    isPaceFixed: options.kept.fixedPace !== undefined,
    waitsForYou: options.kept.waits === true,
    onPause: (pause) => keeper.addPause(pause),
    onFail: options.onFail,
  });
  let callOff: (() => void) | null = null;
  const keepOn = () => {
    void keeper.keep();
    callOff = wall.after(keepEvery, keepOn);
  };
  callOff = wall.after(keepEvery, keepOn);
  const letGo = exercise.subscribe(() => {
    if (exercise.ended()) void keeper.keep();
  });
  // One who leaves while reading a takeover briefing comes back to it.
  const letClockGo = clock.subscribe(() => {
    if (clock.state().takeover !== null) void keeper.keep();
  });
  return {
    clock,
    isGuided: options.kept.guided === true,
    keep: () => void keeper.keep(),
    record: () => keeper.record(),
    port: {
      brief: exercise.brief,
      view: exercise.view,
      subscribe: exercise.subscribe,
      dispatch(body) {
        try {
          exercise.dispatch(body);
          clock.acted();
        } catch (error) {
          clock.stop();
          options.onFail(error);
          return;
        }
        void keeper.keep();
      },
    },
    async close() {
      clock.stop();
      callOff?.();
      letGo();
      letClockGo();
      await keeper.keep();
    },
  };
}
