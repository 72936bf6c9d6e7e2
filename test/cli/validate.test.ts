import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding } from '#scenario/finding.ts';
import { compileScenarioFolder } from '#cli/scenario-files.ts';
import { smallFiles } from '../scenario/small-scenario.ts';
import { runInMemory } from './run-in-memory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let above = '';
let folder = '';

beforeEach(async () => {
  above = await mkdtemp(path.join(tmpdir(), 'validate-'));
  folder = path.join(above, 'small-flood');
  await mkdir(folder);
  await write();
});

afterEach(() => rm(above, { recursive: true }));

async function write(...changes: readonly (readonly [string, string])[]): Promise<void> {
  for (const { name, text } of smallFiles(...changes)) {
    await writeFile(path.join(folder, name), text);
  }
}

const validate = (...argv: readonly string[]) => runInMemory(above, 'validate', ...argv);

async function refusal(...argv: readonly string[]): Promise<string> {
  const { status, out } = await validate(...argv, '--json');
  expect(status).toBe(2);
  return (JSON.parse(out) as { error: { code: string } }).error.code;
}

test('a scenario in order has status 0', async () => {
  expect(await validate('small-flood')).toEqual({
    status: 0,
    out: '0 errors, 0 warnings\n',
    err: '',
  });
});

test('a folder and its file name the same scenario', async () => {
  await write(['crew: 5', 'crew: many']);
  expect(await validate('small-flood/scenario.yaml')).toEqual(await validate('small-flood'));
});

test('a finding is shown with its place, the line, a caret and a hint', async () => {
  await write(['level: critical', 'level: criticl']);
  const { status, out } = await validate('small-flood');
  expect(status).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "small-flood/scenario.yaml:134:16 wrong-value expected one of critical, important, useful, prohibited; found "criticl"
      132 |     needs:
      133 |       - agency: fire
      134 |         level: criticl
          |                ^
      hint: did you mean critical?

    1 error, 0 warnings
    "
  `);
});

test('with --json the findings are one document', async () => {
  await write(['crew: 5', 'crew: many'], ['reviewedBy: [A. Reviewer]', 'reviewedBy: []']);
  const { status, out } = await validate('small-flood', '--json');
  expect(status).toBe(1);
  const report = JSON.parse(out) as { findings: Finding[]; errors: number; warnings: number };
  expect([report.errors, report.warnings]).toEqual([1, 0]);
  expect(report.findings).toEqual([
    {
      code: 'wrong-type',
      severity: 'error',
      file: path.join('small-flood', 'scenario.yaml'),
      line: 95,
      col: 11,
      path: 'units.0.crew',
      message: 'expected a number, found "many"',
    },
  ]);
});

test('a warning leaves the status at 0, and with --strict it does not', async () => {
  await write(['id: small-flood', 'id: large-flood']);
  const easy = await validate('small-flood');
  expect([easy.status, easy.out.split('\n').at(-2)]).toEqual([0, '0 errors, 1 warning']);
  const strict = await validate('small-flood', '--strict');
  expect([strict.status, strict.out.split('\n').at(-2)]).toEqual([1, '1 error, 0 warnings']);
});

test('that nobody has reviewed the needs is for information, however strict', async () => {
  await write(['reviewedBy: [A. Reviewer]', 'reviewedBy: []']);
  const { status, out } = await validate('small-flood', '--strict');
  expect([status, out.split('\n').at(-2)]).toEqual([0, '0 errors, 0 warnings, 1 for information']);
  expect(out).toContain('unreviewed information: ');
  const report = JSON.parse((await validate('small-flood', '--json')).out) as object;
  expect(report).toMatchObject({ findings: [{ severity: 'information' }], errors: 0, warnings: 0 });
});

test('the findings of several scenarios come together', async () => {
  await write(['crew: 5', 'crew: many']);
  const { out } = await validate('small-flood', 'small-flood/scenario.yaml');
  expect(out.split('\n').at(-2)).toBe('2 errors, 0 warnings');
});

test('text from a scenario cannot steer the terminal', async () => {
  await write(['title: A small flood', 'title: "A \u{202e}small"\nbad\u{9b}31m: 1']);
  const { out } = await validate('small-flood');
  expect(out).not.toMatch(/[\u{9b}\u{202e}]/u);
});

test('what is missing is refused', async () => {
  expect(await refusal('nowhere')).toBe('not-found');
  await rm(path.join(folder, 'scenario.yaml'));
  expect(await refusal('small-flood')).toBe('not-found');
  expect(await refusal()).toBe('usage');
  expect(await refusal('small-flood', '--stric')).toBe('usage');
});

test('a link out of the folder is refused', async () => {
  const map = path.join(folder, 'map.geojson');
  await rm(map);
  await writeFile(path.join(above, 'secret'), 'secret');
  await symlink(path.join(above, 'secret'), map);
  expect(await refusal('small-flood')).toBe('outside-folder');
});

test('a file that is too large, no text or no file is refused', async () => {
  const file = path.join(folder, 'scenario.yaml');
  await writeFile(file, `# ${'x'.repeat(2 * 1024 * 1024)}`);
  expect(await refusal('small-flood')).toBe('too-large');
  await writeFile(file, Uint8Array.of(0xff, 0xfe, 0x00));
  expect(await refusal('small-flood')).toBe('not-text');
  await rm(file);
  await mkdir(file);
  expect(await refusal('small-flood')).toBe('not-a-file');
  expect(await refusal('small-flood/map.geojson')).toBe('not-a-scenario');
});

test('a folder compiles to the scenario and its findings', async () => {
  const { scenario, findings } = await compileScenarioFolder(folder);
  expect(findings).toEqual([]);
  expect(scenario?.id).toBe('small-flood');
});

test('the schema names every field and one condition', async () => {
  const { status, out } = await runInMemory(above, 'schema');
  expect(status).toBe(0);
  const schema = JSON.parse(out) as {
    properties: object;
    $defs: { Condition: object };
    additionalProperties: boolean;
  };
  expect(Object.keys(schema.properties)).toContain('injects');
  expect(schema.additionalProperties).toBe(false);
  expect(JSON.stringify(schema.$defs.Condition)).toContain('A measure has reached a value.');
});

test('an unknown command is refused and help lists the known ones', async () => {
  const unknown = await runInMemory(above, 'validat', '--json');
  expect(unknown.status).toBe(2);
  expect(JSON.parse(unknown.out)).toMatchObject({ error: { code: 'usage' } });
  const none = await runInMemory(above);
  expect([none.status, none.out]).toEqual([2, '']);
  const help = await runInMemory(above, 'validate', '--help');
  expect(help.out).toContain('npx rendezvous validate <scenario…> [--strict] [--json]');
});

test('the program validates what ships', async () => {
  const run = promisify(execFile);
  const program = path.join(root, 'bin', 'rendezvous.js');
  const { stdout } = await run(process.execPath, [
    program,
    'validate',
    'brackwater-flood',
    '--json',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
});
