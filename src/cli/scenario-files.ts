import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largestMap, type ScenarioText } from '#scenario/load-map.ts';
import { largestScenario, loadScenario, type Loaded } from '#scenario/load.ts';
import { catalogue } from './catalogue.ts';
import { CannotDo } from './command.ts';

const shelf = fileURLToPath(new URL('../../scenarios', import.meta.url));
const scenarioFileNames = ['scenario.yaml', 'scenario.yml'];
const mostFiles = 16;

/** Where a scenario lies. */
export interface ScenarioPlace {
  readonly folder: string;
  /** The YAML file’s name in the folder. */
  readonly file: string;
}

/**
 * A scenario by its id under `scenarios/`, or by a path to its folder or file.
 * @throws CannotDo when there is none.
 */
export async function findScenario(nameOrPath: string, cwd: string): Promise<ScenarioPlace> {
  const candidates = [path.resolve(cwd, nameOrPath)];
  if (/^[a-z0-9-]+$/.test(nameOrPath)) candidates.unshift(path.join(shelf, nameOrPath));
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isDirectory()) return { folder: candidate, file: await fileIn(candidate) };
    if (found?.isFile()) return { folder: path.dirname(candidate), file: path.basename(candidate) };
  }
  const shipped = await readdir(shelf).catch(() => []);
  throw new CannotDo(
    'not-found',
    `there is no scenario ${nameOrPath}; shipped: ${shipped.join(', ') || 'none'}`,
  );
}

async function fileIn(folder: string): Promise<string> {
  for (const name of scenarioFileNames) {
    if (await stat(path.join(folder, name)).catch(() => null)) return name;
  }
  throw new CannotDo('not-found', `${folder} has no scenario.yaml`);
}

/**
 * The scenario in a folder, checked; findings name files without the folder.
 * @throws CannotDo when a file is missing or refused: too large, not text, or outside the folder.
 */
export async function compileScenarioFolder(folder: string): Promise<Loaded> {
  return compileScenario({ folder, file: await fileIn(folder) });
}

/** @throws CannotDo when a file is missing or refused: too large, not text, or outside the folder. */
export async function compileScenario(place: ScenarioPlace): Promise<Loaded> {
  return checkTexts(place, await readScenarioTexts(place));
}

/** Checks files that were read already. */
export function checkTexts(
  { folder, file }: ScenarioPlace,
  texts: readonly ScenarioText[],
): Loaded {
  // A file by another name, such as a draft, need not lie in a folder of its own.
  const isShelved = scenarioFileNames.includes(file);
  return loadScenario(texts, {
    ...catalogue,
    ...(isShelved ? { folder: path.basename(path.resolve(folder)) } : {}),
  });
}

/**
 * The YAML file, first, and every map beside it.
 * @throws CannotDo when a file is missing or refused: too large, not text, or outside the folder.
 */
export async function readScenarioTexts({ folder, file }: ScenarioPlace): Promise<ScenarioText[]> {
  if (!/\.ya?ml$/.test(file)) throw new CannotDo('not-a-scenario', `${file} is not a YAML file`);
  const maps = (await readdir(folder)).filter((name) => name.endsWith('.geojson')).toSorted();
  if (maps.length > mostFiles) {
    throw new CannotDo('too-many-files', `${folder} has more than ${mostFiles} maps`);
  }
  const texts = [await readText(folder, file, largestScenario)];
  for (const name of maps) texts.push(await readText(folder, name, largestMap));
  return texts;
}

async function readText(folder: string, name: string, bound: number): Promise<ScenarioText> {
  const asked = path.join(folder, name);
  const real = await realpath(asked).catch(() => null);
  if (real === null) throw new CannotDo('not-found', `there is no file ${asked}`);
  // A scenario from elsewhere must not make the program read, and show, files of its user.
  if (path.dirname(real) !== (await realpath(folder))) {
    throw new CannotDo('outside-folder', `${asked} is a link out of its folder`);
  }
  // Asked before opening: to open a pipe is to wait for whoever writes into it.
  const found = await stat(real);
  if (!found.isFile()) throw new CannotDo('not-a-file', `${asked} is not a file`);
  if (found.size > bound) {
    throw new CannotDo('too-large', `${asked} is larger than ${bound / 1024} KiB`);
  }
  const bytes = await readFile(real).catch((error: NodeJS.ErrnoException) => {
    throw new CannotDo('not-readable', `${asked} cannot be read: ${error.code ?? error.message}`);
  });
  return { name, text: textOf(bytes, asked) };
}

function textOf(bytes: Uint8Array, asked: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotDo('not-text', `${asked} is not UTF-8 text`);
  }
}
