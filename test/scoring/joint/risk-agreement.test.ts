import { expect, test } from 'vitest';
import { riskRatings, type RiskRating } from '#doctrine/risk.ts';
import { aDecision, aFact, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, type Happening } from '../support/a-journal.ts';
import { measureOf } from '../support/measures.ts';

const facts = [
  aFact('water'),
  aFact('mains'),
  aFact('gas', { means: { hazard: ['cloud'] } }),
  aFact('bees'),
];
const hazards = [
  { id: 'drown', label: 'Fast water', fact: 'water', relevant: true, rating: 'high' },
  { id: 'dark', label: 'Loss of power', fact: 'mains', relevant: true, rating: 'medium' },
  { id: 'sting', label: 'Bees', fact: 'bees', relevant: false },
] as const;
const scenario = aScenario({ facts, decisions: [aDecision({ hazards: [...hazards] })] });
const known = [becomesTrue(0, 'water'), ...hears(0, { fact: 'water' })];

type Said = Readonly<Record<string, RiskRating | 'not-known'>>;

function rates(at: number, fact: string, ratings: Said): Happening {
  const hazard = { hazard: 'n', words: fact, fact, rating: 'high', controls: '', ratings } as const;
  return [
    at,
    {
      type: 'risk.assessed',
      id: `r-${at}`,
      seat: 'nilo',
      agencies: Object.keys(ratings),
      hazards: [hazard],
    },
  ];
}
const worth = (ratings: Said) =>
  lineOf(scored(scenario, known, rates(700, 'water', ratings)), 'risk/agreement:water').points;

test('two grades of four are three apart at most', () => {
  expect(riskRatings).toHaveLength(4);
});

test('agreement on what it is counts in full', () => {
  expect(worth({ police: 'high', fire: 'high', council: 'high' })).toBe(1);
});

test('difference, and distance from the truth, take away by thirds', () => {
  // One apart: 1 − ⅓. Off by 0 and 1, mean ½: 1 − ½ ÷ 3 = ⅚. Product 0.556.
  expect(worth({ police: 'high', fire: 'medium' })).toBe(0.556);
  // Three apart: no agreement at all.
  expect(worth({ police: 'very-high', fire: 'low' })).toBe(0);
});

test('agreement on a wrong rating scores low', () => {
  // Two grades off: 1 − ⅔.
  expect(worth({ police: 'low', fire: 'low' })).toBe(0.333);
});

test('who did not know of it could not rate it', () => {
  // One of two: ½. Nobody: nothing.
  expect(worth({ police: 'high', fire: 'not-known' })).toBe(0.5);
  expect(worth({ police: 'not-known', fire: 'not-known' })).toBe(0);
});

test('the last round before the decision closes counts, and none is none', () => {
  const low = rates(700, 'water', { police: 'low', fire: 'low' });
  const high = rates(900, 'water', { police: 'high', fire: 'high' });
  const late = rates(1900, 'water', { police: 'high', fire: 'high' });
  const line = (...happenings: Happening[]) =>
    lineOf(scored(scenario, known, happenings), 'risk/agreement:water');
  expect(line(low, high).points).toBe(1);
  expect(line(high, rates(950, 'water', { police: 'low', fire: 'low' })).points).toBe(0.333);
  expect(line(late)).toMatchObject({
    points: 0,
    of: 1,
    says: 'You could know of ‘Fast water’ from 00:00; the services had not rated it together by 00:30.',
  });
});

test('only what the officer could know of is due, and a decoy never', () => {
  const card = scored(scenario, known);
  expect(measureOf(card, 'riskAgreement')).toMatchObject({ value: 0, n: 1 });
  expect(measureOf(scored(scenario), 'riskAgreement').value).toBeNull();
});

test('another hazard that was rated counts by agreement alone', () => {
  const card = scored(
    scenario,
    rates(700, 'gas', { police: 'low', fire: 'medium' }),
    rates(710, 'bees', { police: 'low', fire: 'low' }),
  );
  // Bees are no hazard to anyone: only the gas, 1 − ⅓.
  expect(measureOf(card, 'riskAgreement')).toMatchObject({ value: 66.7, n: 1 });
});
