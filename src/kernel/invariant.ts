/** A rule of the program itself was broken. The exercise stops and offers its record. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** @throws InvariantError with the given text, which should carry the ids involved. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) throw new InvariantError(message);
}

/** The value, or a broken invariant when it is absent. */
export function present<T>(value: T | null | undefined, message: string): T {
  if (value === null || value === undefined) throw new InvariantError(message);
  return value;
}

export function assertNever(value: never): never {
  throw new InvariantError(`Unexpected value ${JSON.stringify(value)}`);
}
