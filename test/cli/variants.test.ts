import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallMap, smallYaml } from '../scenario/small-scenario.ts';
import { runInMemory } from './run-in-memory.ts';

const variants = (turnOut: string) => `variants:
  - id: slower-pump
    title: A slower pump
    says: The pump takes longer to turn out.
    changes:
      units:
        - { id: pump-one, turnOut: ${turnOut} }
`;

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'rendezvous-'));
  await mkdir(path.join(cwd, 'small-flood'));
  await writeFile(path.join(cwd, 'small-flood', 'map.geojson'), smallMap);
  await write('5m');
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

function write(turnOut: string): Promise<void> {
  return writeFile(
    path.join(cwd, 'small-flood', 'scenario.yaml'),
    `${smallYaml}${variants(turnOut)}`,
  );
}

const play = (...more: readonly string[]) =>
  runInMemory(cwd, 'play', 'small-flood', '--by', 'reference', '--json', ...more);

test('a variant is played by its id, and its record finds it by its hash', async () => {
  const plain = JSON.parse((await play()).out) as Record<string, unknown>;
  const varied = JSON.parse(
    (await play('--variant', 'slower-pump', '--record', 'varied.json')).out,
  ) as Record<string, unknown>;
  expect(varied).toMatchObject({ scenario: 'small-flood', variant: 'slower-pump' });
  expect(plain).not.toHaveProperty('variant');
  expect(varied['scenarioHash']).not.toBe(plain['scenarioHash']);
  const on = ['varied.json', '--scenario', 'small-flood'];
  const replayed = await runInMemory(cwd, 'replay', ...on, '--json');
  expect(JSON.parse(replayed.out)).toMatchObject({
    matches: true,
    journalHash: varied['journalHash'],
  });
  const scored = await runInMemory(cwd, 'score', ...on);
  expect([scored.status, scored.out]).toEqual([0, expect.stringContaining('A slower pump')]);
  const journal = await runInMemory(cwd, 'journal', ...on);
  expect([journal.status, journal.out.split('\n').length > 5]).toEqual([0, true]);
});

test('a variant that changes leaves the records of the base, and not its own', async () => {
  await play('--record', 'plain.json');
  await play('--variant', 'slower-pump', '--record', 'varied.json');
  await write('6m');
  const replay = (record: string) =>
    runInMemory(cwd, 'replay', record, '--scenario', 'small-flood', '--json');
  expect((await replay('plain.json')).status).toBe(0);
  const varied = await replay('varied.json');
  expect([varied.status, JSON.parse(varied.out)]).toMatchObject([
    2,
    { error: { code: 'scenario-changed' } },
  ]);
  await write('5m');
});

test('a variant that is not there is refused, and those that are there are named', async () => {
  const { status, out } = await play('--variant', 'faster-pump');
  expect([status, JSON.parse(out)]).toEqual([
    2,
    {
      error: {
        code: 'usage',
        message: 'small-flood has no variant faster-pump; it has slower-pump',
      },
    },
  ]);
});

test('validate shows what is wrong with a variant at its line', async () => {
  await write('soon');
  const { status, out } = await runInMemory(cwd, 'validate', 'small-flood');
  await write('5m');
  const line = `${smallYaml}${variants('soon')}`
    .split('\n')
    .findIndex((row) => row.includes('soon'));
  expect(status).toBe(1);
  expect(out).toContain(`small-flood/scenario.yaml:${line + 1}:36 wrong-value`);
  expect(out).toContain('in the variant slower-pump');
});
