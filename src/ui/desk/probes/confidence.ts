/** From as good as a guess to certain. */
export const sureness = ['guess', 'leaning', 'fairly', 'very', 'certain'] as const;
export type Sureness = (typeof sureness)[number];

/** In per cent: in equal steps from what guessing among so many answers brings, to 100. */
export function confidenceOf(how: Sureness, options: number): number {
  const chance = 100 / options;
  const step = (100 - chance) / (sureness.length - 1);
  return Math.round(chance + step * sureness.indexOf(how));
}
