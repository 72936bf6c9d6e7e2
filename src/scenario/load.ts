import { stableHash } from '#kernel/stable-hash.ts';
import { parseTimeOfDay } from '#kernel/time.ts';
import { findingCodes } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import { buildGeometry } from './geometry-build.ts';
import type { Geometry } from './geometry.ts';
import type { Catalogue, MapIds } from './lint/lint.ts';
import { namesIn } from './lint/names.ts';
import { lintPasses, rawPasses } from './lint/passes.ts';
import { parseMap } from './parse-map.ts';
import { parseYaml } from './parse-yaml.ts';
import { valueAt } from './plain-data.ts';
import { inOrder, toFinding, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { createScenarioSchema, type ScenarioFile } from './schema/scenario.ts';
import type { Scenario } from './scenario.ts';
import type { Source } from './source.ts';

/** The text of one file of a scenario’s folder; its name is without the folder. */
export interface ScenarioText {
  readonly name: string;
  readonly text: string;
}

export interface Loaded {
  /** Null when there is an error among the findings. */
  readonly scenario: Scenario | null;
  /** Everything found wrong, by file and line. */
  readonly findings: readonly Finding[];
}

/**
 * The most that is read, in UTF-16 units: for a text in English the same as bytes. Twelve agencies,
 * 300 facts and 500 injects take about 400 KiB, eighty agencies 1.4 MiB; reading 2 MiB takes seconds.
 */
export const largestScenario = 2 * 1024 * 1024;
export const largestMap = 2 * 1024 * 1024;

/**
 * A scenario’s files to a scenario, or to all that is wrong with them: one run shows every mistake
 * that can be found without the others being mended first.
 */
export function loadScenario(files: readonly ScenarioText[], names: Catalogue): Loaded {
  const file = files.find(({ name }) => /\.ya?ml$/.test(name));
  if (file === undefined) {
    return failed([findingOnFile('file-missing', 'scenario.yaml', 'there is no scenario.yaml')]);
  }
  if (file.text.length > largestScenario) return failed([tooLarge(file.name, largestScenario)]);
  const { source, findings } = parseYaml(file.name, file.text);
  if (source === null) return failed(findings);

  const map = loadMap(files, source);
  const { scenario, problems: schemaFindings } = readScenario(source.value);
  const known = namesIn(source.value, map.ids, names);
  const problems = [
    ...schemaFindings,
    ...map.mapProblems,
    ...rawPasses.flatMap((pass) => pass(source.value, known)),
    ...(scenario ? lintPasses.flatMap((pass) => pass({ scenario, catalogue: names })) : []),
  ];
  const all = inOrder([
    ...findings,
    ...problems.map((problem) => toFinding(source, problem)),
    ...map.findings,
  ]);
  if (!scenario || !map.geometry || all.some(({ severity }) => severity === 'error')) {
    return failed(all);
  }
  const { geometry } = map;
  const hash = stableHash({ ...scenario, geometry });
  return { scenario: { ...scenario, hash, geometry }, findings: all };
}

function failed(findings: readonly Finding[]): Loaded {
  return { scenario: null, findings };
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

interface LoadedMap {
  readonly geometry: Geometry | null;
  readonly ids: MapIds | null;
  /** About the map’s own file. */
  readonly findings: readonly Finding[];
  /** About the scenario file. */
  readonly mapProblems: readonly Problem[];
}

const noMap: LoadedMap = { geometry: null, ids: null, findings: [], mapProblems: [] };

function loadMap(files: readonly ScenarioText[], scenario: Source): LoadedMap {
  const name = valueAt(scenario.value, ['map']);
  if (typeof name !== 'string') return noMap;
  const file = files.find((each) => each.name === name);
  if (file === undefined) {
    const message = `there is no file ${name} beside this one`;
    return { ...noMap, mapProblems: [{ code: 'file-missing', path: ['map'], message }] };
  }
  if (file.text.length > largestMap) return { ...noMap, findings: [tooLarge(name, largestMap)] };
  const { source, findings } = parseMap(name, file.text);
  if (source === null) return { ...noMap, findings };
  const { geometry, problems } = buildGeometry(source.value);
  const ids = geometry === null ? null : mapIds(geometry);
  return {
    geometry,
    ids,
    findings: problems.map((problem) => toFinding(source, problem)),
    mapProblems: [],
  };
}

function mapIds({ places, roads, shapes }: Geometry): MapIds {
  const areas = shapes.filter(({ kind }) => kind === 'area');
  return {
    place: places.map(({ id }) => id),
    road: roads.map(({ id }) => id),
    area: areas.map(({ id }) => id),
  };
}

function tooLarge(name: string, bound: number): Finding {
  return findingOnFile('file-too-large', name, `the file is larger than ${bound / 1024} KiB`);
}

function findingOnFile(
  code: 'file-missing' | 'file-too-large',
  file: string,
  message: string,
): Finding {
  return { code, severity: findingCodes[code].severity, file, line: 1, col: 1, path: '', message };
}
