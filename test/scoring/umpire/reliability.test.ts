import { expect, test } from 'vitest';
import { icc, kappa } from '#scoring/umpire/reliability.ts';

type Pair = readonly [number, number];

/** A table of counts, rows the first rater’s categories and columns the second’s, as pairs. */
function pairsOf(table: readonly (readonly number[])[]): Pair[] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [a, b])),
  );
}

test('Cohen’s kappa of two raters on 50 applications: 0.40', () => {
  // Both yes 20, both no 15 of 50: observed 35/50 = 0.7. The first says yes to 25 of 50, the second
  // to 30: by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5. (0.7 − 0.5) / (1 − 0.5) = 0.4.
  const pairs = pairsOf([
    [20, 5],
    [10, 15],
  ]);
  expect(kappa(pairs, 2, 'alike')).toBeCloseTo(0.4, 10);
});

test('Cohen’s kappa over three categories, the diagnoses in Fleiss (1981): 0.68', () => {
  // Agreed on 75 + 4 + 10 = 89 of 100. By chance 0.80 × 0.80 + 0.10 × 0.05 + 0.10 × 0.15 = 0.66.
  // (0.89 − 0.66) / (1 − 0.66) = 0.23 / 0.34 = 0.6765.
  const pairs = pairsOf([
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ]);
  expect(kappa(pairs, 3, 'alike')).toBeCloseTo(0.23 / 0.34, 10);
  // Squared distance: observed (1 + 5 + 1 + 0) × 1 + (4 + 0) × 4 = 23, so 0.23 each. By chance, one
  // apart: .80×.05 + .10×.80 + .10×.15 + .10×.05 = 0.14; two apart: .80×.15 + .10×.80 = 0.20, × 4 =
  // 0.80; together 0.94. 1 − 0.23 / 0.94 = 0.7553.
  expect(kappa(pairs, 3, 'quadratic')).toBeCloseTo(1 - 0.23 / 0.94, 10);
});

test('a far disagreement costs more than a near one with weights, and the same without', () => {
  // Ten things in three categories; the ninth is one apart, or two apart.
  const near = pairsOf([
    [3, 1, 0],
    [0, 3, 0],
    [0, 0, 3],
  ]);
  const far = pairsOf([
    [3, 0, 1],
    [0, 3, 0],
    [0, 0, 3],
  ]);
  expect(kappa(far, 3, 'quadratic')).toBeLessThan(kappa(near, 3, 'quadratic') ?? 0);
  // 9 of 10 agreed. By chance: near 4×3 + 3×4 + 3×3 = 33 of 100, far 4×3 + 3×3 + 3×4 = 33 of 100.
  expect(kappa(near, 3, 'alike')).toBeCloseTo((0.9 - 0.33) / 0.67, 10);
  expect(kappa(far, 3, 'alike')).toBeCloseTo((0.9 - 0.33) / 0.67, 10);
});

test('full agreement is 1, its opposite −1, and one answer for all cannot be told from chance', () => {
  const split: Pair[] = [
    [0, 0],
    [1, 1],
  ];
  expect(kappa(split, 2, 'alike')).toBe(1);
  expect(
    kappa(
      split.map(([a, b]): Pair => [a, 1 - b]),
      2,
      'alike',
    ),
  ).toBe(-1);
  expect(kappa([[1, 1]], 2, 'alike')).toBeNull();
  expect(kappa([], 2, 'quadratic')).toBeNull();
});

test('ICC(2,1) of six targets and four judges, Shrout and Fleiss (1979): 0.29', () => {
  const table = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  // Their mean squares: targets 11.24, judges 32.49, left over 1.02. With n 6 and k 4:
  // (11.24 − 1.02) / (11.24 + 3 × 1.02 + 4 × (32.49 − 1.02) / 6) = 10.22 / 35.28 = 0.29.
  expect(icc(table)).toBeCloseTo(0.29, 2);
});

test('ICC(2,1) falls when one rater is always harder, though they rank alike', () => {
  // Rows 1, 2, 3 and the same plus 2: means of rows 2, 3, 4, of columns 2 and 4, of all 3.
  // Rows 2 × 2 = 4 over 2 = 2; columns 3 × 2 = 6 over 1 = 6; total 10, left 10 − 4 − 6 = 0.
  // 2 / (2 + 0 + 2 × 6 / 3) = 2 / 6.
  expect(
    icc([
      [1, 3],
      [2, 4],
      [3, 5],
    ]),
  ).toBeCloseTo(1 / 3, 10);
  expect(
    icc([
      [1, 1],
      [2, 2],
    ]),
  ).toBe(1);
});

test('with too little, or no spread at all, there is no ICC', () => {
  expect(icc([])).toBeNull();
  expect(icc([[1, 2]])).toBeNull();
  expect(icc([[1], [2]])).toBeNull();
  expect(
    icc([
      [5, 5],
      [5, 5],
    ]),
  ).toBeNull();
});
