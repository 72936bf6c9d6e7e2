import { expect, test } from 'vitest';
import { runInMemory } from './run-in-memory.ts';

// The shortest that ships.
const exercise = 'first-on-scene';
const patience = 120_000;

test(
  'one worker and two come to the very same result',
  async () => {
    const check = ['check', exercise, '--seeds', '3', '--json'] as const;
    const one = await runInMemory('/', ...check, '--workers', '1');
    const two = await runInMemory('/', ...check, '--workers', '2');
    expect(two.out).toBe(one.out);
    expect(two.status).toBe(one.status);
    const { bots, margins, coverage, holds } = JSON.parse(one.out) as {
      bots: Record<string, { sharedAwareness: { mean: number; sd: number; n: number } }>;
      margins: { says: string; holds: boolean; value: number; bound: object }[];
      coverage: Record<string, { seen: number; all: number; missing: string[] }>;
      holds: boolean;
    };
    expect(Object.keys(bots)).toEqual([
      'silent',
      'spam',
      'leak',
      'random',
      'slow',
      'doctrine',
      'reference',
    ]);
    expect(bots['reference']?.sharedAwareness.n).toBe(3);
    expect(one.status).toBe(holds ? 0 : 1);
    expect(margins.length).toBeGreaterThan(5);
    for (const { seen, all, missing } of Object.values(coverage)) {
      expect(seen + missing.length).toBe(all);
    }
    // Nobody watches: nothing on standard error.
    expect(one.err).toBe('');
  },
  patience,
);

test(
  'an instructor reads a table, the margins in words and what no run reached',
  async () => {
    const { out } = await runInMemory('/', 'check', exercise, '--seeds', '1');
    expect(out).toMatch(/reference +\d/);
    expect(out).toContain('holds   Good practice is well above broadcasting');
    expect(out).toContain('No run ever reached:');
  },
  patience,
);

test.each([
  [['check']],
  [['check', exercise, '--seeds', '0']],
  [['check', exercise, '--seeds', 'many']],
  [['check', exercise, '--workers', '0']],
])('%j is refused', async (argv) => {
  const { status, out, err } = await runInMemory('/', ...argv);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).not.toBe('');
});
