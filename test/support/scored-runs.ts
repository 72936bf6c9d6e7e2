import fc from 'fast-check';
import { draw } from '#kernel/draw.ts';
import { bots } from '#analysis/bots/bots.ts';
import { anchorsOf } from '#analysis/anchors.ts';
import { journalWith, playBot } from '#analysis/play-bot.ts';
import { playScript } from '#analysis/play-script.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { makeBrief } from '#exercise/make-brief.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors } from '#scoring/score-card.ts';
import { anchorOf, anchorsFrom } from '#scoring/score.ts';
import { brackwater } from './brackwater.ts';
import { crowdScenario } from './crowd-exercise.ts';
import { goldenExercise, goldenNames, goldenPlays, type Golden } from './golden.ts';
import { playWishes, wishes } from './random-play.ts';

/** The journal of an exercise, and what it is scored by. */
export interface ScoredRun {
  readonly name: string;
  readonly scenario: Scenario;
  readonly journal: readonly ExerciseEvent[];
  readonly anchors: Anchors;
}

const seatOf = (scenario: Scenario) => scenario.seats[0]?.id ?? '';

/** Commands at random for as long as the exercise may last. */
function randomly(scenario: Scenario, seed: number): readonly ExerciseEvent[] {
  const plan = fc.sample(wishes, { seed, numRuns: 6 }).flat();
  return playWishes(scenario, seed, plan, () => undefined).journal();
}

/** The reference, but at each look it may let the moment pass, so that it is late with this and that. */
function hesitantly(scenario: Scenario, seed: number): readonly ExerciseEvent[] {
  const seat = seatOf(scenario);
  const reference = bots.reference({ scenario, seed, brief: makeBrief(scenario, seat) });
  const bot: typeof reference = (view) =>
    draw(seed, `hesitates/${Math.floor(view.now / 90)}`) < 0.45 ? [] : reference(view);
  return journalWith(scenario, bot, { seed, seat });
}

/** The script of a small exercise with a fifth of it left out. */
function carelessly(
  { scenario, script }: Golden,
  { seed, seat }: { readonly seed: number; readonly seat: string },
): readonly ExerciseEvent[] {
  const kept = script.filter((_, place) => draw(seed, `leaves-out/${place}`) >= 0.2);
  return playScript(scenario, kept, { seed, seat }).journal;
}

/** Runs by chance over the flood: some by any command, some by a player who mostly knows. */
async function ofTheFlood(seeds: readonly number[]): Promise<ScoredRun[]> {
  const scenario = await brackwater();
  const play = { seed: 1, seat: seatOf(scenario) };
  const ends = {
    silent: playBot(scenario, { ...play, bot: 'silent' }),
    reference: playBot(scenario, { ...play, bot: 'reference' }),
  };
  const anchors = anchorsOf(scenario, ends);
  return seeds.flatMap((seed): ScoredRun[] => [
    {
      name: `flood, at random, seed ${seed}`,
      scenario,
      anchors,
      journal: randomly(scenario, seed),
    },
    {
      name: `flood, hesitant, seed ${seed}`,
      scenario,
      anchors,
      journal: hesitantly(scenario, seed),
    },
  ]);
}

async function ofSmall(name: string, seeds: readonly number[]): Promise<ScoredRun[]> {
  const golden = await goldenExercise(name);
  const { scenario, script } = golden;
  const seat = seatOf(scenario);
  const silent = playScript(scenario, [], { seed: 1, seat }).journal;
  const best = playScript(scenario, script, { seed: 1, seat }).journal;
  const anchors = anchorsFrom(anchorOf(scenario, silent), anchorOf(scenario, best));
  return seeds.flatMap((seed): ScoredRun[] => [
    {
      name: `${name}, at random, seed ${seed}`,
      scenario,
      anchors,
      journal: randomly(scenario, seed),
    },
    {
      name: `${name}, careless, seed ${seed}`,
      scenario,
      anchors,
      journal: carelessly(golden, { seed, seat }),
    },
    {
      name: `${name}, hesitant, seed ${seed}`,
      scenario,
      anchors,
      journal: hesitantly(scenario, seed),
    },
  ]);
}

/** The talks of the golden exercises, with a fifth of each left out. */
async function ofTalks(seeds: readonly number[]): Promise<ScoredRun[]> {
  const plays = goldenPlays.filter(({ seat }) => seat !== 'nilo');
  const runs = plays.map(async ({ exercise, file, seat }) => {
    const golden = await goldenExercise(exercise, file);
    const { scenario, script } = golden;
    const silent = playScript(scenario, [], { seed: 1, seat }).journal;
    const whole = playScript(scenario, script, { seed: 1, seat }).journal;
    const anchors = anchorsFrom(anchorOf(scenario, silent), anchorOf(scenario, whole));
    return seeds.map((seed): ScoredRun => ({
      name: `${exercise}, careless ${file}, seed ${seed}`,
      scenario,
      anchors,
      journal: carelessly(golden, { seed, seat }),
    }));
  });
  return (await Promise.all(runs)).flat();
}

/** Dialogue with groups of people: many short exercises, since much of it is refused. */
function ofCrowds(seeds: readonly number[]): ScoredRun[] {
  const scenario = crowdScenario();
  const play = { seed: 1, seat: seatOf(scenario) };
  const anchors = anchorsOf(scenario, {
    silent: playBot(scenario, { ...play, bot: 'silent' }),
    reference: playBot(scenario, { ...play, bot: 'reference' }),
  });
  return seeds.flatMap((seed) =>
    [0, 1, 2].map((more): ScoredRun => {
      const own = 10 * seed + more;
      const journal = randomly(scenario, own);
      return { name: `a march, at random, seed ${own}`, scenario, anchors, journal };
    }),
  );
}

/** Random exercises of the flood and of the small ones. */
export async function scoredRuns(seeds: readonly number[]): Promise<ScoredRun[]> {
  const small = await Promise.all(goldenNames.map((name) => ofSmall(name, seeds)));
  return [
    ...(await ofTheFlood(seeds)),
    ...small.flat(),
    ...(await ofTalks(seeds)),
    ...ofCrowds(seeds),
  ];
}
