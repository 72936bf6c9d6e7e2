import { beforeAll, describe, expect, test } from 'vitest';
import { anchorsOf } from '#analysis/anchors.ts';
import { botNames, type BotName } from '#analysis/bots/bot.ts';
import { playBot, type Played } from '#analysis/play-bot.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

function playAll(seed: number): Record<BotName, ScoreCard> {
  const plays = Object.fromEntries(
    botNames.map((bot) => [bot, playBot(scenario, { bot, seed, seat: 'nilo' })]),
  ) as Record<BotName, Played>;
  const anchors = anchorsOf(scenario, plays);
  return Object.fromEntries(
    botNames.map((bot) => [bot, scoreOf(scenario, plays[bot].journal, anchors)]),
  ) as Record<BotName, ScoreCard>;
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe.each(seeds)('the Brackwater flood with seed %i', (seed) => {
  test('telling the right people in time wins; silence, spam and leaks lose, by the stated margins', () => {
    const cards = playAll(seed);
    const shared = (bot: BotName) => cards[bot].headlines.sharedAwareness.value ?? Number.NaN;
    const joint = (bot: BotName) => cards[bot].headlines.jointDecisions.value ?? Number.NaN;

    expect(shared('spam') - shared('silent')).toBeGreaterThanOrEqual(15);
    expect(shared('reference') - shared('spam')).toBeGreaterThanOrEqual(15);
    expect(shared('leak')).toBeLessThan(shared('spam'));
    expect(joint('silent')).toBeLessThanOrEqual(joint('spam'));
    expect(joint('reference') - joint('spam')).toBeGreaterThanOrEqual(40);
    expect(cards.reference.rating).toBe('met');
    expect(cards.silent.rating).toBe('not-met');
  });
});
