import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { momentKeys } from '#scenario/lint/times-of-day.ts';

test('the pass on times of day knows every key under which the format has a moment', () => {
  const folder = new URL('../../../src/scenario/schema/', import.meta.url);
  const source = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const keys = source.flatMap((text) =>
    [...text.matchAll(/(\w+):\s*(?:z\s*\.array\()?momentSchema\(/g)].map(([, key]) => key),
  );
  expect(new Set(keys)).toEqual(new Set(momentKeys));
});
