import { sum } from '../line.ts';

/** How much a disagreement counts: every one alike, or by the square of how far apart. */
export type KappaWeights = 'alike' | 'quadratic';

/**
 * Agreement of two raters beyond what their own habits would give by chance: Cohen’s kappa (1960),
 * or with quadratic weights for ordered categories (1968). 1 is full agreement, 0 what chance
 * gives, below 0 less than that.
 * @param pairs one for each thing rated: the category that either chose, from 0 to `categories` − 1.
 * @returns null where chance alone would already agree on everything, or nothing was rated.
 */
export function kappa(
  pairs: readonly (readonly [number, number])[],
  categories: number,
  weights: KappaWeights,
): number | null {
  if (pairs.length === 0) return null;
  const apart = (a: number, b: number) =>
    weights === 'alike' ? Number(a !== b) : (a - b) * (a - b);
  const firsts = counts(
    pairs.map(([a]) => a),
    categories,
  );
  const seconds = counts(
    pairs.map(([, b]) => b),
    categories,
  );
  const observed = sum(pairs.map(([a, b]) => apart(a, b))) / pairs.length;
  const byChance =
    sum(firsts.flatMap((n, a) => seconds.map((m, b) => n * m * apart(a, b)))) /
    (pairs.length * pairs.length);
  return byChance === 0 ? null : 1 - observed / byChance;
}

function counts(chosen: readonly number[], categories: number): number[] {
  const all = Array.from({ length: categories }, () => 0);
  for (const category of chosen) all[category] = (all[category] ?? 0) + 1;
  return all;
}

/**
 * ICC(2,1) of Shrout and Fleiss (1979): two-way random effects, absolute agreement, one rater. How
 * far one rater’s number stands for any rater’s.
 * @param table a row for each thing rated, a column for each rater.
 * @returns null for fewer than two of either, or where all numbers are the same.
 */
export function icc(table: readonly (readonly number[])[]): number | null {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const mean = sum(table.map(sum)) / (n * k);
  const squares = (means: readonly number[]) =>
    sum(means.map((value) => (value - mean) * (value - mean)));
  const rows = k * squares(table.map((row) => sum(row) / k));
  const columns =
    n * squares(table[0]?.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / n) ?? []);
  const total = squares(table.flat());
  const betweenRows = rows / (n - 1);
  const betweenColumns = columns / (k - 1);
  const left = (total - rows - columns) / ((n - 1) * (k - 1));
  const whole = betweenRows + (k - 1) * left + (k * (betweenColumns - left)) / n;
  return whole === 0 ? null : (betweenRows - left) / whole;
}
