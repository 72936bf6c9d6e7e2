import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileScenarioFolder } from '#cli/scenario-files.ts';
import { readPlaythrough, type ScriptedCommand } from '#scenario/playthrough.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** Small exercises for the agencies that the flood does not call on. */
export const goldenNames = [
  'plume-at-the-warehouse',
  'march-through-the-town',
  'night-on-the-moor',
] as const;

export interface Golden {
  readonly scenario: Scenario;
  readonly script: readonly ScriptedCommand[];
}

/**
 * One small exercise and its playthrough, through the real loader.
 * @throws Error with the findings when the scenario has an error, or with the line of a wrong playthrough.
 */
export async function goldenExercise(name: string): Promise<Golden> {
  const folder = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  const { scenario, findings } = await compileScenarioFolder(folder);
  if (scenario === null) throw new Error(`${name}: ${JSON.stringify(findings.slice(0, 3))}`);
  const text = await readFile(path.join(folder, 'playthrough.yaml'), 'utf8');
  const read = readPlaythrough(text, scenario.clock.start);
  if (!read.ok) throw new Error(`${name}/playthrough.yaml:${read.line}: ${read.message}`);
  return { scenario, script: read.script };
}
