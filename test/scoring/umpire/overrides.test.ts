import { expect, test } from 'vitest';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import { umpireBasis } from '#scoring/umpire/basis.ts';
import { asOverridden } from '#scoring/umpire/overrides.ts';
import { aDecision, aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import {
  aJournal,
  anchors,
  becomesTrue,
  hears,
  tells,
  type Happening,
} from '../support/a-journal.ts';

function umpire(rater: string, overrides: UmpireReturn['overrides'] = []): UmpireReturn {
  return { rater, answers: {}, remarks: {}, overrides, confirmations: [] };
}

function cardOf(scenario: Scenario, happenings: readonly (Happening | readonly Happening[])[]) {
  const journal = aJournal(...happenings);
  const card = scoreOf(scenario, journal, anchors);
  return { card, basis: umpireBasis(scenario, journal, { card, anchors }) };
}

/** Two critical needs of one weight: one met at once, one never. */
const scenario = aScenario({
  facts: [
    aFact('bridge', { needs: [aNeed('ambulance', 'critical'), aNeed('police', 'critical')] }),
  ],
});
const halfTold = [
  becomesTrue(0, 'bridge'),
  hears(60, { fact: 'bridge' }),
  tells(120, { fact: 'bridge' }, { to: ['ambulance'] }),
];

test('without an override there are no other figures', () => {
  const { card, basis } = cardOf(scenario, halfTold);
  expect(asOverridden(card, [umpire('KB')], basis)).toBeNull();
});

test('recall as overridden stands beside the card, which is left as it was', () => {
  const { card, basis } = cardOf(scenario, halfTold);
  const before = structuredClone(card);
  const override = { line: 'recall:bridge@0/police', points: 1.5, reason: 'They heard me say it.' };
  const after = asOverridden(card, [umpire('KB', [override])], basis);
  // 3 of 6 by the log: 50. With 1.5 more of 6: 4.5 ÷ 6 = 75.
  expect(card.information.recall.value).toBe(50);
  expect(after?.measures.find(({ id }) => id === 'recall')).toMatchObject({ value: 75, n: 2 });
  expect(after?.lines).toEqual([
    {
      line: 'recall:bridge@0/police',
      own: 0,
      of: 3,
      points: 1.5,
      by: [{ rater: 'KB', points: 1.5, reason: 'They heard me say it.' }],
      movesNothing: false,
    },
  ]);
  expect(card).toEqual(before);
});

test('shared awareness as overridden is made of its legs anew', () => {
  const { card, basis } = cardOf(scenario, halfTold);
  const gain = card.information.gain.value ?? 0;
  const override = { line: 'recall:bridge@0/police', points: 3, reason: 'Seen on the day.' };
  const after = asOverridden(card, [umpire('KB', [override])], basis);
  // Recall and discipline 100 each, nothing restricted: (gain ÷ 2) + (gain + 200) ÷ 3 ÷ 2.
  expect(card.information.discipline.value).toBe(100);
  const expected = gain / 2 + (gain + 200) / 6;
  expect(after?.headlines.sharedAwareness.value).toBeCloseTo(expected, 0);
  expect(after?.headlines.sharedAwareness.interval).toBeUndefined();
});

test('where two umpires differ on a line their mean counts, and both are named', () => {
  const { card, basis } = cardOf(scenario, halfTold);
  const line = 'recall:bridge@0/police';
  const umpires = [
    umpire('KB', [{ line, points: 3, reason: 'Told in person.' }]),
    umpire('TR', [{ line, points: 1, reason: 'Told in part.' }]),
  ];
  const after = asOverridden(card, umpires, basis);
  // (3 + 1) ÷ 2 = 2; recall (3 + 2) ÷ 6 = 83.3.
  expect(after?.lines[0]?.points).toBe(2);
  expect(after?.lines[0]?.by.map(({ rater }) => rater)).toEqual(['KB', 'TR']);
  expect(after?.measures.find(({ id }) => id === 'recall')?.value).toBe(83.3);
});

test('an override of no line, or of more than the line is of, is named and changes nothing', () => {
  const { card, basis } = cardOf(scenario, halfTold);
  const umpires = [
    umpire('KB', [
      { line: 'recall:moat@0/police', points: 1, reason: 'A line of another version.' },
      { line: 'recall:bridge@0/police', points: 4, reason: 'More than there is.' },
    ]),
  ];
  const after = asOverridden(card, umpires, basis);
  expect(after?.unused.map(({ line, why }) => [line, why])).toEqual([
    ['recall:moat@0/police', 'no-such-line'],
    ['recall:bridge@0/police', 'out-of-range'],
  ]);
  expect(after?.headlines).toEqual(card.headlines);
  expect(after?.principles).toEqual(card.principles);
});

test('what a decision comes to as overridden: the points of its five stages', () => {
  const decisions = [aDecision()];
  const { card, basis } = cardOf(aScenario({ decisions }), [becomesTrue(0, 'bridge')]);
  // No proposal: nothing of 100. An umpire gives 20 for risk, of 20.
  expect(card.headlines.jointDecisions.value).toBe(0);
  const override = { line: 'decision/risk:evacuate', points: 20, reason: 'Done on paper.' };
  const after = asOverridden(card, [umpire('KB', [override])], basis);
  expect(after?.headlines.jointDecisions.value).toBe(20);
  expect(after?.decisions[0]?.stages.risk.value).toBe(100);
  expect(after?.measures.find(({ id }) => id === 'riskStage')?.value).toBe(100);
});

test('a breach that an umpire gives in full is none in the handling as overridden', () => {
  const facts = [
    aFact('raid', { handling: 'need-to-know', needs: [aNeed('council', 'prohibited')] }),
    aFact('names', { handling: 'need-to-know', needs: [aNeed('council', 'prohibited')] }),
  ];
  const { card, basis } = cardOf(aScenario({ facts }), [
    becomesTrue(0, 'raid'),
    becomesTrue(0, 'names'),
    hears(60, { fact: 'raid' }),
    hears(60, { fact: 'names' }),
    tells(120, { fact: 'raid' }, { to: ['council'] }),
    tells(180, { fact: 'names' }, { to: ['council'] }),
  ]);
  // Two disclosures of severity 2: 0.7 × 0.7 × 0.7 × 0.7 = 24.01. One fewer: 0.7 × 0.7 = 49.
  expect(card.information.handling.value).toBe(24);
  const override = { line: 'handling:raid', points: 1, reason: 'Command had released it.' };
  const after = asOverridden(card, [umpire('KB', [override])], basis);
  expect(after?.measures.find(({ id }) => id === 'handling')?.value).toBe(49);
});
