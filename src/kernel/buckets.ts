import { InvariantError } from './invariant.ts';

/**
 * An immutable map from text to value. A change copies one bucket and the row of buckets, so its
 * cost does not grow with the exercise as copying one large object would, and any earlier version
 * stays usable as a branch.
 */
export type Buckets<V> = readonly (Readonly<Record<string, V>> | undefined)[];

const size = 64;

export function emptyBuckets<V>(): Buckets<V> {
  return Array.from<undefined>({ length: size });
}

function bucketOf(key: string): number {
  let hash = 7;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash, 31) + key.charCodeAt(i);
  return (hash >>> 0) % size;
}

export function lookUp<V>(buckets: Buckets<V>, key: string): V | undefined {
  const bucket = buckets[bucketOf(key)];
  return bucket !== undefined && Object.hasOwn(bucket, key) ? bucket[key] : undefined;
}

export function withEntry<V>(buckets: Buckets<V>, key: string, value: V): Buckets<V> {
  if (key === '__proto__') throw new InvariantError('A key may not be __proto__');
  const index = bucketOf(key);
  const next = buckets.slice();
  next[index] = { ...buckets[index], [key]: value };
  return next;
}

export function withoutEntry<V>(buckets: Buckets<V>, key: string): Buckets<V> {
  const index = bucketOf(key);
  const bucket = buckets[index];
  if (bucket === undefined || !Object.hasOwn(bucket, key)) return buckets;
  const next = buckets.slice();
  const { [key]: _gone, ...rest } = bucket;
  next[index] = rest;
  return next;
}

/** Every entry, in an order that depends on the keys alone. */
export function entriesOf<V>(buckets: Buckets<V>): (readonly [string, V])[] {
  const all: (readonly [string, V])[] = [];
  for (const bucket of buckets) if (bucket) all.push(...Object.entries(bucket));
  return all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
