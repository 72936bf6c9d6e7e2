/** Short enough to be said over the phone. */
const largest = 999_999;

/** A seed of the browser’s own chance. What follows from it is the exercise’s named draws alone. */
export function chanceSeed(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (number % largest);
}

/** An id for a new exercise, told from its scenario. */
export function newExerciseId(scenario: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return `${scenario}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
