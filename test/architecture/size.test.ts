import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, readSources, root } from './sources.ts';

const maxLines = 400;
// A name that says nothing of what is inside gathers what belongs elsewhere.
const emptyWords = /(^|[-.])(utils?|utilities|helpers?|common|misc)([-.]|$)/;

const sources = readSources();
const files = filesUnder(path.join(root, 'src'));

test('no file under src is longer than 400 lines', () => {
  expect(sources.length).toBeGreaterThan(0);
  const long = sources.map(({ file, text }) => ({
    file,
    lines: text.trimEnd().split('\n').length,
  }));
  expect(long.filter(({ lines }) => lines > maxLines)).toEqual([]);
});

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
