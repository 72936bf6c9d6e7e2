import { beforeAll, expect, test } from 'vitest';
import { botNames, type BotName } from '#analysis/bots/bots.ts';
import { allTogether } from '#analysis/check/all-together.ts';
import { checkOf } from '#analysis/check/check.ts';
import { checkMargin, usualMargins } from '#analysis/check/margins.ts';
import type { Headlines, SeedResult } from '#analysis/check/play-seed.ts';
import { journalOf, playBot } from '#analysis/play-bot.ts';
import { playThrough } from '#analysis/check/playthroughs.ts';
import { everythingIn } from '#analysis/check/reached.ts';
import { spreadOf } from '#analysis/check/spread.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../../support/brackwater.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

test('a spread is the mean and the standard deviation of what could be observed', () => {
  // Mean (10 + 20 + 30) / 3 = 20; squares 100 + 0 + 100 over n − 1 = 2 make 100, of which the root is 10.
  expect(spreadOf([10, null, 20, 30])).toEqual({ mean: 20, sd: 10, n: 3 });
  // (1 + 2) / 2 = 1.5; squares 0.25 + 0.25 over 1 make 0.5, whose root is 0.707.
  expect(spreadOf([1, 2])).toEqual({ mean: 1.5, sd: 0.7, n: 2 });
  expect(spreadOf([7])).toEqual({ mean: 7, sd: null, n: 1 });
  expect(spreadOf([null])).toEqual({ mean: null, sd: null, n: 0 });
});

function meansOf(shared: Partial<Record<BotName, number | null>>) {
  return Object.fromEntries(
    botNames.map((bot) => [
      bot,
      {
        sharedAwareness: { mean: shared[bot] ?? null, sd: null, n: 1 },
        jointDecisions: { mean: null, sd: null, n: 0 },
      },
    ]),
  ) as Parameters<typeof checkMargin>[1];
}

test('a margin bounds one bot, or says how far it stays above another', () => {
  const means = meansOf({ spam: 33.6, leak: 17.2, doctrine: 43.6 });
  const measure = 'sharedAwareness';
  expect(checkMargin({ measure, bot: 'spam', atMost: 60 }, means)).toEqual({
    says: 'On shared awareness spam has at most 60',
    holds: true,
    value: 33.6,
    bound: { atMost: 60 },
  });
  expect(checkMargin({ measure, bot: 'spam', atLeast: 34 }, means).holds).toBe(false);
  // 43.6 − 33.6 = 10: at least 10 holds, at least 10.5 does not.
  const above = { measure, bot: 'doctrine', than: 'spam' } as const;
  expect(checkMargin({ ...above, by: 10 }, means)).toMatchObject({ holds: true, value: 10 });
  expect(checkMargin({ ...above, by: 10.5 }, means)).toMatchObject({ holds: false, value: 10 });
  expect(checkMargin({ ...above, says: 'Well above', by: 1 }, means).says).toBe('Well above');
});

test('what could not be observed holds no margin', () => {
  const means = meansOf({ spam: 30 });
  const margin = { measure: 'jointDecisions', bot: 'spam', atMost: 60 } as const;
  expect(checkMargin(margin, means)).toMatchObject({ holds: false, value: null });
});

test('the usual margins: with few receivers broadcasting need only lose to the ceiling', () => {
  const pairs = (of: Scenario) => usualMargins(of).map(({ bot, than, by }) => [bot, than, by]);
  expect(pairs(scenario)).toContainEqual(['doctrine', 'spam', 10]);
  const keep = new Set(['police', 'fire', 'ambulance', 'council']);
  const few = {
    ...scenario,
    decisions: [],
    facts: scenario.facts.map((fact) => ({
      ...fact,
      needs: (fact.needs ?? []).filter(
        ({ agency, level }) => keep.has(agency) || level === 'prohibited',
      ),
    })),
  };
  // Four receivers; without decisions nothing is held to joint decisions.
  expect(pairs(few)).toEqual([
    ['spam', 'silent', 1],
    ['spam', 'leak', 1],
    ['reference', 'spam', 10],
  ]);
});

function result(seed: number, reached: Partial<SeedResult['reached']>): SeedResult {
  const scores: Headlines = { sharedAwareness: seed * 10, jointDecisions: null };
  const headlines = Object.fromEntries(botNames.map((bot) => [bot, scores]));
  const nothing = {
    injects: [],
    facts: [],
    decisions: [],
    agencyStates: [],
    eventTypes: [],
    commands: [],
    criticalNeeds: [],
  };
  return {
    seed,
    headlines: headlines as SeedResult['headlines'],
    reached: { ...nothing, ...reached },
  };
}

