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

test('where they found no difference it weighs as much as one that they found', () => {
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
  expect(lineOf(card, 'challenge:challenge-100')).toMatchObject({ points: 0, of: 1 });
  // One right of 1 and one wrong of 1: 1 ÷ 2.
  expect(measureOf(card)?.value).toBe(50);
});

/** Fire have set up elsewhere, and police, who move it for all, have not heard so. */
const twoPoints = aScenario({
  facts: [
    aFact('wrong-side', { needs: [aNeed('police', 'critical'), aNeed('council', 'useful')] }),
    aFact('flowers', { topic: 'river', needs: [aNeed('police', 'critical')] }),
  ],
});
const gathers = [
  [becomesTrue(0, 'wrong-side'), becomesTrue(0, 'flowers')],
  holds(10, { fact: 'wrong-side' }, { holder: 'fire', from: 'seen' }),
  hears(50, { fact: 'wrong-side' }, { from: 'fire' }),
  hears(60, { fact: 'flowers' }, { from: 'fire' }),
] as const;
const noneFound = (put: number, ...parties: readonly string[]) =>
  parties.map((party) => comparesAs(put + 90, put, party, false));

test('plans out of step are a difference: one has what the other needs and has not heard of', () => {
  const card = scored(
    twoPoints,
    ...gathers,
    challenges(100, ['police', 'fire'], [cites('wrong-side')]),
    noneFound(100, 'police', 'fire'),
  );
  const line = lineOf(card, 'challenge:challenge-100');
  expect(line).toMatchObject({ points: 1, of: 1 });
  expect(line.says).toBe(
    'At 00:01 you told Police and Fire that their pictures differ on roads; Police needed ‘wrong-side first’ and had not heard of it.',
  );
});

test.each([
  ['what was not cited', ['police', 'fire'], []],
  ['what is on another matter', ['police', 'fire'], [cites('flowers')]],
  ['what none of them has', ['police', 'ambulance'], [cites('wrong-side')]],
  ['what one alone would do well to know', ['council', 'fire'], [cites('wrong-side')]],
  ['what one is told alone', ['police'], [cites('wrong-side')]],
])('plans are not out of step by %s', (_, parties, carries) => {
  const card = scored(
    twoPoints,
    ...gathers,
    challenges(100, parties, carries),
    noneFound(100, ...parties),
  );
  expect(lineOf(card, 'challenge:challenge-100')).toMatchObject({ points: 0, of: 1 });
});

test('an honest doubt, by two accounts that were heard, is not counted where none is found', () => {
  const card = scored(
    scenario,
    [becomesTrue(0, 'bridge'), becomesTrue(200, 'bridge', 1)],
    hears(100, { fact: 'bridge' }, { from: 'fire' }),
    hears(300, { fact: 'bridge', version: 1 }, { from: 'police' }),
    // Fire had had it from police meanwhile: that the officer could not see.
    challenges(400, ['police', 'fire'], [cites('bridge', 1)]),
    noneFound(400, 'police', 'fire'),
  );
  const line = lineOf(card, 'challenge:challenge-400');
  expect(line).toMatchObject({ points: 0, of: 0 });
  expect(line.says).toBe(
    'At 00:06 you told Police and Fire that their pictures differ on roads; they found no difference, but as you had heard it from Fire and Police there was one (not counted).',
  );
  expect(measureOf(card)?.value).toBeNull();
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

test('what they said long before it changed is no other account of it', () => {
  const heardAt = (at: number) =>
    scored(
      scenario,
      [becomesTrue(0, 'bridge'), becomesTrue(700, 'bridge', 1)],
      holds(10, { fact: 'bridge' }, { holder: 'fire', from: 'council' }),
      hears(100, { fact: 'bridge' }, { from: 'fire' }),
      hears(at, { fact: 'bridge', version: 1 }, { from: 'police' }),
    ).lines.filter(({ rule }) => rule === 'challenge/missed');
  // Ten minutes apart at most: 100 + 600 = 700.
  expect(heardAt(700)).toHaveLength(1);
  expect(heardAt(701)).toEqual([]);
});

test('a rumour told as so does not grow old', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'sound'),
    holds(10, { fact: 'dam' }, { holder: 'council', from: 'public' }),
    hears(30, { fact: 'dam' }, { from: 'council' }),
    hears(2000, { fact: 'sound' }, { from: 'police' }),
  );
  expect(lineOf(card, 'challenge/missed:sound@0/council')).toMatchObject({ points: 0, of: 1 });
});
