/**
 * A look-up by id beside a list that never changes: built once for each list, forgotten with it.
 * Scanning a list for an id at every event is what would make a large exercise slow.
 */
const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>();

/** The item with this id; of several the first. None without an id. */
export function byId<T extends { readonly id: string }>(
  list: readonly T[],
  id: string | null | undefined,
): T | undefined {
  if (id === null || id === undefined) return undefined;
  const known = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  return (known ?? indexed(list)).get(id);
}

function indexed<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const item of list) if (!index.has(item.id)) index.set(item.id, item);
  indexes.set(list, index);
  return index;
}
