import { beforeAll, expect, test } from 'vitest';
import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { checkOf, type Check } from '#analysis/check/check.ts';
import { playSeed, type SeedResult } from '#analysis/check/play-seed.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import { brackwater } from '../support/brackwater.ts';

const seat = 'nilo';
// Others than test/scenarios plays every exercise with.
const seeds = [3, 4, 5];
// Every bot over so many seeds.
const patience = 180_000;

let scenario: Scenario;
let results: SeedResult[];
let check: Check;

beforeAll(async () => {
  scenario = await brackwater();
  results = seeds.map((seed) => playSeed(scenario, seat, seed));
  check = checkOf(scenario, results);
}, patience);

test('the flood states its margins and keeps every one of them', () => {
  expect(check.margins.length).toBeGreaterThanOrEqual(9);
  expect(check.margins.filter(({ holds }) => !holds)).toEqual([]);
});

test('what the exercise was made to show holds of its means: silence, leaks, broadcasting, good practice, the ceiling', () => {
  const shared = (bot: keyof Check['bots']) => check.bots[bot].sharedAwareness.mean ?? Number.NaN;
  const joint = (bot: keyof Check['bots']) => check.bots[bot].jointDecisions.mean ?? Number.NaN;
  expect(shared('silent')).toBeLessThanOrEqual(10);
  expect(shared('leak')).toBeLessThan(shared('spam'));
  expect(shared('spam')).toBeLessThanOrEqual(60);
  expect(shared('doctrine') - shared('spam')).toBeGreaterThanOrEqual(10);
  expect(shared('reference') - shared('doctrine')).toBeGreaterThanOrEqual(10);
  expect(shared('reference')).toBeGreaterThanOrEqual(85);
  expect(joint('silent')).toBeLessThanOrEqual(10);
  expect(joint('doctrine') - joint('spam')).toBeGreaterThanOrEqual(30);
  expect(joint('reference')).toBeGreaterThan(joint('doctrine'));
});

test.each(seeds)(
  'with seed %i alone: silence and leaks lose to broadcasting, broadcasting to good practice',
  (seed) => {
    const played = results.find((result) => result.seed === seed)?.headlines;
    const shared = (bot: keyof Check['bots']) => played?.[bot].sharedAwareness ?? Number.NaN;
    expect(shared('spam') - shared('silent')).toBeGreaterThanOrEqual(15);
    expect(shared('leak')).toBeLessThan(shared('spam'));
    expect(shared('doctrine')).toBeGreaterThan(shared('spam'));
    expect(shared('reference')).toBeGreaterThan(shared('doctrine'));
    expect(played?.silent.jointDecisions).toBeLessThanOrEqual(played?.spam.jointDecisions ?? -1);
  },
);

test('no critical need of the flood is out of reach', () => {
  expect(check.unreachable).toEqual([]);
});

test('the ceiling is met and silence is not', () => {
  const plays = playAnchors(scenario, { seed: 1, seat });
  const anchors = anchorsOf(scenario, plays);
  expect(scoreOf(scenario, plays.reference.journal, anchors).rating).toBe('met');
  expect(scoreOf(scenario, plays.silent.journal, anchors).rating).toBe('not-met');
});

// A change that makes broadcasting right: everybody needs everything, and nothing is to be kept from anybody.
test('margins break when everybody needs everything', { timeout: patience }, () => {
  const everybody = scenario.agencies.map(({ id }) => id);
  const changed: Scenario = {
    ...scenario,
    facts: scenario.facts.map((fact) => ({
      ...fact,
      needs: everybody.map((agency) => ({
        agency,
        level: 'critical' as const,
        because: 'They all do.',
      })),
    })),
  };
  const broken = checkOf(changed, [playSeed(changed, seat, 1)]);
  const names = broken.margins.filter(({ holds }) => !holds).map(({ says }) => says);
  expect(broken.holds).toBe(false);
  expect(names).toContain('Good practice is well above broadcasting');
});
