/** A mean over plays that could be observed, and how far they spread. Null where none could. */
export interface Spread {
  readonly mean: number | null;
  /** Standard deviation of the sample; null for fewer than two. */
  readonly sd: number | null;
  readonly n: number;
}

export function spreadOf(values: readonly (number | null)[]): Spread {
  const observed = values.filter((value) => value !== null);
  const n = observed.length;
  if (n === 0) return { mean: null, sd: null, n };
  const mean = total(observed) / n;
  const squares = total(observed.map((value) => (value - mean) * (value - mean)));
  return { mean: toTenth(mean), sd: n < 2 ? null : toTenth(Math.sqrt(squares / (n - 1))), n };
}

export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
