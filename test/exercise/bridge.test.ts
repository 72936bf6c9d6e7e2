import { beforeAll, describe, expect, test } from 'vitest';
import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { playBot, playWith, type Played } from '#analysis/play-bot.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { harmOf } from '#world/harm.ts';
import { brackwater } from '../support/brackwater.ts';
import { createBridgeTeller } from '../support/bridge-teller.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

function arrival({ journal }: Played): number | undefined {
  return journal.find((event) => event.type === 'unit.arrived' && event.unit === 'amb-1')?.at;
}

function blocked({ journal }: Played) {
  return journal.filter((event) => event.type === 'unit.blocked' && event.unit === 'amb-1');
}

function recallOfBridge(score: ScoreCard) {
  return score.lines.filter(
    ({ rule, says }) =>
      rule === 'recall' && says.includes('Mill Bridge closed') && says.includes('Ambulance'),
  );
}

describe.each([1, 4, 7, 10])('with seed %i', (seed) => {
  test('a crew that was not told of the closed bridge drives to it and loses the time; told in time it does not', () => {
    const play = { seed, seat: 'nilo' };
    const untold = playBot(scenario, { ...play, bot: 'silent' });
    const told = playWith(scenario, createBridgeTeller(), play);

    expect(blocked(untold)).toMatchObject([{ road: 'mill-bridge', lost: 240 }]);
    expect(blocked(told)).toEqual([]);
    expect((arrival(untold) ?? 0) - (arrival(told) ?? 0)).toBeGreaterThanOrEqual(240);

    const lost = (played: Played) => harmOf(scenario, played.journal, played.endedAt).lostMinutes;
    expect(lost(untold)).toBeGreaterThan(8);
    expect(lost(told)).toBe(0);

    const anchors = anchorsOf(scenario, playAnchors(scenario, play));
    const missed = recallOfBridge(scoreOf(scenario, untold.journal, anchors));
    const earned = recallOfBridge(scoreOf(scenario, told.journal, anchors));
    expect(missed).toHaveLength(1);
    expect(earned).toHaveLength(1);
    expect(earned[0]?.points).toBeGreaterThan(missed[0]?.points ?? 0);
    expect(earned[0]?.events.length).toBeGreaterThan(0);
    expect(missed[0]?.window).toBeDefined();
  });
});
