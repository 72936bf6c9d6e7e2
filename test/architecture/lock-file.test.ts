import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// One without an entry was not to be had when the lock file was made: `npm ci` then refuses all of
// it, and a build on that platform would have nothing to run.
test('the lock file has an entry for every platform that a package is built for', () => {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
  const wanted = Object.entries(packages).flatMap(([within, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ within, name })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  const missing = wanted.filter(
    ({ within, name }) => !placesOf(within, name).some((place) => place in packages),
  );
  expect(missing).toEqual([]);
});

/** Where Node looks for a package that one of another folder asks for, nearest first. */
function placesOf(within: string, name: string): string[] {
  if (within === '') return [`node_modules/${name}`];
  const above = within.slice(0, Math.max(0, within.lastIndexOf('/node_modules/')));
  return [`${within}/node_modules/${name}`, ...placesOf(above, name)];
}
