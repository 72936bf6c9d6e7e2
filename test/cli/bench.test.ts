import { expect, test } from 'vitest';
import { runInMemory } from './run-in-memory.ts';

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
