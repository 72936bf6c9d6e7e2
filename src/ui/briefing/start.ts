/** How an exercise is to begin. */
export interface Start {
  readonly seat: string;
  readonly mode: 'practice' | 'assessment';
  readonly seed: number;
}

export const largestSeed = 999_999;

/** The seed in what was typed; null when it is not a whole number from 1 to the largest. */
export function parseSeed(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,6}$/.test(trimmed)) return null;
  const seed = Number(trimmed);
  return seed >= 1 ? seed : null;
}
