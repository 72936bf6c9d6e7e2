import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBuckets, entriesOf, lookUp, withEntry, withoutEntry } from '#kernel/buckets.ts';
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
