import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, holds, lineOf, scored, tells } from '../support/a-journal.ts';
import { challenges, cites, comparesAs } from '../support/partner-happenings.ts';

const scenario = aScenario({
  facts: [
    aFact('bridge', { needs: [aNeed('fire', 'critical')] }),
    aFact('dam', { topic: 'river', neverTrue: true }),
    aFact('sound', { topic: 'river', refutes: 'dam', needs: [aNeed('council', 'critical')] }),
  ],
});
const measureOf = (card: ReturnType<typeof scored>) =>
  card.measures.find(({ id }) => id === 'challenges');

test('a party that finds its picture out of step makes it right; what was cited stood', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    hears(50, { fact: 'bridge' }),
    challenges(100, ['police', 'fire'], [cites('bridge')]),
    comparesAs(200, 100, 'fire', true),
  );
  const line = lineOf(card, 'challenge:challenge-100');
  expect(line).toMatchObject({ points: 1, of: 1 });
  // Put, and found so: without either nothing is left.
  expect(line.events).toHaveLength(2);
  expect(line.says).toBe(
    'At 00:01 you told Police and Fire that their pictures differ on roads; Fire found that so.',
  );
});

test('what they held shows a difference that nobody answered for', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    holds(10, { fact: 'bridge' }, { holder: 'police', from: 'council' }),
    holds(20, { fact: 'bridge', version: 1 }, { holder: 'fire', from: 'council' }),
    challenges(100, ['police', 'fire']),
  );
  // Found, and nothing cited: half.
  expect(lineOf(card, 'challenge:challenge-100')).toMatchObject({ points: 0.5, of: 1 });
});

test('a rumour here and what disproves it there is a difference', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'sound'),
    holds(10, { fact: 'dam' }, { holder: 'council', from: 'public' }),
    holds(20, { fact: 'sound' }, { holder: 'police', from: 'fire' }),
    hears(30, { fact: 'sound' }),
    challenges(100, ['police', 'council'], [cites('sound')], 'river'),
  );
  expect(lineOf(card, 'challenge:challenge-100').points).toBe(1);
});

test('of what was cited, only what stood counts: one of two', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    hears(50, { fact: 'bridge' }),
    hears(60, { fact: 'dam' }),
    challenges(100, ['police', 'fire'], [cites('bridge'), cites('dam')]),
    comparesAs(200, 100, 'fire', true),
  );
  expect(lineOf(card, 'challenge:challenge-100').points).toBe(0.5);
});

test('where they found no difference it weighs half, and earns nothing', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    hears(50, { fact: 'bridge' }),
    challenges(100, ['police', 'fire'], [cites('bridge')]),
    comparesAs(200, 100, 'fire', false),
    comparesAs(210, 100, 'police', false),
    challenges(1000, ['police', 'fire'], [cites('bridge')]),
    comparesAs(1100, 1000, 'fire', true),
  );
  expect(lineOf(card, 'challenge:challenge-100')).toMatchObject({ points: 0, of: 0.5 });
  // One right of 1 and one wrong of a half: 1 ÷ 1.5.
  expect(measureOf(card)?.value).toBe(66.7);
});

test('the same again before they could compare is not counted', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    challenges(100, ['police', 'fire']),
    challenges(400, ['police', 'fire']),
    comparesAs(500, 100, 'fire', true),
    comparesAs(510, 400, 'fire', true),
  );
  expect(lineOf(card, 'challenge:challenge-400')).toMatchObject({ points: 0, of: 0 });
});

/** Police say the second version, fire still the first, and fire need it. */
const apart = [
  [becomesTrue(0, 'bridge'), becomesTrue(200, 'bridge', 1)],
  holds(10, { fact: 'bridge' }, { holder: 'fire', from: 'council' }),
  hears(100, { fact: 'bridge' }, { from: 'fire' }),
  hears(300, { fact: 'bridge', version: 1 }, { from: 'police' }),
] as const;

test('two accounts heard that do not fit fall due: three minutes to open, ten to say so', () => {
  const card = scored(scenario, ...apart);
  const line = lineOf(card, 'challenge/missed:bridge@1/fire');
  // 300 + 180 = 480; 480 + 600 = 1080.
  expect(line).toMatchObject({ points: 0, of: 1, window: { from: 480, to: 1080 } });
  expect(line.says).toBe(
    'At 00:01 you heard ‘bridge first’ from Fire, at 00:05 ‘bridge second’ from Police; by 00:18 you had told nobody that they differ.',
  );
});

test('who brought it up, or whose partner came to hold it, missed nothing', () => {
  const said = scored(scenario, ...apart, challenges(900, ['fire', 'police']));
  const learned = scored(
    scenario,
    ...apart,
    holds(1000, { fact: 'bridge', version: 1 }, { holder: 'fire', from: 'police' }),
  );
  for (const card of [said, learned]) {
    expect(card.lines.filter(({ rule }) => rule === 'challenge/missed')).toEqual([]);
  }
});

test('to have told them, and their desk not come to it, counts neither way', () => {
  const card = scored(
    scenario,
    ...apart,
    tells(700, { fact: 'bridge', version: 1 }, { to: ['fire'], takes: null }),
  );
  expect(lineOf(card, 'challenge/missed:bridge@1/fire')).toMatchObject({ points: 0, of: 0 });
  expect(measureOf(card)?.value).toBeNull();
});

test('what they have no need of is nobody’s difference', () => {
  const card = scored(aScenario({ facts: [aFact('bridge')] }), ...apart);
  expect(card.lines.filter(({ rule }) => rule === 'challenge/missed')).toEqual([]);
});