test('what any run reached counts as reached; the order in which the seeds came does not matter', () => {
  const { injects, criticalNeeds } = everythingIn(scenario);
  const one = result(1, { injects: injects.slice(0, 2), criticalNeeds: criticalNeeds.slice(1) });
  const two = result(2, { injects: injects.slice(1, 4) });
  const check = checkOf(scenario, [one, two]);
  expect(checkOf(scenario, [two, one])).toEqual(check);
  // Two of the first run and two more of the second.
  expect(check.coverage.injects).toMatchObject({ seen: 4, all: injects.length });
  expect(check.coverage.injects.missing).toEqual(injects.slice(4));
  // Mean of 10 and 20.
  expect(check.bots.random.sharedAwareness.mean).toBe(15);
  // All critical needs but the first were met in some run.
  const [fact, agency] = (criticalNeeds[0] ?? '').split(' ');
  expect(check.unreachable).toEqual([{ fact, agency }]);
  expect(check.holds).toBe(false);
});

test('a script counts into what was reached; a command of it that is refused breaks the check', () => {
  const at = 60;
  const log = { at, body: { type: 'log', text: 'Took over.' } } as const;
  const lost = {
    at,
    body: { type: 'verify', item: 'n-99', with: 'police', channel: 'phone' },
  } as const;
  const seat = scenario.seats[0]?.id ?? '';
  const good = playThrough(scenario, seat, { name: 'good.yaml', script: [log] });
  const bad = playThrough(scenario, seat, { name: 'bad.yaml', script: [log, lost] });
  expect(good.refused).toEqual([]);
  expect(bad.refused).toEqual([
    { at, command: 'verify', code: expect.any(String) as string, reason: 'There is no note n-99.' },
  ]);
  expect(good.reached.commands).toContain('log');
  expect(good.reached.commands).not.toContain('verify');
  const everything = { ...result(1, everythingIn(scenario)) };
  const lenient = { ...scenario, margins: [] };
  expect(checkOf(lenient, [everything]).holds).toBe(true);
  expect(checkOf(lenient, [everything], [good]).holds).toBe(true);
  expect(checkOf(lenient, [everything], [good, bad])).toMatchObject({
    holds: false,
    playthroughs: [
      { name: 'good.yaml', refused: [] },
      { name: 'bad.yaml', refused: [{ command: 'verify' }] },
    ],
  });
  // Nothing but the script was played, and it heard nothing of the first inject’s kind before its end.
  expect(checkOf(lenient, [], [good]).coverage.injects.seen).toBe(good.reached.injects.length);
});

test('over several scenarios, what one leaves out another may use', () => {
  const some = {
    ...scenario,
    agencies: scenario.agencies.filter(({ chart }) => chart === 'police'),
  };
  const others = {
    ...scenario,
    agencies: scenario.agencies.filter(({ chart }) => chart === 'fire'),
  };
  const policed = result(1, {
    agencyStates: ['police command.none', 'police posture.watch'],
    commands: ['log', 'dialogue'],
  }).reached;
  const doused = result(1, { agencyStates: ['fire command.none'], commands: ['log'] }).reached;
  const both = allTogether([some, others], [policed, doused]);
  expect(both.charts.seen).toBe(2);
  expect(both.charts.missing).toContain('ambulance');
  // The charts have other states as well, but none of a chart that neither uses.
  expect(both.agencyStates.missing.length).toBe(both.agencyStates.all - both.agencyStates.seen);
  expect(both.agencyStates.missing).not.toContain('fire command.none');
  expect(both.agencyStates.missing.filter((state) => !/^(police|fire) /.test(state))).toEqual([]);
  // Each posture is a chart’s own; a common state counts whichever chart comes to it.
  expect(both.commonStates.missing).not.toContain('command.none');
  expect(both.commonStates.missing).toContain('command.strategic');
  expect(both.postures.missing.every((state) => state.includes(' posture.'))).toBe(true);
  expect(both.postures.missing).not.toContain('police posture.watch');
  expect(both.commands.seen).toBe(2);
  expect(both.commands.missing).toContain('share');
  // Only exercise control degrades a channel.
  expect(both.commands.missing).not.toContain('degrade');
});

test('a play without a record has the same journal, and gives no record', () => {
  const play = { bot: 'reference', seed: 3, seat: scenario.seats[0]?.id ?? '' } as const;
  expect(journalOf(scenario, play)).toEqual(playBot(scenario, play).journal);
  const exercise = createLocalExercise(scenario, { ...play, mode: 'practice', hash: false });
  expect(() => exercise.record()).toThrow('hash');
});
