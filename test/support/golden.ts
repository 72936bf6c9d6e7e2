import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileScenarioFolder } from '#cli/scenario-files.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readPlaythrough, type ScriptedCommand } from '#scenario/playthrough.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** Small exercises for the agencies that the flood does not call on. */
export const goldenNames = [
  'plume-at-the-warehouse',
  'march-through-the-town',
  'night-on-the-moor',
] as const;

/** What is played in them: by whom, and where the hashes of its journal are. */
export const goldenPlays = [
  ...goldenNames.map((exercise) => ({
    exercise,
    seat: 'nilo',
    file: 'playthrough',
    hashes: 'reference-1',
  })),
  { exercise: 'march-through-the-town', seat: 'talker', file: 'talks', hashes: 'talks-1' },
  {
    exercise: 'march-through-the-town',
    seat: 'talker',
    file: 'talks-badly',
    hashes: 'talks-badly-1',
  },
] as const;

export interface Golden {
  readonly scenario: Scenario;
  readonly script: readonly ScriptedCommand[];
}

/**
 * One small exercise and a playthrough of it, through the real loader.
 * @throws Error with the findings when the scenario has an error, or with the line of a wrong playthrough.
 */
export async function goldenExercise(name: string, file = 'playthrough'): Promise<Golden> {
  const folder = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  const { scenario, findings } = await compileScenarioFolder(folder);
  if (scenario === null) throw new Error(`${name}: ${JSON.stringify(findings.slice(0, 3))}`);
  const text = await readFile(path.join(folder, `${file}.yaml`), 'utf8');
  const read = readPlaythrough(text, clockFaceOf(scenario));
  if (!read.ok) throw new Error(`${name}/${file}.yaml:${read.line}: ${read.message}`);
  return { scenario, script: read.script };
}
