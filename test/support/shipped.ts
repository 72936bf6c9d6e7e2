import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileScenarioFolder } from '#cli/scenario-files.ts';
import type { Finding } from '#scenario/finding.ts';
import type { Scenario } from '#scenario/scenario.ts';

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** Every scenario that ships, by its folder. */
export const shippedIds: readonly string[] = readdirSync(folder)
  .filter((id) => existsSync(path.join(folder, id, 'scenario.yaml')))
  .toSorted();

export interface Shipped {
  readonly scenario: Scenario;
  readonly variants: readonly Scenario[];
  readonly findings: readonly Finding[];
}

const loaded = new Map<string, Promise<Shipped>>();

/** A shipped scenario, loaded once a test file. */
export function shipped(id: string): Promise<Shipped> {
  const known = loaded.get(id) ?? load(id);
  loaded.set(id, known);
  return known;
}

async function load(id: string): Promise<Shipped> {
  const { scenario, variants, findings } = await compileScenarioFolder(folderOf(id));
  if (scenario === null) {
    throw new Error(`${id} has errors: ${JSON.stringify(findings.slice(0, 3))}`);
  }
  return { scenario, variants, findings };
}

export function folderOf(id: string): string {
  return path.join(folder, id);
}

/** A file of a scenario’s folder; empty when there is none. */
export function textOf(id: string, file: string): string {
  const place = path.join(folder, id, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}
