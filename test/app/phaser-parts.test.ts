import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phaserParts } from '../../bin/vite-phaser.ts';

// What is built of Phaser is named by the files of its sources, which another version may have moved.

interface Hooks {
  readonly resolveId: (id: string) => string | null;
  readonly load: (id: string) => string | null;
  readonly transform: { readonly handler: (code: string) => { readonly code: string } };
}

const { resolveId, load, transform } = phaserParts() as unknown as Hooks;

test('every part of Phaser that is built is where it is said to be', () => {
  const code = load(resolveId('phaser') ?? '') ?? '';
  const named = [...code.matchAll(/'(\/[^']+|[A-Z]:[^']+)'/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter(
    (file) => !existsSync(`${file}.js`) && !existsSync(`${file}/index.js`),
  );
  expect(missing).toEqual([]);
});

test('both renderers are built, sound is not', () => {
  const before = 'if (typeof CANVAS_RENDERER) a(); if (typeof FEATURE_SOUND) b(); typeof OTHER;';
  expect(transform.handler(before).code).toBe('if (true) a(); if (false) b(); typeof OTHER;');
});

test('nothing else is taken for it', () => {
  expect(resolveId('phaser/package.json')).toBeNull();
  expect(load('phaser')).toBeNull();
});
