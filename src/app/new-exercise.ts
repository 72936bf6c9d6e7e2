import { rulesVersion } from '#exercise/rules-version.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Start } from '#ui/briefing/start.ts';
import { newExerciseId } from './chance-seed.ts';
import type { KeptExercise } from './kept-exercise.ts';

/** An exercise at its first second, begun as was chosen. */
export function newExercise(scenario: Scenario, start: Start): KeptExercise {
  const { seat, mode, seed, pace, waits, guided } = start;
  const { id, hash, title, clock } = scenario;
  return {
    id: newExerciseId(id),
    app: rulesVersion,
    scenario: { id, hash, title },
    seat,
    seatTitle: scenario.seats.find((one) => one.id === seat)?.title ?? seat,
    mode,
    seed,
    length: clock.length,
    startedAt: new Date().toISOString(),
    imported: false,
    now: 0,
    pace,
    fixedPace: mode === 'assessment' && !waits ? pace : undefined,
    waits,
    guided,
    pauses: [],
  };
}
