import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { violationsOf } from './imports.ts';
import { layers, pureFolders } from './layers.ts';
import { filesUnder, parse, readSources, root } from './sources.ts';

const sources = readSources();

test('every TypeScript file under src is read', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.length).toBe(globSync('src/**/*.{ts,tsx}', { cwd: root }).length);
});

test('src holds no code that these tests do not read', () => {
  const other = filesUnder(path.join(root, 'src')).filter((file) =>
    /\.[cm]?jsx?$|\.[cm]ts$/.test(file),
  );
  expect(other).toEqual([]);
});

test('every folder imports only what its row names', () => {
  expect(sources.flatMap(violationsOf)).toEqual([]);
});

test('every folder has its sub-path import, and the pure ones are compiled as such', () => {
  const present = [...new Set(sources.map(({ folder }) => folder))];
  const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  for (const folder of present) expect(imports[`#${folder}/*`]).toBe(`./src/${folder}/*`);

  const pure = readFileSync(path.join(root, 'src/tsconfig.pure.json'), 'utf8');
  for (const folder of pureFolders) expect(pure).toContain(`"${folder}"`);
});

test('the table is in the order in which data flows', () => {
  const order = Object.keys(layers);
  for (const [folder, layer] of Object.entries(layers)) {
    const later = Object.keys(layer.folders).filter(
      (of) => order.indexOf(of) >= order.indexOf(folder),
    );
    expect(later, folder).toEqual(folder === 'cli' ? ['server'] : []);
  }
});

const wrong: [string, string, RegExp][] = [
  ['agencies/a.ts', `import { b } from '#world/b.ts'`, /may not import world/],
  ['agencies/a.ts', `import type { B } from '#world/b.ts'`, /may not import world/],
  ['agencies/a.ts', `export { b } from '#world/b.ts'`, /may not import world/],
  ['agencies/a.ts', `export * from '#world/b.ts'`, /may not import world/],
  ['agencies/a.ts', `await import('#world/b.ts')`, /may not import world/],
  ['agencies/a.ts', 'await import(`#world/b.ts`)', /may not import world/],
  ['agencies/a.ts', `type B = import('#world/b.ts').B`, /may not import world/],
  ['agencies/a.ts', `import { b } from '../world/b.ts'`, /leaves the folder/],
  ['scenario/schema/deep/a.ts', `import { b } from '../../b.ts'`, /climbs twice/],
  ['engine/a.ts', `await import(name)`, /may not use this package/],
  ['engine/a.ts', `import seedrandom from 'seedrandom'`, /may not use this package/],
  ['engine/a.ts', `const fs = require('node:fs')`, /no Node modules/],
  ['exercise/a.ts', `import { readFileSync } from 'node:fs'`, /no Node modules/],
  ['map/a.ts', `import { b } from '#exercise/handlers.ts'`, /may not import this of exercise/],
  ['map/a.ts', `import { b } from '#exercise/viewer.ts'`, /may not import this of exercise/],
  ['ui/a.tsx', `import { b } from '#scoring/b.ts'`, /or only its types/],
  ['ui/a.tsx', `import { type B } from '#scoring/b.ts'`, /or only its types/],
  ['ui/a.tsx', `import { createRoot } from 'react-dom/client'`, /may not use this package/],
  ['app/a.ts', `new Worker(new URL('../cli/b.ts', import.meta.url))`, /leaves the folder/],
  ['other/a.ts', `export const a = 1`, /has no row/],
];

test.each(wrong)('in %s, %s is refused', (file, text, reason) => {
  expect(violationsOf(parse(file, text))).toEqual([expect.stringMatching(reason)]);
});

const right: [string, string][] = [
  ['kernel/a.ts', `import { sha256 } from '@noble/hashes/sha2.js'`],
  ['knowledge/a.ts', `import { b } from '#world/b.ts'`],
  ['scenario/schema/a.ts', `import { b } from '../b.ts'`],
  ['map/a.ts', `import type { View } from '#exercise/view-brief.ts'`],
  ['map/a.ts', `import type { Point } from '#scenario/geometry.ts'`],
  ['ui/a.tsx', `import type { ScoreCard } from '#scoring/score-card.ts'`],
  ['ui/a.tsx', `import './a.css'`],
  ['app/a.ts', `new Worker(new URL('./b.ts', import.meta.url), { type: 'module' })`],
  ['cli/a.ts', `import { readFileSync } from 'node:fs'`],
  ['cli/a.ts', `new URL('../../scenarios', import.meta.url)`],
];

test.each(right)('in %s, %s is allowed', (file, text) => {
  expect(violationsOf(parse(file, text))).toEqual([]);
});
