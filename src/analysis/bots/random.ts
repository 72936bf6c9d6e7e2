import { draw } from '#kernel/draw.ts';
import type { CommandInput } from '#command/command.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { ProbeView, View } from '#exercise/view.ts';
import type { Bot } from './bot.ts';
import type { Choice, Make, Pick } from './random-choice.ts';
import { randomCommandsOf } from './random-commands.ts';
import { jointCommands } from './random-joint.ts';
import { createNoter } from './noting.ts';

/** Of a hundred glances with nothing to say, on how many it does something. */
const busy = 40;
/** It does not pile up more than this to be said. */
const mostWaiting = 3;

/**
 * Does anything that a seat may do, by chance: who, what and whom is drawn by the second and by what it is
 * about. What it wants is always in order by its own view, and none of it serves anything.
 */
export function createRandom(brief: Brief, seed: number, role: string): Bot {
  const makers = randomCommandsOf(role);
  let last = -1;
  const certaintyNow = () => {
    const drawn = Math.floor(draw(seed, `random/${last}/certainty`) * certainties.length);
    return certainties[drawn] ?? 'official';
  };
  const noteNews = createNoter(certaintyNow);
  return (view: View): readonly CommandInput[] => {
    if (view.now <= last || view.ended !== null) return [];
    last = view.now;
    const pick: Pick = (about, items) =>
      items[Math.floor(draw(seed, `random/${view.now}/${about}`) * items.length)];
    // While the clock stands there is nothing else to do.
    const asked = view.probes.filter(({ state }) => state === 'open');
    if (asked.length > 0) return asked.map((probe) => guess(probe, pick));
    const notes = noteNews(view);
    // Every other thing that it hears it sets down; of the rest it may come back to some.
    if (notes.length > 0 && pick('note', [true, false]) === true) return notes.slice(0, 1);
    const isIdle = (pick('busy', percent) ?? 0) >= busy;
    if (view.voice.queue.length >= mostWaiting || isIdle) return [];
    const command = anything({ brief, view, pick }, makers);
    return command === null ? [] : [command];
  };
}

/** Any of these; with all there who can decide, mostly a proposal, as they would not come again by chance. */
function anything(choice: Choice, makers: readonly Make[]): CommandInput | null {
  const { pick } = choice;
  const isBold = pick('bold', [true, true, false]) === true;
  const proposal = isBold ? jointCommands.propose?.(choice) : null;
  return proposal ?? pick('what', makers)?.(choice) ?? null;
}

function guess({ id, options }: ProbeView, pick: Pick): CommandInput {
  const choice = pick(`probe/${id}`, options)?.id ?? null;
  const sure = choice === null ? {} : { confidence: pick(`sure/${id}`, percent) ?? 50 };
  return { type: 'answer-probe', probe: id, choice, ...sure };
}

const certainties = ['seen', 'official', 'second-hand', 'rumour'] as const;
const percent = Array.from({ length: 100 }, (_, number) => number);
