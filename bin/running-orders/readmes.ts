import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileScenarioFolder } from '../../src/cli/scenario-files.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { factsAndNeeds } from './facts-and-needs.ts';
import { numbersOf, runningOrder } from './running-order.ts';

/** What stands between two comments of a README, made from the scenario beside it. */
const blocks: Readonly<Record<string, (scenario: Scenario) => string>> = {
  'running order': runningOrder,
  'facts and needs': (scenario) => factsAndNeeds(scenario, numbersOf(scenario)),
};

/** Every scenario’s README by its file, as its scenario makes it. The same scenario makes the same text. */
export async function runningOrderReadmes(scenarios: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const id of readdirSync(scenarios).toSorted()) {
    const folder = path.join(scenarios, id);
    const readme = path.join(folder, 'README.md');
    if (!existsSync(readme) || !existsSync(path.join(folder, 'scenario.yaml'))) continue;
    const { scenario, findings } = await compileScenarioFolder(folder);
    const error = findings.find(({ severity }) => severity === 'error');
    if (scenario === null) throw new Error(`${id}:${error?.line ?? 1}: ${error?.message ?? ''}`);
    files.set(readme, withBlocks(readFileSync(readme, 'utf8'), scenario));
  }
  return files;
}

/** A README with its blocks made anew. What is outside them stays as it is. */
export function withBlocks(text: string, scenario: Scenario): string {
  let made = text;
  for (const [name, write] of Object.entries(blocks)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = made.indexOf(begin);
    const to = made.indexOf(end, from);
    if (from < 0 && !made.includes(end)) continue;
    if (from < 0 || to < 0) throw new Error(`${scenario.id}: the block ‘${name}’ is not closed`);
    made = [
      made.slice(0, from + begin.length),
      generated,
      ignoreStart,
      '',
      write(scenario),
      '',
      ignoreEnd,
      made.slice(to),
    ].join('\n');
  }
  return made;
}

const generated =
  '<!-- Made from scenario.yaml by `npm run docs:running-orders`; changes by hand are overwritten. -->';
// Tables as wide as their longest cell are no easier to read in the file.
const ignoreStart = '<!-- prettier-ignore-start -->';
const ignoreEnd = '<!-- prettier-ignore-end -->';
