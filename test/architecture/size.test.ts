import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, readSources, root } from './sources.ts';

const maxLines = 400;
// A name that says nothing of what is inside gathers what belongs elsewhere.
const emptyWords = /(^|[-.])(utils?|utilities|helpers?|common|misc)([-.]|$)/;

const sources = readSources();
const files = filesUnder(path.join(root, 'src'));

/** The kinds of file that somebody writes and reads, and how many there are of each at the least. */
const read: readonly (readonly [folder: string, kind: RegExp, least: number])[] = [
  ['src', /\.tsx?$/, 1000],
  ['src', /\.css$/, 30],
  ['test', /\.tsx?$/, 300],
  ['bin', /\.[jt]s$/, 30],
];

test.each(read)(
  'no file under %s that ends as %s is longer than 400 lines',
  (folder, kind, least) => {
    const under = filesUnder(path.join(root, folder)).filter((file) => kind.test(file));
    expect(under.length).toBeGreaterThan(least);
    const long = under.map((file) => ({
      file,
      lines: readFileSync(path.join(root, folder, file), 'utf8')
        .trimEnd()
        .split('\n').length,
    }));
    expect(long.filter(({ lines }) => lines > maxLines)).toEqual([]);
  },
);

test('no file or folder under src has a name that says nothing', () => {
  expect(files.filter((file) => file.split('/').some((part) => emptyWords.test(part)))).toEqual([]);
});

test('no file under src only hands on what others export', () => {
  expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
});

test('each folder of src says in a README what it owns', () => {
  const folders = [...new Set(sources.map(({ folder }) => folder))];
  expect(folders.filter((folder) => !files.includes(`${folder}/README.md`))).toEqual([]);
});
