import { fileURLToPath } from 'node:url';
import { compileScenarioFolder } from '#cli/scenario-files.ts';
import type { Scenario } from '#scenario/scenario.ts';

let loaded: Promise<Scenario> | undefined;

/** The shipped flood, loaded once a test file. */
export function brackwater(): Promise<Scenario> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Scenario> {
  const folder = fileURLToPath(new URL('../../scenarios/brackwater-flood', import.meta.url));
  const { scenario, findings } = await compileScenarioFolder(folder);
  if (scenario === null) {
    throw new Error(`brackwater-flood has errors: ${JSON.stringify(findings.slice(0, 3))}`);
  }
  return scenario;
}
