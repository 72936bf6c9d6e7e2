import { expect, test, vi } from 'vitest';
import { runInMemory } from './run-in-memory.ts';

// What is looked at is which figures there are, not what they come to: the shortest exercise that
// ships is checked in place of the flood.
vi.mock(import('#cli/record-files.ts'), async (original) => {
  const files = await original();
  return { ...files, loadPlayable: (_id, cwd) => files.loadPlayable('first-watch', cwd) };
});

// A browser takes a minute for the shortest of its measurements, and what they come to is not for a
// test to say: two made-up figures stand for them.
vi.mock(import('#cli/browser/browser-figures.ts'), () => ({
  browserFigures: (isQuick) =>
    Promise.resolve([
      {
        name: 'frames',
        value: isQuick ? 50 : 60,
        unit: 'a second',
        goal: { atLeast: 55 },
        holds: !isQuick,
      },
      { name: 'heap', value: 12, unit: 'MB', goal: { atMost: 30 }, holds: true },
    ]),
}));

test('bench --browser gives the figures of the screens alone, and status 1 when one falls short', async () => {
  const good = await runInMemory('/', 'bench', '--browser');
  expect(good.status).toBe(0);
  expect(good.out).toBe(
    'holds  frames  60 a second (at least 55)\nholds  heap    12 MB (at most 30)\n',
  );
  const short = await runInMemory('/', 'bench', '--browser', '--quick');
  expect(short.status).toBe(1);
  expect(short.out).toContain('SHORT  frames  50 a second');
});

test('bench --host says that it is not there yet', async () => {
  const { status, out, err } = await runInMemory('/', 'bench', '--host');
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('bench --host is not there yet');
  const asked = await runInMemory('/', 'bench', '--host', '--json');
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
