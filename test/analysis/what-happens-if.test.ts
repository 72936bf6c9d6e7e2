import { beforeAll, describe, expect, test } from 'vitest';
import { journalOf, journalWith } from '#analysis/play-bot.ts';
import type { PrincipleId } from '#doctrine/principles.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { makeBrief } from '#exercise/make-brief.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors, ScoreCard } from '#scoring/score-card.ts';
import { anchorOf, anchorsFrom, scoreOf } from '#scoring/score.ts';
import { brackwater } from '../support/brackwater.ts';
import { createTrickster, trickNames, type TrickName } from '../support/gamers.ts';

const seat = 'nilo';
const seeds = [1, 2];
// Each trick is played and scored with every seed.
const patience = 60_000;

/** The principle that a trick would be played for. */
const playedFor: Readonly<Record<TrickName | 'nothing' | 'spamming', PrincipleId>> = {
  nothing: 'communicate',
  spamming: 'sharedSituationalAwareness',
  'dumping all at the end': 'sharedSituationalAwareness',
  'meeting without contributing': 'coLocate',
  'citing everything': 'jointlyUnderstandRisk',
  'reviewing every minute': 'coLocate',
  'asking everyone everything': 'sharedSituationalAwareness',
  'connecting every pair': 'communicate',
  'briefing everybody': 'communicate',
  'a M/ETHANE every minute': 'communicate',
  'challenging everyone': 'sharedSituationalAwareness',
  'requesting everything': 'coOrdinate',
  'advising everybody': 'jointlyUnderstandRisk',
  'assessing risk every minute': 'jointlyUnderstandRisk',
  'a line on everything': 'communicate',
  'handing over to everybody': 'coOrdinate',
  'checking everything': 'sharedSituationalAwareness',
};

let scenario: Scenario;
let anchors: Anchors[];
let honest: ScoreCard[];

beforeAll(async () => {
  scenario = await brackwater();
  anchors = seeds.map((seed) =>
    anchorsFrom(
      anchorOf(scenario, journalOf(scenario, { bot: 'silent', seed, seat })),
      anchorOf(scenario, journalOf(scenario, { bot: 'reference', seed, seat })),
    ),
  );
  honest = scored((seed) => journalOf(scenario, { bot: 'doctrine', seed, seat }));
}, patience);

function scored(playedWith: (seed: number) => readonly ExerciseEvent[]): ScoreCard[] {
  return seeds.map((seed, index) => {
    const anchor = anchors[index];
    if (anchor === undefined) throw new Error(`No anchors of seed ${seed}`);
    return scoreOf(scenario, playedWith(seed), anchor);
  });
}

/** The mean of what could be observed; nothing observed is worth nothing. */
function mean(cards: readonly ScoreCard[], of: (card: ScoreCard) => number | null): number {
  const values = cards.map(of).filter((value) => value !== null);
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function played(name: TrickName | 'nothing' | 'spamming'): ScoreCard[] {
  if (name === 'nothing' || name === 'spamming') {
    const bot = name === 'nothing' ? 'silent' : 'spam';
    return scored((seed) => journalOf(scenario, { bot, seed, seat }));
  }
  const brief = makeBrief(scenario, seat);
  return scored((seed) => journalWith(scenario, createTrickster(name, brief), { seed, seat }));
}

describe.each(['nothing', 'spamming', ...trickNames] as const)(
  'what happens if I play by %s',
  (name) => {
    let cards: ScoreCard[];
    beforeAll(() => {
      cards = played(name);
    }, patience);

    test('neither headline comes near an honest play’s', () => {
      for (const headline of ['sharedAwareness', 'jointDecisions'] as const) {
        const own = mean(cards, (card) => card.headlines[headline].value);
        const theirs = mean(honest, (card) => card.headlines[headline].value);
        expect(own, headline).toBeLessThanOrEqual(theirs - 10);
      }
    });

    test('it is nothing better in what it is played for', () => {
      const principle = playedFor[name];
      const own = mean(cards, (card) => card.principles[principle].value);
      const theirs = mean(honest, (card) => card.principles[principle].value);
      expect(own, principle).toBeLessThan(theirs);
    });

    test('less of what was needed was told in time', () => {
      const own = mean(cards, (card) => card.information.recall.value);
      const theirs = mean(honest, (card) => card.information.recall.value);
      expect(own).toBeLessThanOrEqual(theirs - 5);
    });

    test('it is rated as not met, or could not be observed', () => {
      for (const { rating } of cards) expect(['not-met', 'not-observed']).toContain(rating);
    });
  },
);
