import { isMapping } from './plain-data.ts';
import type { Path, Problem } from './problem.ts';

export interface Overlaid {
  readonly value: unknown;
  /** What the change asks for and cannot have; paths are into the change. */
  readonly problems: readonly Problem[];
}

/**
 * A change laid over plain data, in a scenario’s own words: mappings are merged; of a list whose items
 * have ids the item with that id is merged and others are added; anything else is replaced, and so is
 * a list by an empty one. `drop: true` takes out the item, or what stands under the key.
 */
export function overlay(base: unknown, change: unknown): Overlaid {
  const problems: Problem[] = [];
  return { value: laidOver({ base, change, at: [] }, problems), problems };
}

interface Layer {
  readonly base: unknown;
  readonly change: unknown;
  /** Where in the change. */
  readonly at: Path;
}

function laidOver({ base, change, at }: Layer, problems: Problem[]): unknown {
  // What is new is taken as it stands: there is nothing in it to take out.
  if (base === undefined) return change;
  if (Array.isArray(change)) {
    const had: readonly unknown[] = Array.isArray(base) ? base : [];
    const items: readonly unknown[] = change;
    const named = items.length > 0 && [...had, ...items].every((item) => idOf(item) !== undefined);
    return named ? laidOverList(had, { change: items, at }, problems) : items;
  }
  if (!isMapping(change)) return change;
  const fields = new Map(isMapping(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(change)) {
    const here = { base: fields.get(key), change: value, at: [...at, key] };
    if (!isDropped(value)) fields.set(key, laidOver(here, problems));
    else if (!fields.delete(key)) problems.push(nothingToDrop(here.at, key));
  }
  return Object.fromEntries(fields);
}

function laidOverList(
  base: readonly unknown[],
  { change, at }: { readonly change: readonly unknown[]; readonly at: Path },
  problems: Problem[],
): unknown[] {
  const items = new Map(base.map((item) => [idOf(item), item]));
  const done = new Set<string | undefined>();
  change.forEach((item, index) => {
    const id = idOf(item);
    const here = [...at, index];
    if (done.has(id)) problems.push(changedTwice(here, id ?? ''));
    done.add(id);
    if (!isDropped(item)) {
      items.set(id, laidOver({ base: items.get(id), change: item, at: here }, problems));
    } else if (!items.delete(id)) problems.push(nothingToDrop(here, id ?? ''));
  });
  // Two with one id are for the check of ids to say: nothing of the base is lost here.
  const twice = base.length !== new Set(base.map(idOf)).size;
  return twice ? [...base, ...change] : [...items.values()];
}

/** Where in a change stands what is at a path of the outcome; as far as the change has it. */
export function pathInChange(change: unknown, outcome: unknown, path: Path): Path {
  const found: (string | number)[] = [];
  let [here, there] = [change, outcome];
  for (const part of path) {
    there = stepInto(there, part);
    const id = idOf(there);
    const key: string | number =
      Array.isArray(here) && id !== undefined ? here.findIndex((item) => idOf(item) === id) : part;
    here = stepInto(here, key);
    if (here === undefined) return found;
    found.push(key);
  }
  return found;
}

/** A path with ids in place of positions, which a change moves. */
export function pathByIds(root: unknown, path: Path): Path {
  let value = root;
  return path.map((part) => {
    const isItem = Array.isArray(value);
    value = stepInto(value, part);
    return isItem ? (idOf(value) ?? part) : part;
  });
}

function stepInto(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return value[Number(part)] as unknown;
  return isMapping(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

function idOf(item: unknown): string | undefined {
  return isMapping(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

function isDropped(value: unknown): boolean {
  return isMapping(value) && value['drop'] === true;
}

function nothingToDrop(path: Path, what: string): Problem {
  return { code: 'unknown-reference', path, message: `there is no ${what} here to take out` };
}

function changedTwice(path: Path, id: string): Problem {
  return { code: 'duplicate-id', path, message: `${id} is changed twice` };
}
