import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecord, type ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { CannotDo, type Arguments } from './command.ts';
import { compileScenario, findScenario } from './scenario-files.ts';

const largest = 16 * 1024 * 1024;
const shelf = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** A text file up to a size. @throws CannotDo when it is missing, too large or cannot be read. */
export async function readText(file: string, cwd: string, most = largest): Promise<string> {
  const handle = await open(path.resolve(cwd, file)).catch(() => null);
  if (handle === null) {
    throw new CannotDo('not-found', `there is no file ${file}, or it cannot be read`);
  }
  try {
    const { size } = await handle.stat();
    if (size > most) throw new CannotDo('too-large', `${file} is larger than ${most} bytes`);
    return await handle.readFile('utf8');
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    throw new CannotDo(
      'unreadable',
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await handle.close();
  }
}

/**
 * The one record that a command is about, and the scenario that it is of.
 * @throws CannotDo when there is none or several, or either is not as it was.
 */
export async function recordGiven(
  { positionals, values }: Arguments,
  cwd: string,
): Promise<{ readonly record: ExerciseRecord; readonly scenario: Scenario }> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CannotDo('usage', 'name one record');
  const record = await loadRecord(file, cwd);
  return { record, scenario: await scenarioOf(record, textValue(values['scenario']), cwd) };
}

/** @throws CannotDo when the file is not a whole record. */
async function loadRecord(file: string, cwd: string): Promise<ExerciseRecord> {
  const read = readRecord(await readText(file, cwd));
  if (!read.ok) throw new CannotDo(read.code, `${file}: ${read.message}`);
  return read.record;
}

/**
 * A scenario that may be played, as written or in one of its variants.
 * @throws CannotDo when it has errors, or no such variant.
 */
export async function loadPlayable(
  nameOrPath: string,
  cwd: string,
  variant?: string,
): Promise<Scenario> {
  const all = await loadPlayables(nameOrPath, cwd);
  const found = all.find((one) => one.variant?.id === variant);
  if (found !== undefined) return found;
  const known = all.flatMap((one) => one.variant?.id ?? []).join(', ');
  throw new CannotDo(
    'usage',
    `${nameOrPath} has no variant ${variant ?? ''}; ${known === '' ? 'it has none' : `it has ${known}`}`,
  );
}

/** As written first, then every variant. @throws CannotDo when there are errors. */
async function loadPlayables(
  nameOrPath: string,
  cwd: string,
): Promise<readonly [Scenario, ...Scenario[]]> {
  const { scenario, variants, findings } = await compileScenario(
    await findScenario(nameOrPath, cwd),
  );
  if (scenario !== null) return [scenario, ...variants];
  const first = findings.find((finding) => finding.severity === 'error');
  const where =
    first === undefined ? '' : `: ${first.file}:${first.line}:${first.col} ${first.message}`;
  throw new CannotDo(
    'scenario-not-valid',
    `${nameOrPath} cannot be played${where}; see npx rendezvous validate`,
  );
}

/**
 * The scenario that a record was made with, or its variant, by its id and hash, or the one named.
 * @throws CannotDo when it is not there or has changed since.
 */
async function scenarioOf(
  record: ExerciseRecord,
  named: string | undefined,
  cwd: string,
): Promise<Scenario> {
  const { id, hash } = record.scenario;
  if (named === undefined && !(await readdir(shelf).catch((): string[] => [])).includes(id)) {
    throw new CannotDo(
      'scenario-not-found',
      `the record’s scenario ${id} is not here; name it with --scenario`,
    );
  }
  const all = await loadPlayables(named ?? id, cwd);
  const scenario = all.find((one) => one.hash === hash);
  if (scenario === undefined) {
    throw new CannotDo(
      'scenario-changed',
      `the scenario ${id} has changed since the record was made (${hash.slice(0, 12)}, now ${all[0].hash.slice(0, 12)})`,
    );
  }
  return scenario;
}

export const scenarioOption = {
  scenario: {
    type: 'string',
    value: 'PATH',
    says: 'the scenario, when it is not under scenarios/',
  },
} as const;

export const variantOption = {
  variant: {
    type: 'string',
    value: 'ID',
    says: 'a variant of the scenario; as written if absent',
  },
} as const;

export function textValue(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
