/** How much of what there is was reached, and what was not. */
export interface Coverage {
  readonly seen: number;
  readonly all: number;
  readonly missing: readonly string[];
}

export function coverageOf(reached: readonly string[], all: readonly string[]): Coverage {
  const missing = missingFrom(reached, all);
  return { seen: all.length - missing.length, all: all.length, missing };
}

export function missingFrom(reached: readonly string[], all: readonly string[]): string[] {
  const found = new Set(reached);
  return all.filter((id) => !found.has(id));
}
