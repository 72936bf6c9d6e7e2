import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Playthrough } from '#analysis/check/playthroughs.ts';
import { readPlaythrough, type ScriptedCommand } from '#scenario/playthrough.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { CannotDo } from './command.ts';
import { readText } from './record-files.ts';

/** Where scripts lie in a scenario’s folder. */
const folderName = 'playthroughs';
const mostScripts = 40;

/** A script for a scenario. @throws CannotDo when it cannot be read, with the line. */
export async function loadScript(
  file: string,
  cwd: string,
  scenario: Scenario,
): Promise<readonly ScriptedCommand[]> {
  const read = readPlaythrough(await readText(file, cwd), clockFaceOf(scenario));
  if (read.ok) return read.script;
  throw new CannotDo('playthrough-not-valid', `${file}:${read.line}: ${read.message}`);
}

/** Every script in a scenario’s folder, by name. @throws CannotDo when one cannot be read. */
export async function loadScripts(folder: string, scenario: Scenario): Promise<Playthrough[]> {
  const place = path.join(folder, folderName);
  const files = (await readdir(place).catch((): string[] => [])).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  if (files.length > mostScripts) {
    throw new CannotDo('too-many-files', `${place} has more than ${mostScripts} playthroughs`);
  }
  const scripts: Playthrough[] = [];
  for (const name of files.toSorted()) {
    const script = await loadScript(path.join(folderName, name), folder, scenario);
    scripts.push({ name, script });
  }
  return scripts;
}
