import { expect, test, vi } from 'vitest';
import { runInMemory } from './run-in-memory.ts';

// What is looked at is which figures there are, not what they come to: the shortest exercise that
// ships is checked in place of the flood.
vi.mock(import('#cli/record-files.ts'), async (original) => {
  const files = await original();
  return { ...files, loadPlayable: (_id, cwd) => files.loadPlayable('first-on-scene', cwd) };
});

test.each(['--browser', '--host'])('bench %s says that it is not there yet', async (flag) => {
  const { status, out, err } = await runInMemory('/', 'bench', flag);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(`bench ${flag} is not there yet`);
  const asked = await runInMemory('/', 'bench', flag, '--json');
  expect(JSON.parse(asked.out)).toMatchObject({ error: { code: 'usage' } });
});

test('bench takes no scenario', async () => {
  expect((await runInMemory('/', 'bench', 'brackwater-flood')).status).toBe(2);
});

test('bench gives every figure, and status 1 when one falls short', async () => {
  const { status, out } = await runInMemory('/', 'bench', '--quick', '--json');
  const { figures } = JSON.parse(out) as { figures: { holds: boolean }[] };
  expect(figures).toHaveLength(8);
  for (const figure of figures) {
    expect(Object.keys(figure)).toEqual(['name', 'value', 'unit', 'goal', 'holds']);
  }
  expect(status).toBe(figures.every(({ holds }) => holds) ? 0 : 1);
}, 120_000);
