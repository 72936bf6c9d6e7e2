import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import {
  becomesTrue,
  hears,
  holds,
  lineOf,
  scored,
  sees,
  type Happening,
} from '../support/a-journal.ts';
import { measureOf } from '../support/measures.ts';

const rvp = aFact('rvp', {
  versions: [
    { label: 'Market', says: 'At the market.', shows: { place: 'market', as: 'rvp' } },
    { label: 'School', says: 'At the school.', shows: { place: 'school', as: 'rvp' } },
  ],
  learnedBy: [{ agency: 'police', sourcing: 'official' }],
  needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'critical')],
});
const scenario = aScenario({ facts: [rvp] });

// Set at 0 and moved at 1800; the officer notes it at once, 30 s after it came. In force for them
// from 30, judged from 330 on.
const world = [becomesTrue(0, 'rvp'), becomesTrue(1800, 'rvp', 1), sees(0, 'police', 'rvp')];
const knows = hears(0, { fact: 'rvp' });
const told = (at: number, holder: string, version = 0): Happening =>
  holds(at, { fact: 'rvp', version }, { holder, from: 'nilo' });

function first(...happenings: (Happening | readonly Happening[])[]) {
  return lineOf(scored(scenario, world, ...happenings), 'co-locate/rvp:rvp/0');
}

test('services that all held it within the grace agree in full', () => {
  expect(first(knows, told(100, 'fire'), told(330, 'ambulance'))).toMatchObject({
    points: 1,
    of: 1,
    says: 'You could know of the rendezvous point ‘Market’ from 00:00; every service held it by 00:05.',
  });
});

test('part is the share of pairs over time, part how soon all agreed', () => {
  // Two of three hold it from 100: one pair of three; all from 780. Pairs over 330 to 1800: 450 s at
  // a third and 1020 s at one, (150 + 1020) ÷ 1470 = 0.7959. Agreed 750 after 30: half way from 300
  // to 1200, ½. Mean 0.648.
  expect(first(knows, told(100, 'fire'), told(780, 'ambulance')).points).toBe(0.648);
  // Only two ever: a third of the pairs and no agreement: 1/6.
  expect(first(knows, told(100, 'fire')).points).toBe(0.167);
  expect(first(knows).points).toBe(0);
});

test('agreeing on one that has been moved is not agreement', () => {
  const all = [told(100, 'fire'), told(100, 'ambulance')];
  const moved = hears(1800, { fact: 'rvp', version: 1 });
  const card = scored(scenario, world, knows, moved, all);
  expect(lineOf(card, 'co-locate/rvp:rvp/1').points).toBe(0);
  expect(measureOf(card, 'rvp')).toMatchObject({ value: 50, n: 2 });
});

test('one of which the officer could not know is not counted, nor one never set', () => {
  expect(measureOf(scored(scenario, world), 'rvp').value).toBeNull();
  const bare = aScenario({ facts: [aFact('rvp', { needs: rvp.needs })] });
  expect(measureOf(scored(bare, world, knows), 'rvp').value).toBeNull();
});

test('services kept apart on purpose are not held against the officer from the log on', () => {
  const logs = (at: number, about: string): Happening => [
    at,
    { type: 'log.entered', id: 'l', seat: 'nilo', text: 'Two points, on purpose.', about },
  ];
  // Apart from the start, said so at 1065: half way from 330 to 1800, before it would have been lost.
  const apart = [knows, told(100, 'fire')];
  expect(first(...apart, logs(1065, 'in-rvp-0-0')).points).toBe(0.333);
  // Within the grace there is nothing to judge.
  expect(first(...apart, logs(200, 'in-rvp-0-0'))).toMatchObject({ points: 0, of: 0 });
  expect(first(...apart, logs(1065, 'something-else')).points).toBe(0.167);
  // Where they agree nothing is kept apart.
  const agree = [knows, told(100, 'fire'), told(100, 'ambulance')];
  expect(first(...agree, logs(200, 'in-rvp-0-0'))).toMatchObject({ points: 1, of: 1 });
});
