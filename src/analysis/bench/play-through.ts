import { advanceTo, startExercise } from '#exercise/exercise.ts';
import type { ExerciseState } from '#exercise/body.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** The journal's hash is for records: it is left out of what is measured. */
export const unhashed = { hash: false } as const;

/** From its first second to its end with nobody at the desk. */
export function playThrough(scenario: Scenario, seed: number): ExerciseState {
  const { state } = startExercise(scenario, seed, unhashed);
  return advanceTo(state, scenario.clock.length, unhashed).state;
}
