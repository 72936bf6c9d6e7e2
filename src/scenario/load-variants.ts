import { loadValue, type LoadedValue } from './load-value.ts';
import type { Catalogue } from './lint/lint.ts';
import type { ReadMap } from './load-map.ts';
import { overlay, pathByIds, pathInChange } from './overlay.ts';
import { isMapping } from './plain-data.ts';
import type { Problem } from './problem.ts';
import type { Variant } from './schema/variant.ts';

/** What makes it the same exercise, and its variants the list that they stand in. */
const fixed: readonly string[] = ['format', 'id', 'variants'];

export interface LoadedVariant {
  readonly variant: Variant;
  readonly loaded: LoadedValue;
  /** What is wrong with it and not with the base, at its own place in the file. */
  readonly problems: readonly Problem[];
}

interface Base {
  /** The file as plain data. */
  readonly value: unknown;
  readonly loaded: LoadedValue;
}

/**
 * Every variant of a scenario that its schema accepts: the file with the changes laid over it, checked
 * as the file itself is.
 */
export function loadVariants(
  base: Base,
  readMap: ReadMap,
  names: Catalogue,
): readonly LoadedVariant[] {
  const { variants = [] } = base.loaded.scenario ?? {};
  return variants.map((variant, index) => {
    const laid = overlay(withoutVariants(base.value), changeable(variant.changes));
    const loaded = loadValue(laid.value, readMap, names);
    const own = [
      ...fixedIn(variant),
      ...laid.problems,
      ...onlyHere(base, { value: laid.value, loaded }).map((problem) =>
        inChange(problem, variant, laid.value),
      ),
    ];
    const problems = own.map((problem) => ({
      ...problem,
      path: ['variants', index, 'changes', ...problem.path],
      message: `${problem.message}, in the variant ${variant.id}`,
    }));
    return { variant, loaded, problems };
  });
}

/** What of the changes no variant may change. */
function fixedIn({ changes }: Variant): Problem[] {
  return Object.keys(changes)
    .filter((key) => fixed.includes(key))
    .map((key) => ({
      code: 'variant-fixed',
      path: [key],
      message: `a variant keeps the ${key} of the scenario`,
      atKey: true,
    }));
}

function changeable(changes: Variant['changes']): Variant['changes'] {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => !fixed.includes(key)));
}

function withoutVariants(value: unknown): unknown {
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'variants'));
}

/** Problems that the base does not have, wherever a change has moved them. */
function onlyHere(base: Base, here: Base): Problem[] {
  const known = new Set(base.loaded.problems.map((problem) => nameOf(base.value, problem)));
  return here.loaded.problems.filter((problem) => !known.has(nameOf(here.value, problem)));
}

function nameOf(value: unknown, { code, path, message }: Problem): string {
  return [code, pathByIds(value, path).join('.'), message].join('\n');
}

/** A problem of the outcome at the place in the changes that brings it about. */
function inChange(problem: Problem, { changes }: Variant, value: unknown): Problem {
  const path = pathInChange(changes, value, problem.path);
  if (path.length === problem.path.length) return { ...problem, path };
  const { code, message, hint } = problem;
  const at = pathByIds(value, problem.path).join('.');
  return { code, path, hint, message: at === '' ? message : `${message}, at ${at}` };
}
