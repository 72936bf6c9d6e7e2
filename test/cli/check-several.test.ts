import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallMap, smallYaml } from '../scenario/small-scenario.ts';
import { runInMemory } from './run-in-memory.ts';

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'rendezvous-'));
  await folderOf('small-flood');
  await folderOf('other-flood');
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

async function folderOf(id: string): Promise<void> {
  const folder = path.join(cwd, id);
  await mkdir(path.join(folder, 'playthroughs'), { recursive: true });
  await writeFile(path.join(folder, 'map.geojson'), smallMap);
  // Nobody can take the bridge to fire in so small an exercise: nothing critical, nothing to hold.
  const yaml = smallYaml
    .replace('id: small-flood', `id: ${id}`)
    .replace('level: critical', 'level: useful');
  const margins = 'margins:\n  - { measure: jointDecisions, bot: silent, atMost: 10 }\n';
  await writeFile(path.join(folder, 'scenario.yaml'), `${yaml}${margins}`);
  await script(id, 'logs.yaml', '- { at: T+1m, log: { text: Took over. } }\n');
}

function script(id: string, name: string, text: string): Promise<void> {
  return writeFile(path.join(cwd, id, 'playthroughs', name), text);
}

const check = (...args: readonly string[]) =>
  runInMemory(cwd, 'check', ...args, '--seeds', '1', '--workers', '1');

interface One {
  readonly scenario: string;
  readonly coverage: { readonly injects: { readonly seen: number } };
  readonly playthroughs: { readonly name: string; readonly refused: readonly object[] }[];
  readonly holds: boolean;
}

test('one scenario gives one document, with its scripts played', async () => {
  const { status, out } = await check('small-flood', '--json');
  const one = JSON.parse(out) as One;
  expect(one).toMatchObject({
    scenario: 'small-flood',
    seat: 'nilo',
    seeds: 1,
    playthroughs: [{ name: 'logs.yaml', refused: [] }],
    holds: true,
  });
  expect(one).not.toHaveProperty('together');
  expect(status).toBe(0);
});

test('several give each its own, and what they use together', async () => {
  const { status, out } = await check('small-flood', 'other-flood', '--json');
  const { scenarios, together, holds } = JSON.parse(out) as {
    scenarios: One[];
    together: Record<string, { seen: number; all: number; missing: string[] }>;
    holds: boolean;
  };
  expect(scenarios.map(({ scenario }) => scenario)).toEqual(['small-flood', 'other-flood']);
  expect(Object.keys(together)).toEqual([
    'charts',
    'agencyStates',
    'commonStates',
    'postures',
    'commands',
  ]);
  expect(together['charts']?.seen).toBe(2);
  expect(together['commands']?.missing).toContain('dialogue');
  expect([holds, status]).toEqual([true, 0]);
  const words = await check('small-flood', 'other-flood');
  expect(words.out).toContain('Playthroughs\n  taken   logs.yaml\n');
  expect(words.out).toMatch(/All 2 together\n {2}2 of \d+ charts of services\n/);
});

test('a script of which a command is refused breaks the check', async () => {
  await script(
    'small-flood',
    'odd.yaml',
    '- { at: 05:41, verify: { item: n-99, with: police } }\n',
  );
  const { status, out } = await check('small-flood');
  expect(status).toBe(1);
  expect(out).toContain('REFUSED odd.yaml\n    05:41 verify: There is no note n-99.');
  const wrong = '- { at: 05:41, shout: {} }\n';
  await script('small-flood', 'odd.yaml', wrong);
  const unread = await check('small-flood');
  expect([unread.status, unread.err]).toEqual([
    2,
    expect.stringContaining('playthroughs/odd.yaml:1: There is no command shout') as string,
  ]);
  await rm(path.join(cwd, 'small-flood', 'playthroughs', 'odd.yaml'));
});
