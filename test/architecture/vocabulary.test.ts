import { expect, test } from 'vitest';
import { parse, readSources } from './sources.ts';
import { foreignWordsIn } from './vocabulary.ts';

/** The folders that could simulate anything else as well. */
const general = ['kernel', 'engine'];

test('kernel and engine have no word for anything of an emergency or of its exercise', () => {
  const sources = readSources().filter(({ folder }) => general.includes(folder));
  expect(new Set(sources.map(({ folder }) => folder))).toEqual(new Set(general));
  expect(sources.flatMap(foreignWordsIn)).toEqual([]);
});

const wrong: [text: string, name: string][] = [
  ['export function actAt(acts: readonly Act[]) {}', 'actAt'],
  ['export interface ActName { id: string }', 'ActName'],
  ['export const of = ({ decisions }: Brief) => decisions;', 'decisions'],
  ['const due = row.byAgencies;', 'byAgencies'],
];

test.each(wrong)('%s is found', (text, name) => {
  expect(foreignWordsIn(parse('kernel/a.ts', text))).toContainEqual(
    expect.stringMatching(new RegExp(` ${name}$`)),
  );
});

test('a word within another is none', () => {
  const text = 'export const factor = exact(reviewed, deskew, mapped);';
  expect(foreignWordsIn(parse('kernel/a.ts', text))).toEqual([]);
});
