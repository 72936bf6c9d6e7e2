import { InvariantError } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import { makeBrief } from '#exercise/make-brief.ts';
import type { View } from '#exercise/view.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Bot } from './bots/bot.ts';
import { bots, type BotName } from './bots/bots.ts';

export interface Played {
  readonly journal: readonly ExerciseEvent[];
  readonly record: ExerciseRecord;
  readonly journalHash: string;
  readonly endedAt: Seconds;
  readonly view: View;
}

/** A bot looks again at least this often, so that it can act on time passing alone. Seconds. */
const glance = 20;
/** A bot that gives more commands than this at one moment is broken. */
const mostAtOnce = 200;

interface Play {
  readonly seed: number;
  readonly seat: string;
}

export function playBot(scenario: Scenario, play: Play & { readonly bot: BotName }): Played {
  return playWith(scenario, botFor(scenario, play), play);
}

/** What a bot's play comes to, without a record of it: sooner done where many are played. */
export function journalOf(
  scenario: Scenario,
  play: Play & { readonly bot: BotName },
): readonly ExerciseEvent[] {
  return journalWith(scenario, botFor(scenario, play), play);
}

/** The same of a player who is none of the bots. */
export function journalWith(
  scenario: Scenario,
  bot: Bot,
  { seed, seat }: Play,
): readonly ExerciseEvent[] {
  const exercise = createLocalExercise(scenario, { seed, seat, mode: 'practice', hash: false });
  playOut(scenario, bot, exercise);
  return exercise.journal();
}

/** Plays an exercise to its end, headless. */
function playWith(scenario: Scenario, bot: Bot, { seed, seat }: Play): Played {
  const exercise = createLocalExercise(scenario, { seed, seat, mode: 'practice' });
  playOut(scenario, bot, exercise);
  return playedOf(exercise);
}

/** What an exercise that has ended comes to. */
export function playedOf(exercise: LocalExercise): Played {
  const record = exercise.record();
  if (record.end === undefined) throw new InvariantError('An exercise that ended has an end');
  return {
    journal: exercise.journal(),
    record,
    journalHash: record.end.hash,
    endedAt: record.end.at,
    view: exercise.view(),
  };
}

function botFor(scenario: Scenario, { bot, seed, seat }: Play & { readonly bot: BotName }): Bot {
  return bots[bot]({ scenario, brief: makeBrief(scenario, seat), seed });
}

function playOut(scenario: Scenario, bot: Bot, exercise: LocalExercise): void {
  while (!exercise.ended()) {
    let given = 0;
    for (
      let wishes = bot(exercise.view());
      wishes.length > 0 && !exercise.ended();
      wishes = bot(exercise.view())
    ) {
      given += wishes.length;
      if (given > mostAtOnce) {
        throw new InvariantError(`A bot gave ${given} commands at ${exercise.now()} s`);
      }
      for (const wish of wishes) exercise.dispatch(wish);
    }
    const due = exercise.nextDue();
    exercise.advanceTo(
      Math.max(exercise.now() + 1, Math.min(due ?? scenario.clock.length, exercise.now() + glance)),
    );
  }
}
