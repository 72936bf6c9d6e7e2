import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored } from '../support/a-journal.ts';
import { briefs, cites } from '../support/partner-happenings.ts';

const scenario = aScenario({
  facts: [
    aFact('bridge', { needs: [aNeed('fire', 'critical')] }),
    aFact('dam', { neverTrue: true }),
  ],
});
const world = [
  [becomesTrue(0, 'bridge')],
  hears(10, { fact: 'bridge' }),
  hears(10, { fact: 'dam' }),
];
const words = (says: string, ...items: string[]) => ({ says, items });
const all = {
  information: words('Mill Bridge is shut.', 'note-bridge-0'),
  intent: words('Nobody on the bridge.'),
  method: words('Police at both ends.'),
  administration: words('Relief at noon.'),
  risk: words('The bank may go.', 'note-bridge-0'),
  communications: words('ES2.'),
  humanitarian: words('Nobody is left behind.'),
};
const pointsOf = (card: ReturnType<typeof scored>, id: string) =>
  lineOf(card, `brief:${id}`).points;

test('seven parts, on what stands, to those who need it: 40 + 30 + 30 of 100', () => {
  const card = scored(scenario, ...world, briefs(100, ['fire'], all, [cites('bridge')]));
  const line = lineOf(card, 'brief:b-100/fire');
  expect(line).toMatchObject({ points: 1, of: 1 });
  expect(line.says).toBe(
    'At 00:01 you briefed Fire: all seven parts were there; the one thing that it cited stood; they needed something in it.',
  );
});

test('each part weighs a seventh of 40, and information without a fact is none', () => {
  // Intent and method are there, information is not: 2 of 7 parts. The fact cited stood, in method.
  const fields = {
    information: words('Mill Bridge is shut.'),
    intent: words('Nobody on the bridge.'),
    method: words('Police at both ends.', 'note-bridge-0'),
  };
  const card = scored(scenario, ...world, briefs(100, ['fire'], fields, [cites('bridge')]));
  // (40 × 2/7 + 30 + 30) ÷ 100 = (11.4286 + 60) ÷ 100.
  expect(pointsOf(card, 'b-100/fire')).toBe(0.714);
});

test('a rumour cited halves what stood, and of two things told to two only one was needed by one', () => {
  const card = scored(
    scenario,
    ...world,
    briefs(100, ['fire', 'council'], all, [cites('bridge'), cites('dam')]),
  );
  // (40 + 30 × 1/2 + 30 × 1/4) ÷ 100 = (40 + 15 + 7.5) ÷ 100.
  expect(pointsOf(card, 'b-100/fire+council')).toBe(0.625);
});

test('the same words in every part fill one', () => {
  const same = { says: 'As it stands.', items: ['note-bridge-0'] };
  const fields = Object.fromEntries(Object.keys(all).map((part) => [part, same]));
  const card = scored(scenario, ...world, briefs(100, ['fire'], fields, [cites('bridge')]));
  // (40 × 1/7 + 30 + 30) ÷ 100 = (5.7143 + 60) ÷ 100.
  expect(pointsOf(card, 'b-100/fire')).toBe(0.657);
});

test('with nothing in it that anybody there needs it earns nothing', () => {
  const card = scored(scenario, ...world, briefs(100, ['council'], all, [cites('bridge')]));
  const line = lineOf(card, 'brief:b-100/council');
  expect(line).toMatchObject({ points: 0, of: 1 });
  expect(line.says).toContain('nobody there needed anything in it');
});

test('to the same people with nothing new it earns nothing; with a newer version it does', () => {
  const card = scored(
    scenario,
    ...world,
    briefs(100, ['fire'], all, [cites('bridge')]),
    briefs(200, ['fire'], all, [cites('bridge')]),
    becomesTrue(250, 'bridge', 1),
    hears(260, { fact: 'bridge', version: 1 }),
    briefs(300, ['fire'], all, [cites('bridge', 1)]),
  );
  expect(['b-100/fire', 'b-200/fire', 'b-300/fire'].map((id) => pointsOf(card, id))).toEqual([
    1, 0, 1,
  ]);
});

test('without a briefing there is no measure', () => {
  const card = scored(scenario, ...world);
  expect(card.measures.find(({ id }) => id === 'briefings')).toMatchObject({ value: null, n: 0 });
});
