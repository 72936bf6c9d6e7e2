import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eachChange,
  emptyBuckets,
  entriesOf,
  lookUp,
  withEntry,
  withoutEntry,
  type Buckets,
} from '#kernel/buckets.ts';
import { append, sizeOf, toArray, type Chain } from '#kernel/chain.ts';

test('buckets behave as a map and leave earlier versions as they were', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'dd', 'a/b'), fc.option(fc.integer())),
  );
  fc.assert(
    fc.property(steps, (changes) => {
      const model = new Map<string, number>();
      let buckets = emptyBuckets<number>();
      for (const [key, value] of changes) {
        const before = entriesOf(buckets);
        const earlier = buckets;
        buckets = value === null ? withoutEntry(buckets, key) : withEntry(buckets, key, value);
        if (value === null) model.delete(key);
        else model.set(key, value);
        expect(entriesOf(earlier)).toEqual(before);
        expect(lookUp(buckets, key)).toBe(model.get(key));
      }
      expect(new Map(entriesOf(buckets))).toEqual(
        new Map([...model].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      );
    }),
    { seed: 3 },
  );
});

/** Keys of which many share a hash: `Aa` and `BB` are the same to it. */
const keys = fc.array(fc.constantFrom('Aa', 'BB', 'c', 'dd', 'ee', 'ff', 'g'), {
  minLength: 1,
  maxLength: 3,
});

test('what has changed between two versions is found, and nothing else', () => {
  const changes = fc.array(fc.tuple(keys, fc.option(fc.integer({ min: 0, max: 3 }))));
  const made = (from: Buckets<number>, steps: readonly [string[], number | null][]) =>
    steps.reduce(
      (buckets, [parts, value]) =>
        value === null
          ? withoutEntry(buckets, parts.join(''))
          : withEntry(buckets, parts.join(''), value),
      from,
    );
  fc.assert(
    fc.property(changes, changes, (first, second) => {
      const before = made(emptyBuckets(), first);
      const after = made(before, second);
      const found = new Set<string>();
      eachChange(before, after, (key) => found.add(key));
      const all = new Set([...entriesOf(before), ...entriesOf(after)].map(([key]) => key));
      const differ = [...all].filter((key) => lookUp(before, key) !== lookUp(after, key));
      expect([...found].toSorted()).toEqual(differ.toSorted());
    }),
    { seed: 4 },
  );
});

test('a thousand entries are all found again, also in a copy by value', () => {
  let buckets = emptyBuckets<number>();
  for (let i = 0; i < 1000; i += 1) buckets = withEntry(buckets, `police/fact-${i}`, i);
  const copy = structuredClone(buckets);
  for (let i = 0; i < 1000; i += 1) expect(lookUp(copy, `police/fact-${i}`)).toBe(i);
  expect(entriesOf(copy)).toHaveLength(1000);
});

test('a key that objects inherit is not found', () => {
  expect(lookUp(emptyBuckets<number>(), 'constructor')).toBeUndefined();
  expect(() => withEntry(emptyBuckets<number>(), '__proto__', 1)).toThrow('__proto__');
});

test('a chain grows at its end and earlier chains stay', () => {
  const one: Chain<number> = append(null, 1);
  const two = append(one, 2);
  expect(toArray(two)).toEqual([1, 2]);
  expect(toArray(one)).toEqual([1]);
  expect([sizeOf(null), sizeOf(two)]).toEqual([0, 2]);
});
