import { expect, test } from 'vitest';
import { nearestName, nearestNameHint } from '#scenario/nearest-name.ts';

const rows: [name: string, known: string[], nearest: string | null][] = [
  ['capcity', ['capability', 'capacity', 'crew'], 'capacity'],
  ['mlil-bridge', ['mill-bridge', 'hill-bridge'], 'mill-bridge'],
  ['rvier', ['river', 'rover'], 'river'],
  ['aat', ['all', 'at', 'any'], 'at'],
  ['zebra', ['police', 'fire'], null],
  ['x', [], null],
  ['fire', ['fire'], null],
];

test.each(rows)('%s among %j is nearest to %s', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

test('the hint is a question', () => {
  expect(nearestNameHint('capcity', ['capacity'])).toBe('did you mean capacity?');
  expect(nearestNameHint('zebra', ['capacity'])).toBeUndefined();
});
