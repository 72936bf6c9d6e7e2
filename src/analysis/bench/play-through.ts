import { advanceTo, startExercise } from '#exercise/exercise.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** The journal's hash is for records: it is left out of what is measured. */
export const unhashed = { hash: false } as const;

interface Played {
  /** The number of the last event. */
  readonly seq: number;
  readonly events: readonly ExerciseEvent[];
}

/** From its first second to its end with nobody at the desk. */
export function playThrough(scenario: Scenario, seed: number): Played {
  const { state } = startExercise(scenario, seed, unhashed);
  const end = advanceTo(state, scenario.clock.length, unhashed);
  return { seq: end.state.seq, events: end.events };
}
