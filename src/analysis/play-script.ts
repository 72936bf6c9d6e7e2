import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import type { MessageView, View } from '#exercise/view.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { InWords, ScriptedCommand } from '#scenario/playthrough.ts';
import { playedOf, type Played } from './play-bot.ts';

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
    if (!exercise.ended()) exercise.dispatch(commandFrom(exercise, body));
  }
  if (!exercise.ended()) exercise.advanceTo(scenario.clock.length);
  return playedOf(exercise);
}

type Playing = Pick<LocalExercise, 'view' | 'journal'>;

/** The message that is meant; one that nobody heard is named so, and the command is rejected. */
function commandFrom(
  { view: look, journal }: Playing,
  body: ScriptedCommand['body'],
): CommandInput {
  const view = look();
  if (body.type === 'note' && 'words' in body) return noteOf(view, body);
  if (body.type === 'say-again' && !('message' in body)) {
    // An interpreter is of use for what was said in another language alone.
    const isMeant = ({ half }: MessageView): boolean =>
      body.through === 'interpreter' ? half === 'language' : half !== undefined;
    const half = toArray(view.messages).findLast(isMeant);
    return { ...body, message: half?.id ?? notHeard };
  }
  if (body.type !== 'answer') return body;
  // A script names a question by its inject, which no seat sees.
  const fired = journal().find(
    (event) => event.type === 'inject.fired' && body.question === `q-${event.inject}`,
  );
  const message = fired?.type === 'inject.fired' ? fired.message : undefined;
  return message === undefined ? body : { ...body, question: `q-${message}` };
}

const notHeard = 'not-heard';

function noteOf(view: View, { words, certainty }: InWords & { type: 'note' }): CommandInput {
  const heard = toArray(view.messages).findLast(({ text }) => text.includes(words));
  const from = heard?.text.indexOf(words) ?? 0;
  const message = heard?.id ?? notHeard;
  return { type: 'note', message, from, to: from + words.length, certainty };
}
