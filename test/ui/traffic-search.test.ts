import { expect, test } from 'vitest';
import { findsIn, hasAll, searchWords } from '#ui/desk/traffic/search.ts';

const text = 'Mill Bridge is shut. The bridge at Mill Lane is open.';
const found = (asked: string) =>
  findsIn(text, searchWords(asked)).map(({ from, to }) => text.slice(from, to));

test('words are found wherever they stand, in capitals or not, in the order of the text', () => {
  expect(found('bridge')).toEqual(['Bridge', 'bridge']);
  expect(found('  MILL   bridge mill')).toEqual(['Mill', 'Bridge', 'bridge', 'Mill']);
});

test('what overlaps is one find', () => {
  expect(found('mill ill l')).toEqual(['Mill', 'Mill', 'L']);
});

test('nothing asked finds nothing', () => {
  expect(searchWords('  ')).toEqual([]);
  expect(found(' ')).toEqual([]);
});

test('where a letter would change its length nothing is marked, rather than the wrong words', () => {
  expect(findsIn('İstanbul Road', ['road'])).toEqual([]);
});

test('a message has to have all the words', () => {
  expect(hasAll(text.toLowerCase(), ['lane', 'shut'])).toBe(true);
  expect(hasAll(text.toLowerCase(), ['lane', 'ford'])).toBe(false);
});
