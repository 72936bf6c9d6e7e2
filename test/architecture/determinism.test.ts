import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indeterminismIn } from './determinism.ts';
import { pureFolders } from './layers.ts';
import { parse, readSources, root } from './sources.ts';

const sources = readSources().filter(({ folder }) => pureFolders.includes(folder));

test('every file of the pure folders is read', () => {
  const pattern = `src/{${pureFolders.join(',')}}/**/*.{ts,tsx}`;
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.length).toBe(globSync(pattern, { cwd: root }).length);
});

test('nothing in the pure folders depends on clock, chance, locale or engine', () => {
  expect(sources.flatMap(indeterminismIn)).toEqual([]);
});

const wrong: [text: string, found: string, file?: string][] = [
  ['const now = Date.now();', 'Date'],
  ['const now = new Date(0);', 'Date'],
  ['let at: Date;', 'Date'],
  ['const { now } = Date;', 'Date'],
  ['const stamp = { Date };', 'Date'],
  ['const at = performance.now();', 'performance'],
  ['const at = globalThis["Date"];', 'globalThis'],
  ['const luck = Math.random();', 'Math.random'],
  ['const far = Math.hypot(3, 4);', 'Math.hypot'],
  ['const turn = Math.PI;', 'Math.PI'],
  ['const { random } = Math;', 'Math taken whole'],
  ['const luck = Math["random"]();', 'Math taken whole'],
  ['const maths = Math;', 'Math taken whole'],
  ['const area = side ** 2;', '**'],
  ['side **= 2;', '**='],
  ['names.sort((a, b) => a.localeCompare(b));', 'localeCompare'],
  ['const shown = total.toLocaleString();', 'toLocaleString'],
  ['const shown = total["toLocaleString"]();', 'toLocaleString'],
  ['const { toLocaleUpperCase: up } = name;', 'toLocaleUpperCase'],
  ['const shown = new Intl.NumberFormat();', 'Intl'],
  ['setTimeout(run, 5);', 'setTimeout'],
  ['queueMicrotask(run);', 'queueMicrotask'],
  ['console.log(state);', 'console'],
  ['const id = crypto.randomUUID();', 'crypto'],
  [`import seedrandom from 'seedrandom';`, 'seedrandom outside the kernel'],
  ['const luck = seedrandom();', 'a generator without a seed'],
  ['const luck = seedrandom.alea();', 'a generator without a seed'],
  ['setup({ states: { a: { invoke: { src: load } } } });', 'invoke', 'agencies/a.ts'],
  ['assign(({ spawn }) => spawn(child));', 'spawn', 'agencies/a.ts'],
  [`import { spawnChild } from 'xstate';`, 'spawnChild', 'agencies/a.ts'],
  ['const config = { "invoke": [] };', 'invoke', 'agencies/a.ts'],
];

test.each(wrong)('%s is found', (text, found, file = 'world/a.ts') => {
  const lines = indeterminismIn(parse(file, text));
  expect(lines).not.toEqual([]);
  for (const line of lines) expect(line.endsWith(` ${found}`), line).toBe(true);
});

const right: [text: string, file?: string][] = [
  ['const far = Math.sqrt(Math.abs(a * a - b * b));'],
  ['const entry = { Date: 1, console: 2, at: row.Date, self: row.window };'],
  ['interface Row { Date: string; Math: number }'],
  ['const spawn = invoke;'],
  ['const area = side * side;'],
  [`import seedrandom from 'seedrandom'; seedrandom.alea('5/a');`, 'kernel/a.ts'],
];

test.each(right)('%s is no finding', (text, file = 'world/a.ts') => {
  expect(indeterminismIn(parse(file, text))).toEqual([]);
});
