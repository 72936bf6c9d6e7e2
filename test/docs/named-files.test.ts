import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../architecture/sources.ts';
import { anchorsIn, isThere, linksIn, namedIn, namedInComments, ourFiles } from './named-files.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const documents = ourFiles.filter((file) => file.endsWith('.md'));

test('every link of a document leads to a file, and to a heading of it', () => {
  const links = documents.flatMap((file) =>
    linksIn(read(file))
      .filter((to) => !/^(?:https?|mailto):/.test(to))
      .map((to) => ({ file, to })),
  );
  expect(documents.length).toBeGreaterThan(50);
  expect(links.length).toBeGreaterThan(300);
  expect(links.filter(({ file, to }) => !leadsOn(file, to))).toEqual([]);
});

function leadsOn(from: string, to: string): boolean {
  const [file = '', anchor] = to.split('#');
  const target = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!ourFiles.some((one) => one === target || one.startsWith(`${target.replace(/\/$/, '')}/`))) {
    return false;
  }
  return anchor === undefined || anchorsIn(read(target)).has(anchor);
}

test('every file or folder that a document names is there', () => {
  const named = documents.flatMap((file) => namedIn(read(file)).map((name) => ({ file, name })));
  expect(named.length).toBeGreaterThan(250);
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});

test('every file that a comment names is there', () => {
  const sources = ourFiles.filter((file) => /\.(?:tsx?|js|css)$/.test(file));
  const named = sources.flatMap((file) =>
    namedInComments(read(file)).map((name) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});

test('a name is found, and whether it is there', () => {
  expect(namedIn('See `draw.ts`, `src/kernel/`, not `a.b` or `crowd/trust`.')).toEqual([
    'draw.ts',
    'src/kernel/',
  ]);
  expect(linksIn('[one](a.md#b) `[two](fact)`\n```\n[three](c)\n```\n')).toEqual(['a.md#b']);
  expect(anchorsIn('# Who may import whom?\n## `a` – b')).toEqual(
    new Set(['who-may-import-whom', 'a--b']),
  );
  expect(namedInComments('// as in kernel/draw.ts.\nconst a = "b.ts"; /* tokens.css */')).toEqual([
    'kernel/draw.ts',
    'tokens.css',
  ]);
  expect(
    ['draw.ts', 'kernel/draw.ts', 'src/kernel/', 'en-<part>.ts', '*-draft.ts'].map(isThere),
  ).toEqual([true, true, true, true, true]);
  expect(['drawn.ts', 'engine/draw.ts', 'src/kernels/', 'xx-<part>.ts'].map(isThere)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
