import seedrandom from 'seedrandom';

/**
 * Chance by name: the number depends on the seed and on the name alone, never on how many
 * draws came before, so one changed command does not reshuffle the luck of everything after it.
 * @returns a number from 0 (inclusive) to 1 (exclusive), the same in every engine.
 */
export function draw(seed: number, name: string): number {
  return seedrandom.alea(`${seed}/${name}`)();
}

/** A whole number from `low` to `high`, both inclusive. */
export function drawBetween(seed: number, name: string, low: number, high: number): number {
  return low + Math.floor(draw(seed, name) * (high - low + 1));
}
