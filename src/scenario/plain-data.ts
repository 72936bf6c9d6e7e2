import type { Path } from './problem.ts';

/** Plain data before it is known to be a scenario. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)] as unknown;
    else if (isMapping(value) && Object.hasOwn(value, part)) value = value[part];
    else return undefined;
  }
  return value;
}

export interface Selected {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Every value that a pattern such as `facts.*.needs.*.agency` leads to; `*` stands for each item of
 * a list. What is absent or of another shape is passed over.
 */
export function select(root: unknown, pattern: string): Selected[] {
  let found: Selected[] = [{ path: [], value: root }];
  for (const part of pattern.split('.')) found = found.flatMap((here) => step(here, part));
  return found;
}

function step({ path, value }: Selected, part: string): Selected[] {
  if (part !== '*') {
    return isMapping(value) && Object.hasOwn(value, part)
      ? [{ path: [...path, part], value: value[part] }]
      : [];
  }
  return Array.isArray(value)
    ? value.map((item: unknown, i) => ({ path: [...path, i], value: item }))
    : [];
}
