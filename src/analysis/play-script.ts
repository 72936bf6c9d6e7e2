import { invariant } from '#kernel/invariant.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScriptedCommand } from '#scenario/playthrough.ts';
import type { Played } from './play-bot.ts';

/** Plays a script of commands to the exercise's end, headless. */
export function playScript(
  scenario: Scenario,
  script: readonly ScriptedCommand[],
  play: { readonly seed: number; readonly seat: string },
): Played {
  const exercise = createLocalExercise(scenario, {
    seed: play.seed,
    seat: play.seat,
    mode: 'practice',
  });
  for (const { at, body } of script) {
    if (exercise.ended()) break;
    exercise.advanceTo(Math.max(at, exercise.now()));
    if (!exercise.ended()) exercise.dispatch(body);
  }
  if (!exercise.ended()) exercise.advanceTo(scenario.clock.length);
  const record = exercise.record();
  invariant(record.end !== undefined, 'An exercise that ended has an end');
  return {
    journal: exercise.journal(),
    record,
    journalHash: record.end.hash,
    endedAt: record.end.at,
    view: exercise.view(),
  };
}
