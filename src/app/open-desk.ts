import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { recordOf, type KeptExercise } from './kept-exercise.ts';
import type { Kept } from './store.ts';

export type Resumed =
  | { readonly ok: true; readonly exercise: LocalExercise; readonly kept: KeptExercise }
  /** What is kept does not play out as it did: another version of the scenario or the trainer. */
  | { readonly ok: false; readonly record: ExerciseRecord };

/** The exercise as it was left, every command given again. */
export function resume(scenario: Scenario, { exercise: kept, commands }: Kept): Resumed {
  const record = recordOf(kept, commands);
  if (kept.scenario.hash !== scenario.hash) return { ok: false, record };
  const { seed, seat, mode, now } = kept;
  // The hash that a record keeps beside a command is no part of the command.
  const given = commands.map(({ id, seat: by, at, body }) => ({ id, seat: by, at, body }));
  const exercise = createLocalExercise(scenario, { seed, seat, mode, now, commands: given });
  const again = exercise.record().commands;
  const same = commands.every((command, index) => again[index]?.hashBefore === command.hashBefore);
  return same ? { ok: true, exercise, kept } : { ok: false, record };
}
