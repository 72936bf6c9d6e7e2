import { isMapping, select } from '../plain-data.ts';
import type { Path } from '../problem.ts';
import type { Catalogue, MapIds } from './lint.ts';

/** Lists whose items carry an id, and what each item is. */
export const collections = {
  fact: 'facts.*',
  agency: 'agencies.*',
  seat: 'seats.*',
  channel: 'channels.*',
  topic: 'topics.*',
  objective: 'objectives.*',
  measure: 'measures.*',
  zone: 'zones.*',
  unit: 'units.*',
  people: 'people.*',
  task: 'tasks.*',
  inject: 'injects.*',
  decision: 'decisions.*',
  group: 'groups.*',
  plan: 'plans.*',
  crowd: 'crowds.*',
  probe: 'probes.items.*',
} as const;

type Collected = keyof typeof collections;

/** What a reference can ask for. */
export type NameKind =
  | Collected
  | 'holder'
  | 'speaker'
  | 'learner'
  | 'meetingPlace'
  | 'place'
  | 'road'
  | 'area'
  | 'chart';

/** Where those meet who do not travel. */
const conference = 'conference';

/** Beside agencies and seats there is one more that can hold facts, speak and be spoken to. */
export const publicHolder = 'public';

export interface Named {
  readonly id: string;
  readonly path: Path;
}

/** The ids in a list, passing over items without one. */
export function idsIn(root: unknown, pattern: string): Named[] {
  return select(root, pattern).flatMap(({ path, value }) =>
    isMapping(value) && typeof value['id'] === 'string'
      ? [{ id: value['id'], path: [...path, 'id'] }]
      : [],
  );
}

/** Known names by kind; a kind that cannot be known (the map is unreadable) is absent. */
export type Names = Partial<Record<NameKind, ReadonlySet<string>>>;

export function namesIn(root: unknown, map: MapIds | null, catalogue: Catalogue): Names {
  const names: Names = { chart: new Set(catalogue.charts) };
  for (const [kind, pattern] of Object.entries(collections) as [Collected, string][]) {
    names[kind] = new Set(idsIn(root, pattern).map(({ id }) => id));
  }
  const groups = [...(names.agency ?? []), ...(names.crowd ?? [])];
  names.learner = new Set(groups);
  names.speaker = new Set([...groups, publicHolder]);
  names.holder = new Set([...groups, ...(names.seat ?? []), publicHolder]);
  if (map === null) return names;
  return {
    ...names,
    place: new Set(map.place),
    meetingPlace: new Set([...map.place, conference]),
    road: new Set(map.road),
    area: new Set(map.area),
  };
}
