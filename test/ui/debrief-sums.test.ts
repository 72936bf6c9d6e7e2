import { expect, test } from 'vitest';
import { groupLines, pointsWords, tenth } from '#ui/debrief/evidence-groups.ts';
import { fits, isSameFilter, principleOf } from '#ui/debrief/ledger-filter.ts';
import { headlineSum, weakestDecision, weakestLeg } from '#ui/debrief/weakest.ts';
import { fixtureDebrief } from '../support/debrief-fixture.ts';

const { score, ledger } = fixtureDebrief;
const leaf = (value: number | null) => ({ value, n: 1 });
const parts = {
  gain: leaf(72.8),
  recall: leaf(52.4),
  discipline: leaf(88.4),
  handling: leaf(70.7),
};
const settings = { weakestPull: 50, leastHandling: 40 };

test('the sum of shared awareness: half the weakest, half the mean, less what was not kept', () => {
  const sum = headlineSum(parts, settings);
  // (72.8 + 52.4 + 88.4) / 3 = 213.6 / 3 = 71.2; (52.4 + 71.2) / 2 = 61.8.
  expect(sum?.weakest).toBe(52.4);
  expect(sum?.mean).toBeCloseTo(71.2);
  expect(sum?.pulled).toBeCloseTo(61.8);
  expect(sum?.left).toBe(70.7);
});

test('handling leaves no less than its least, and all where nothing restricted was to be kept', () => {
  expect(headlineSum({ ...parts, handling: leaf(12) }, settings)?.left).toBe(40);
  expect(headlineSum({ ...parts, handling: leaf(null) }, settings)?.left).toBe(100);
});

test('while a part was not observed there is neither a sum nor a weakest', () => {
  const without = { ...parts, discipline: leaf(null) };
  expect(headlineSum(without, settings)).toBeNull();
  expect(weakestLeg(without)).toBeNull();
  expect(weakestLeg(parts)).toEqual({ part: 'recall', value: 52.4 });
});

test('of decisions that lost nothing none is the weakest', () => {
  const full = leaf(100);
  const stages = { information: full, risk: full, powers: full, options: full, review: full };
  expect(weakestDecision([{ ...full, decision: 'a', stages }])).toBeNull();
  expect(weakestDecision([])).toBeNull();
});

test('a principle takes in the lines of its measures, also those of another principle', () => {
  const debrief = {
    ...fixtureDebrief,
    ledger: {
      ...ledger,
      measures: { ...ledger.measures, 'decision/review:evacuate': ['exposure'] },
    },
  } as const;
  const risk = { by: 'principle', id: 'jointlyUnderstandRisk' } as const;
  expect(score.lines.filter((line) => fits(debrief, risk, line)).map(({ id }) => id)).toEqual([
    'risk/exposure:weir-court',
    'decision/review:evacuate',
  ]);
  expect(principleOf(debrief, { by: 'measure', id: 'exposure' })).toBe('jointlyUnderstandRisk');
});

test('two filters are the same by what they are about', () => {
  const stage = { by: 'decision', id: 'evacuate', stage: 'risk' } as const;
  expect(isSameFilter(stage, { ...stage })).toBe(true);
  expect(isSameFilter(stage, { ...stage, stage: null })).toBe(false);
  expect(isSameFilter(null, stage)).toBe(false);
});

test('by loss the lowest figure comes first; wrong together is the better the less it is', () => {
  const lines = score.lines.map((line) => ({ line, at: 0 }));
  const wrong = { ...score.lines[0], id: 'w', rule: 'shared-wrong', of: 0, points: 0 } as never;
  const debrief = {
    ...fixtureDebrief,
    ledger: { ...ledger, measures: { ...ledger.measures, w: ['sharedWrong'] } },
  } as const;
  const ids = groupLines(debrief, [...lines, { line: wrong, at: 0 }], {
    by: 'measure',
    order: 'lost',
    filter: null,
    label: (id) => id,
  }).map(({ id }) => id);
  // Exposure 36, decisions 61, told in time 64, tasks 66, M/ETHANE 68, together 70, read back 94; wrong 6 is 94 too.
  expect(ids.slice(0, 6)).toEqual(['exposure', 'decision', 'recall', 'tasks', 'methane', 'quorum']);
  expect(ids.slice(6).toSorted()).toEqual(['closure', 'sharedWrong']);
});

test('points have a true minus and no long tail', () => {
  expect(pointsWords(-0.198)).toBe('−0.2');
  expect(pointsWords(1.5)).toBe('1.5');
  expect(tenth(65.666)).toBe('65.7');
});
