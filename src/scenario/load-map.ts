import type { Finding } from './finding.ts';
import { findingCodes } from './finding-codes.ts';
import { buildGeometry } from './geometry-build.ts';
import type { Geometry } from './geometry.ts';
import type { MapIds } from './lint/lint.ts';
import { parseMap } from './parse-map.ts';
import { valueAt } from './plain-data.ts';
import { toFinding, type Problem } from './problem.ts';

/** The text of one file of a scenario’s folder; its name is without the folder. */
export interface ScenarioText {
  readonly name: string;
  readonly text: string;
}

/** The most that is read, in UTF-16 units. */
export const largestMap = 2 * 1024 * 1024;

interface LoadedMap {
  readonly geometry: Geometry | null;
  readonly ids: MapIds | null;
  /** About the map’s own file. */
  readonly findings: readonly Finding[];
  /** About the scenario file. */
  readonly mapProblems: readonly Problem[];
}

/** The map that a scenario file names. */
export type ReadMap = (scenario: unknown) => LoadedMap;

const noMap: LoadedMap = { geometry: null, ids: null, findings: [], mapProblems: [] };

/** Reads each map once, however many variants are drawn on it. */
export function createMapReader(files: readonly ScenarioText[]): ReadMap {
  const known = new Map<string, LoadedMap>();
  return (scenario) => {
    const name = valueAt(scenario, ['map']);
    if (typeof name !== 'string') return noMap;
    const map = known.get(name) ?? loadMap(files, name);
    known.set(name, map);
    return map;
  };
}

function loadMap(files: readonly ScenarioText[], name: string): LoadedMap {
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

export function tooLarge(name: string, bound: number): Finding {
  return findingOnFile('file-too-large', name, `the file is larger than ${bound / 1024} KiB`);
}

export function findingOnFile(
  code: 'file-missing' | 'file-too-large',
  file: string,
  message: string,
): Finding {
  return { code, severity: findingCodes[code].severity, file, line: 1, col: 1, path: '', message };
}
