import { expect, test } from 'vitest';
import { sentences, trimmed, wholeWords } from '#ui/desk/traffic/text-range.ts';

const text = 'Gauge 3.42 m, rising. The council’s list is late! Who asks?';
const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to);

test('sentences end at a stop that a blank follows, not inside a number', () => {
  expect(sentences(text).map(words)).toEqual([
    'Gauge 3.42 m, rising.',
    'The council’s list is late!',
    'Who asks?',
  ]);
});

test('blanks at the ends are left out, and nothing but blanks is nothing', () => {
  expect(trimmed(text, { from: 5, to: 11 })).toEqual({ from: 6, to: 10 });
  expect(trimmed(text, { from: 5, to: 6 })).toBeNull();
});

test('a word that was cut is marked whole', () => {
  const from = text.indexOf('uncil');
  expect(words(wholeWords(text, { from, to: from + 3 }))).toBe('council’s');
  expect(words(wholeWords(text, { from: 0, to: 5 }))).toBe('Gauge');
});
