import { firstMinutes } from './first-minutes.ts';
import { newExercise } from './new-exercise.ts';
import { loadScenario } from './scenario-source.ts';
import type { Store } from './store.ts';

/** The luck that the words of the guide were written for. */
const seed = 1;

/** Begins the exercise of the guide: practice, and no time limit. @returns its id */
export async function beginFirstMinutes(store: Store): Promise<string> {
  const scenario = await loadScenario(firstMinutes);
  const exercise = newExercise(scenario, {
    seat: scenario.seats[0]?.id ?? '',
    mode: 'practice',
    seed,
    pace: 1,
    waits: true,
    guided: true,
  });
  await store.add({ exercise, commands: [] });
  return exercise.id;
}
