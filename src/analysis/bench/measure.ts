import { present } from '#kernel/invariant.ts';

/** What measuring needs and the pure folders do not have. */
export interface Tools {
  /** Milliseconds, as exact as can be had. */
  readonly now: () => number;
  /** A deep copy by value. */
  readonly clone: <T>(value: T) => T;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return present(sorted[Math.floor(sorted.length / 2)], 'Nothing was measured');
}

/** How long each of several pieces of work takes, as the median over rounds, in milliseconds. */
export function timed<Name extends string>(
  { now }: Tools,
  rounds: { readonly warm: number; readonly counted: number },
  work: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds.warm + rounds.counted; round += 1) {
    // One after the other in each round, so that what else the machine does falls on all of them.
    for (const name of names) {
      const before = now();
      work[name]();
      const took = now() - before;
      if (round >= rounds.warm) times.get(name)?.push(took);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}
