import { parseTimeOfDay } from '#kernel/time.ts';
import type { Finding } from './finding.ts';
import type { Geometry } from './geometry.ts';
import type { Catalogue } from './lint/lint.ts';
import { namesIn } from './lint/names.ts';
import { lintPasses, rawPasses } from './lint/passes.ts';
import type { ReadMap } from './load-map.ts';
import { valueAt } from './plain-data.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { createScenarioSchema, type ScenarioFile } from './schema/scenario.ts';

/** What a file’s plain data says, and all that is wrong with it. */
export interface LoadedValue {
  /** Null when the schema does not accept it. */
  readonly scenario: ScenarioFile | null;
  readonly geometry: Geometry | null;
  /** About the scenario file. */
  readonly problems: readonly Problem[];
  /** About the map’s own file. */
  readonly mapFindings: readonly Finding[];
}

export function loadValue(value: unknown, readMap: ReadMap, names: Catalogue): LoadedValue {
  const map = readMap(value);
  const { scenario, problems } = readScenario(value);
  const known = namesIn(value, map.ids, names);
  return {
    scenario,
    geometry: map.geometry,
    problems: [
      ...problems,
      ...map.mapProblems,
      ...rawPasses.flatMap((pass) => pass(value, known)),
      ...(scenario ? lintPasses.flatMap((pass) => pass({ scenario, catalogue: names })) : []),
    ],
    mapFindings: map.findings,
  };
}

/** Times of day become seconds from the start, so the start is read before anything else. */
function readScenario(value: unknown): { scenario: ScenarioFile | null; problems: Problem[] } {
  const start = valueAt(value, ['clock', 'start']);
  const schema = createScenarioSchema(
    (typeof start === 'string' ? parseTimeOfDay(start) : null) ?? 0,
  );
  const result = schema.safeParse(value);
  if (result.success) return { scenario: result.data, problems: [] };
  return { scenario: null, problems: schemaProblems(schema, value, result.error.issues) };
}
