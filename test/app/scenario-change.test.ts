import { expect, test } from 'vitest';
import { changed, changeOf, type Json } from '#app/scenario-change.ts';
import { shipped } from '../support/shipped.ts';

const before = { id: 'a', list: [{ n: 1 }, { n: 2 }, { n: 3 }], other: { x: 1, y: [1, 2, 3, 4] } };

test('what is the same has no change', () => {
  expect(changeOf(before, structuredClone(before))).toBeUndefined();
});

test('a change names what is other, and nothing else', () => {
  const after = { ...before, list: [{ n: 1 }, { n: 5 }, { n: 3 }] };
  expect(changeOf(before, after)).toEqual({
    by: { list: { at: { 1: { by: { n: { to: 5 } } } } } },
  });
});

test('items of a list are left out and put in where they were', () => {
  const after = { ...before, other: { x: 1, y: [1, 9, 8, 7, 4] } };
  expect(changeOf(before, after)).toEqual({
    by: { other: { by: { y: { from: 1, without: 2, put: [9, 8, 7] } } } },
  });
});

test.each<[string, Json]>([
  ['a key is gone and another has come, in its place', { z: null, id: 'a', other: before.other }],
  ['the same keys in another order', { other: before.other, list: before.list, id: 'a' }],
  ['a list longer by its own last item', { ...before, other: { x: 1, y: [1, 2, 3, 4, 4] } }],
  ['an empty list', { ...before, list: [] }],
  ['a list where an object was', { ...before, other: [1] }],
])('%s comes out letter by letter', (_, after) => {
  const change = changeOf(before, after);
  if (change === undefined) throw new Error('There is a change.');
  const kept = JSON.stringify(before);
  expect(JSON.stringify(changed(before, change))).toBe(JSON.stringify(after));
  expect(JSON.stringify(before)).toBe(kept);
});

test('a variant is a fraction of its scenario', async () => {
  const { scenario, variants } = await shipped('first-on-scene');
  const whole = JSON.parse(JSON.stringify(scenario)) as Json;
  expect(variants.length).toBeGreaterThan(0);
  for (const variant of variants) {
    const wanted = JSON.stringify(variant);
    const change = changeOf(whole, JSON.parse(wanted) as Json);
    if (change === undefined) throw new Error('A variant changes something.');
    expect(JSON.stringify(changed(whole, change))).toBe(wanted);
    expect(JSON.stringify(change).length).toBeLessThan(wanted.length / 4);
  }
});
