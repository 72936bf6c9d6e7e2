import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlay, pathByIds, pathInChange } from '#scenario/overlay.ts';

const base = {
  title: 'Flood',
  clock: { start: '05:40', length: '2h' },
  agencies: [
    { id: 'police', desk: { bare: '90s', explained: '45s' } },
    { id: 'fire', deputy: { name: 'A. Dale' }, attends: ['smoke'] },
  ],
};

test('mappings and items with an id are merged, others are added, the rest is replaced', () => {
  const change = {
    clock: { length: '1h' },
    agencies: [
      { id: 'fire', attends: ['water'] },
      { id: 'health', attends: [] },
    ],
  };
  expect(overlay(base, change)).toEqual({
    value: {
      title: 'Flood',
      clock: { start: '05:40', length: '1h' },
      agencies: [
        { id: 'police', desk: { bare: '90s', explained: '45s' } },
        { id: 'fire', deputy: { name: 'A. Dale' }, attends: ['water'] },
        { id: 'health', attends: [] },
      ],
    },
    problems: [],
  });
});

test('drop takes out an item of a list, or what stands under a key', () => {
  const change = {
    title: { drop: true },
    agencies: [
      { id: 'police', drop: true },
      { id: 'fire', deputy: { drop: true } },
    ],
  };
  expect(overlay(base, change).value).toEqual({
    clock: { start: '05:40', length: '2h' },
    agencies: [{ id: 'fire', attends: ['smoke'] }],
  });
});

test('an empty list empties one', () => {
  expect(overlay(base, { agencies: [] }).value).toEqual({ ...base, agencies: [] });
});

test('what is not there cannot be taken out, and nothing is changed twice', () => {
  const change = {
    summary: { drop: true },
    agencies: [
      { id: 'army', drop: true },
      { id: 'fire', attends: [] },
      { id: 'fire', attends: ['water'] },
    ],
  };
  expect(overlay(base, change).problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['unknown-reference', 'summary'],
    ['unknown-reference', 'agencies.0'],
    ['duplicate-id', 'agencies.2'],
  ]);
});

test('neither is touched', () => {
  const [had, given] = [
    structuredClone(base),
    { clock: { length: '1h' }, agencies: [{ id: 'x' }] },
  ];
  const before = structuredClone(given);
  overlay(had, given);
  expect([had, given]).toEqual([base, before]);
});

test('a key that an object inherits is a key like any other', () => {
  const change = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"drop":true}}',
  ) as object;
  const { value, problems } = overlay({}, change);
  expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  expect(problems.map(({ path }) => path)).toEqual([['constructor']]);
});

test('a place in the outcome is found in the change by ids, as far as the change has it', () => {
  const change = {
    agencies: [
      { id: 'fire', attends: ['water'] },
      { id: 'police', drop: true },
    ],
  };
  const { value } = overlay(base, change);
  // Fire is the only one left, and stood second.
  expect(pathInChange(change, value, ['agencies', 0, 'attends', 0])).toEqual([
    'agencies',
    0,
    'attends',
    0,
  ]);
  expect(pathInChange(change, value, ['agencies', 0, 'deputy', 'name'])).toEqual(['agencies', 0]);
  expect(pathInChange(change, value, ['clock', 'start'])).toEqual([]);
  expect(pathByIds(base, ['agencies', 1, 'attends', 0])).toEqual([
    'agencies',
    'fire',
    'attends',
    0,
  ]);
});

test('laying the same over twice comes to the same, and a change of nothing to nothing', () => {
  const item = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    says: fc.string(),
    deep: fc.array(fc.nat(3)),
  });
  const file = fc.record({
    list: fc.uniqueArray(item, { selector: ({ id }) => id }),
    word: fc.string(),
  });
  fc.assert(
    fc.property(file, file, (had, given) => {
      const once = overlay(had, given).value;
      expect(overlay(once, given).value).toEqual(once);
      expect(overlay(had, {}).value).toEqual(had);
      expect(overlay(had, had)).toEqual({ value: had, problems: [] });
    }),
    { seed: 5, numRuns: 200 },
  );
});
