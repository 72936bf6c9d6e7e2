import { beforeAll, describe, expect, test } from 'vitest';
import { journalOf, journalWith } from '#analysis/play-bot.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { anchorOf, anchorsFrom, scoreOf } from '#scoring/score.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { harmOf } from '#world/harm.ts';
import { brackwater } from '../support/brackwater.ts';
import { createBridgeTeller } from '../support/bridge-teller.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

type Journal = readonly ExerciseEvent[];

function arrival(journal: Journal): number | undefined {
  return journal.find((event) => event.type === 'unit.arrived' && event.unit === 'amb-1')?.at;
}

function blocked(journal: Journal) {
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
    const untold = journalOf(scenario, { ...play, bot: 'silent' });
    const told = journalWith(scenario, createBridgeTeller(), play);

    expect(blocked(untold)).toMatchObject([{ road: 'mill-bridge', lost: 240 }]);
    expect(blocked(told)).toEqual([]);
    expect((arrival(untold) ?? 0) - (arrival(told) ?? 0)).toBeGreaterThanOrEqual(240);

    const lost = (journal: Journal) =>
      harmOf(scenario, journal, journal.at(-1)?.at ?? 0).lostMinutes;
    expect(lost(untold)).toBeGreaterThan(8);
    expect(lost(told)).toBe(0);

    const best = journalOf(scenario, { ...play, bot: 'reference' });
    const anchors = anchorsFrom(anchorOf(scenario, untold), anchorOf(scenario, best));
    const missed = recallOfBridge(scoreOf(scenario, untold, anchors));
    const earned = recallOfBridge(scoreOf(scenario, told, anchors));
    expect(missed).toHaveLength(1);
    expect(earned).toHaveLength(1);
    expect(earned[0]?.points).toBeGreaterThan(missed[0]?.points ?? 0);
    expect(earned[0]?.events.length).toBeGreaterThan(0);
    expect(missed[0]?.window).toBeDefined();
  });
});
