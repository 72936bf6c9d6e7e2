import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { aFact, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, sees, type Happening } from '../support/a-journal.ts';
import { asks } from '../support/asks.ts';
import { measureOf } from '../support/measures.ts';

const scenario: Scenario = aScenario({
  facts: [aFact('water', { topic: 'river' }), aFact('bridge', { topic: 'roads' })],
});

const world = [becomesTrue(0, 'water'), sees(0, 'council', 'water')];
const ask = (id: string, ...happenings: (Happening | readonly Happening[])[]) =>
  lineOf(scored(scenario, world, ...happenings), `co-ordinate/ask:${id}`);

test('a question counts where it reached an agency that held something on it', () => {
  expect(ask('c-500', asks(500, 'council'))).toMatchObject({
    points: 1,
    says: 'You asked Council about river at 00:08; they had something on it.',
  });
  expect(ask('c-500', asks(500, 'police'))).toMatchObject({
    points: 0,
    says: 'You asked Police about river at 00:08; they had nothing on it, but Council had.',
  });
});

test('asking for what nobody knows is no mistake', () => {
  expect(measureOf(scored(scenario, asks(500, 'police')), 'asks').value).toBeNull();
});

test('asking for what one has just heard earns nothing, and half where it was hearsay', () => {
  const heard = hears(300, { fact: 'water' });
  expect(ask('c-500', heard, asks(500, 'council'))).toMatchObject({
    points: 0,
    says: 'You asked Council about river at 00:08; what they had on it you had just heard.',
  });
  const hearsay = hears(300, { fact: 'water', sourcing: 'second-hand' });
  expect(ask('c-500', hearsay, asks(500, 'council')).points).toBe(0.5);
  // Ten minutes on, one may ask whether it still stands: noted at 330.
  expect(ask('c-930', heard, asks(930, 'council')).points).toBe(1);
  // They hold a newer one.
  const newer = [becomesTrue(400, 'water', 1), sees(400, 'council', 'water', 1)];
  expect(ask('c-500', heard, newer, asks(500, 'council')).points).toBe(1);
});

test('two who can tell are enough, for ten minutes', () => {
  const all = ['police', 'fire', 'ambulance'].map((agency) => sees(0, agency, 'water'));
  const two = [...asks(500, 'council'), ...asks(520, 'police')];
  expect(ask('c-520', all, two).points).toBe(1);
  expect(ask('c-540', all, two, asks(540, 'fire'))).toMatchObject({
    points: 0,
    says: 'You asked Fire about river at 00:09; you had just asked 2 others who could tell.',
  });
  // The first was asked ten minutes ago.
  expect(ask('c-1100', all, two, asks(1100, 'fire')).points).toBe(1);
});

test('looking on for somebody who knows is no fault of the third', () => {
  const in_vain = [...asks(500, 'police'), ...asks(520, 'fire')];
  expect(ask('c-540', in_vain, asks(540, 'council')).points).toBe(1);
});

test('asking everyone everything loses to asking one who knows', () => {
  const everyone = ['police', 'fire', 'ambulance', 'council'];
  const holding = [becomesTrue(0, 'bridge'), sees(0, 'police', 'bridge')];
  const round = everyone.flatMap((agency, place) => [
    ...asks(500 + 40 * place, agency),
    ...asks(520 + 40 * place, agency, 'roads'),
  ]);
  // Of eight questions only two reached who knew.
  expect(measureOf(scored(scenario, world, holding, round), 'asks')).toMatchObject({
    value: 25,
    n: 8,
  });
  const honest = [...asks(500, 'council'), ...asks(520, 'police', 'roads')];
  expect(measureOf(scored(scenario, world, holding, honest), 'asks').value).toBe(100);
});
