import { InvariantError } from './invariant.ts';

/**
 * An immutable map from text to value: a tree that branches by the hash of the key, 16 ways at each
 * level. A change copies the short way from the root to its entry, so its cost does not grow with the
 * exercise as copying one large object would, and any earlier version stays usable as a branch.
 */
export type Buckets<V> = Entry<V> | Branch<V> | null;

interface Entry<V> {
  readonly hash: number;
  readonly key: string;
  readonly value: V;
  /** Another entry whose key has the same hash. */
  readonly next: Entry<V> | null;
}

type Branch<V> = readonly Buckets<V>[];

const bits = 4;
const ways = 16;
const emptyBranch: readonly null[] = Array.from({ length: ways }, () => null);

export function emptyBuckets<V>(): Buckets<V> {
  return null;
}

function hashOf(key: string): number {
  let hash = 7;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash, 31) + key.charCodeAt(i);
  // The low bits choose the first branch, and keys that differ in one place differ little there.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isBranch<V>(node: Entry<V> | Branch<V>): node is Branch<V> {
  return Array.isArray(node);
}

export function lookUp<V>(buckets: Buckets<V>, key: string): V | undefined {
  if (buckets === null) return undefined;
  const hash = hashOf(key);
  let node: Buckets<V> = buckets;
  for (let rest = hash; node !== null && isBranch(node); rest >>>= bits) {
    node = node[rest & (ways - 1)] ?? null;
  }
  for (let entry = node; entry !== null; entry = entry.next) {
    if (entry.key === key) return entry.value;
  }
  return undefined;
}

export function withEntry<V>(buckets: Buckets<V>, key: string, value: V): Buckets<V> {
  if (key === '__proto__') throw new InvariantError('A key may not be __proto__');
  return put(buckets, { hash: hashOf(key), key, value, next: null }, 0);
}

function put<V>(node: Buckets<V>, entry: Entry<V>, shift: number): Buckets<V> {
  if (node === null) return entry;
  if (!isBranch(node)) {
    return node.hash === entry.hash
      ? { ...entry, next: chainWithout(node, entry.key) }
      : parted(node, entry, shift);
  }
  const way = (entry.hash >>> shift) & (ways - 1);
  const next = node.slice();
  next[way] = put(node[way] ?? null, entry, shift + bits);
  return next;
}

/** Two entries of different hashes, in as many branches as it takes for them to part. */
function parted<V>(one: Entry<V>, other: Entry<V>, shift: number): Branch<V> {
  const branch = emptyBranch.slice() as Buckets<V>[];
  const way = (one.hash >>> shift) & (ways - 1);
  const otherWay = (other.hash >>> shift) & (ways - 1);
  if (way === otherWay) branch[way] = parted(one, other, shift + bits);
  else {
    branch[way] = one;
    branch[otherWay] = other;
  }
  return branch;
}

function chainWithout<V>(entry: Entry<V> | null, key: string): Entry<V> | null {
  if (entry === null) return null;
  if (entry.key === key) return entry.next;
  const next = chainWithout(entry.next, key);
  return next === entry.next ? entry : { ...entry, next };
}

export function withoutEntry<V>(buckets: Buckets<V>, key: string): Buckets<V> {
  return lookUp(buckets, key) === undefined ? buckets : takeOut(buckets, hashOf(key), key, 0);
}

function takeOut<V>(node: Buckets<V>, hash: number, key: string, shift: number): Buckets<V> {
  if (node === null) return null;
  if (!isBranch(node)) return chainWithout(node, key);
  const way = (hash >>> shift) & (ways - 1);
  const next = node.slice();
  next[way] = takeOut(node[way] ?? null, hash, key, shift + bits);
  return next;
}

/** Every entry, in an order that depends on the keys alone. */
export function entriesOf<V>(buckets: Buckets<V>): (readonly [string, V])[] {
  const all: (readonly [string, V])[] = [];
  each(buckets, (entry) => all.push([entry.key, entry.value]));
  return all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function each<V>(node: Buckets<V>, visit: (entry: Entry<V>) => void): void {
  if (node === null) return;
  if (isBranch(node)) for (const child of node) each(child, visit);
  else for (let entry: Entry<V> | null = node; entry !== null; entry = entry.next) visit(entry);
}

/**
 * Calls `visit` with every key, and both its values, whose value is not the same in both, at the cost of what has changed:
 * parts that both share are passed over. A key may come twice, and in any order.
 */
export function eachChange<V>(
  before: Buckets<V>,
  after: Buckets<V>,
  visit: (key: string, before: V | undefined, after: V | undefined) => void,
): void {
  if (before === after) return;
  if (before !== null && after !== null && isBranch(before) && isBranch(after)) {
    for (let way = 0; way < ways; way += 1) {
      if (before[way] !== after[way]) {
        eachChange(before[way] ?? null, after[way] ?? null, visit);
      }
    }
    return;
  }
  if (isOne(before) && isOne(after) && before.key === after.key) {
    if (before.value !== after.value) visit(after.key, before.value, after.value);
    return;
  }
  each(before, (entry) => {
    const now = lookUpIn(after, entry);
    if (now !== entry.value) visit(entry.key, entry.value, now);
  });
  each(after, (entry) => {
    if (lookUpIn(before, entry) === undefined) visit(entry.key, undefined, entry.value);
  });
}

function isOne<V>(node: Buckets<V>): node is Entry<V> {
  return node !== null && !isBranch(node) && node.next === null;
}

/** The value of an entry's key in a part of a tree, found without its way from the root. */
function lookUpIn<V>(part: Buckets<V>, { key }: Entry<V>): V | undefined {
  let found: V | undefined;
  each(part, (entry) => {
    if (entry.key === key) found = entry.value;
  });
  return found;
}
