import type { ExerciseEvent } from '#exercise/events.ts';
import { anchorOf, anchorsFrom, scoreOf } from '#scoring/score.ts';
import type { Anchors } from '#scoring/score-card.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { headlineIds, type HeadlineId } from '#scenario/schema/margins.ts';
import { botNames, type BotName } from '../bots/bots.ts';
import { journalOf } from '../play-bot.ts';
import { reachedIn, together, type Reached } from './reached.ts';

/** 0 to 100 with one decimal; null where not observed. */
export type Headlines = Readonly<Record<HeadlineId, number | null>>;

/** What every bot made of one seed. Plain data, so that it can come from another thread. */
export interface SeedResult {
  readonly seed: number;
  readonly headlines: Readonly<Record<BotName, Headlines>>;
  readonly reached: Reached;
}

type Journal = readonly ExerciseEvent[];

/** Every bot under the luck of one seed. The silent and the reference play are the scale's two ends as well. */
export function playSeed(scenario: Scenario, seat: string, seed: number): SeedResult {
  const play = (bot: BotName): Journal => journalOf(scenario, { bot, seed, seat });
  const reached: Reached[] = [];
  const headlines = {} as Record<BotName, Headlines>;
  const take = (bot: BotName, journal: Journal, anchors: Anchors): void => {
    const card = scoreOf(scenario, journal, anchors);
    const values = headlineIds.map((id) => [id, card.headlines[id].value] as const);
    headlines[bot] = Object.fromEntries(values) as Headlines;
    reached.push(reachedIn(scenario, seat, journal));
  };
  const silent = play('silent');
  const reference = play('reference');
  const anchors = anchorsFrom(anchorOf(scenario, silent), anchorOf(scenario, reference));
  for (const bot of botNames) {
    const played = bot === 'silent' ? silent : bot === 'reference' ? reference : play(bot);
    take(bot, played, anchors);
  }
  return { seed, headlines, reached: together(reached) };
}
