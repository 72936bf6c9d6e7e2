/** An immutable list that grows at its end at a constant cost; earlier versions stay usable. */
export type Chain<T> = { readonly last: T; readonly rest: Chain<T>; readonly size: number } | null;

export function append<T>(chain: Chain<T>, item: T): Chain<T> {
  return { last: item, rest: chain, size: sizeOf(chain) + 1 };
}

export function sizeOf<T>(chain: Chain<T>): number {
  return chain === null ? 0 : chain.size;
}

/** Oldest first. */
export function toArray<T>(chain: Chain<T>): T[] {
  const items: T[] = Array.from({ length: sizeOf(chain) });
  for (let link = chain; link !== null; link = link.rest) items[link.size - 1] = link.last;
  return items;
}
