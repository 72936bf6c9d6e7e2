import type { Pace } from '#ui/desk/desk-clock.ts';

/** How an exercise is to begin. */
export interface Start {
  readonly seat: string;
  readonly mode: 'practice' | 'assessment';
  readonly seed: number;
  /** At which pace it begins; in assessment it stays at that. */
  readonly pace: Pace;
  /** There is no time limit: time waits for the trainee. */
  readonly waits: boolean;
  /** With the guide of the first minutes. */
  readonly guided: boolean;
}

/** How time runs: at the pace of one's own choice, at one that is fixed, or not by itself. */
export type TimeChoice = 'mine' | 'waits' | Pace;

/** Seeds have 32 bits. */
const largestSeed = 4_294_967_295;

/** The seed in what was typed; null when it is no whole number, or too large. */
export function parseSeed(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const seed = Number(trimmed);
  return seed <= largestSeed ? seed : null;
}
