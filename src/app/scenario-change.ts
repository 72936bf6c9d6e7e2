// What a variant of a scenario differs in, as JSON: a few kilobytes in the place of a second copy.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

export type Change =
  | { readonly to: Json }
  /** Of an object: its keys in their order where they are others, and what is not as it was. */
  | { readonly keys?: readonly string[]; readonly by: Readonly<Record<string, Change>> }
  /** Of a list of the same length: the items that are not as they were. */
  | { readonly at: Readonly<Record<number, Change>> }
  /** Of a list: from an item on so many are left out, and others put there. */
  | { readonly from: number; readonly without: number; readonly put: readonly Json[] };

/** @returns undefined when both are the same, down to the order of their keys. */
export function changeOf(before: Json, after: Json): Change | undefined {
  if (isSame(before, after)) return undefined;
  if (isList(before) && isList(after)) return changeOfList(before, after);
  if (isObject(before) && isObject(after)) return changeOfObject(before, after);
  return { to: after };
}

/** What `before` becomes; it is itself left as it is, and shared where nothing changed. */
export function changed(before: Json, change: Change): Json {
  if ('to' in change) return change.to;
  if ('by' in change) return changedObject(before as JsonObject, change.by, change.keys);
  const list = before as readonly Json[];
  if ('put' in change) return list.toSpliced(change.from, change.without, ...change.put);
  return list.map((item, index) => {
    const own = change.at[index];
    return own === undefined ? item : changed(item, own);
  });
}

function changedObject(
  before: JsonObject,
  by: Readonly<Record<string, Change>>,
  keys: readonly string[] = Object.keys(before),
): Json {
  const entries = keys.map((key): [string, Json] => {
    const own = by[key];
    return [key, own === undefined ? (before[key] ?? null) : changed(before[key] ?? null, own)];
  });
  return Object.fromEntries(entries);
}

function changeOfObject(before: JsonObject, after: JsonObject): Change {
  const keys = Object.keys(after);
  const by = Object.fromEntries(
    keys.flatMap((key): [string, Change][] => {
      const old = before[key];
      const now = after[key] ?? null;
      const own = old === undefined ? { to: now } : changeOf(old, now);
      return own === undefined ? [] : [[key, own]];
    }),
  );
  return isSame(Object.keys(before), keys) ? { by } : { keys, by };
}

function changeOfList(before: readonly Json[], after: readonly Json[]): Change {
  if (before.length === after.length) {
    const at = Object.fromEntries(
      after.flatMap((item, index): [number, Change][] => {
        const own = changeOf(before[index] ?? null, item);
        return own === undefined ? [] : [[index, own]];
      }),
    );
    return { at };
  }
  const most = Math.min(before.length, after.length);
  const from = sameFor(most, (index) => [before[index], after[index]]);
  const end = sameFor(most - from, (index) => [before.at(-1 - index), after.at(-1 - index)]);
  return {
    from,
    without: before.length - from - end,
    put: after.slice(from, after.length - end),
  };
}

/** How many are the same, one after the other. */
function sameFor(
  most: number,
  pair: (index: number) => [Json | undefined, Json | undefined],
): number {
  let count = 0;
  while (count < most && isSame(...pair(count))) count += 1;
  return count;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
