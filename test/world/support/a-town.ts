import type { Geometry, RoadSegment } from '#scenario/geometry.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Unit } from '#scenario/schema/world.ts';

/**
 * A river between two banks. All roads at 36 km/h, so 100 dm take one second.
 *
 *   home 3 -20s- 2 ----------- 100s north-road ---------- 5
 *                | 10s mill-bridge                        | 10s ring-bridge
 *   station 0 -50s- 1 -------- 100s south-road ---------- 4 hall
 *           \________________ 120s bypass _______________/
 */
function road(id: string, from: number, to: number, length: number): RoadSegment {
  return { road: id, from, to, length, speed: 36 };
}

const square = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;

const area = (id: string, ...rings: ReturnType<typeof square>[]) =>
  ({ id, kind: 'area', rings, closed: true }) as const;

const place = (id: string, node: number, point: readonly [number, number]) => ({
  id,
  name: id,
  type: 'place',
  point,
  node,
});

export const townMap: Geometry = {
  origin: { latitude: 54, longitude: -2 },
  width: 20_000,
  height: 5000,
  nodes: [
    [0, 0],
    [5000, 0],
    [5000, 1000],
    [5000, 3000],
    [15_000, 0],
    [15_000, 1000],
    [2500, 0],
  ],
  segments: [
    road('mill-road', 0, 6, 2500),
    road('mill-road', 6, 1, 2500),
    road('mill-bridge', 1, 2, 1000),
    road('home-lane', 2, 3, 2000),
    road('south-road', 1, 4, 10_000),
    road('ring-bridge', 4, 5, 1000),
    road('north-road', 5, 2, 10_000),
    road('bypass', 0, 4, 12_000),
  ],
  roads: [],
  places: [
    place('station', 0, [0, 0]),
    place('home', 3, [5000, 3000]),
    place('hall', 4, [15_000, 0]),
    place('jetty', 1, [5000, 100]),
  ],
  shapes: [area('bank', square(4000, 0, 6000, 1000)), area('street', square(4000, 0, 6000, 4000))],
};

export function aUnit(
  id: string,
  agency: string,
  capabilities: string[],
  more: Partial<Unit> = {},
): Unit {
  return { id, agency, name: id, capabilities, crew: 2, base: 'station', turnOut: 60, ...more };
}

/** The river rises by 1 cm every 6 s: the bank floods at 300 s, the street with the home at 480 s. */
export function aTown(changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'town',
    title: 'A town',
    summary: 'A town by a river.',
    reviewedBy: [],
    law: 'none',
    clock: { start: 0, length: 7200 },
    map: 'map.geojson',
    stages: [{ id: 'initial-response' }],
    objectives: [],
    topics: [],
    channels: [],
    agencies: [],
    seats: [],
    facts: [],
    injects: [],
    decisions: [],
    hash: 'town',
    geometry: townMap,
    measures: [
      {
        id: 'river',
        label: 'River',
        unit: 'cm',
        points: [
          { at: 0, value: 100 },
          { at: 600, value: 200 },
        ],
      },
    ],
    zones: [
      {
        id: 'flood',
        label: 'Flood',
        measure: 'river',
        steps: [
          { atLeast: 150, area: 'bank' },
          { atLeast: 180, area: 'street' },
        ],
      },
    ],
    closures: [{ road: 'mill-bridge', when: { measure: 'river', atLeast: 150 } }],
    units: [
      aUnit('medic', 'ambulance', ['stretcher'], { carries: 1 }),
      aUnit('medic-two', 'ambulance', ['stretcher'], { carries: 1 }),
      aUnit('bus', 'council', ['seats'], { carries: 10, crew: 1 }),
      aUnit('boat', 'fire', ['boat', 'stretcher', 'seats'], { carries: 4, crew: 4 }),
      aUnit('patrol', 'police', ['cordon']),
    ],
    people: [
      {
        id: 'residents',
        label: 'Residents',
        place: 'home',
        kinds: [
          { id: 'lying', label: 'On stretchers', count: 3, capability: 'stretcher', load: 120 },
          { id: 'walking', label: 'Who can walk', count: 12, capability: 'seats', load: 10 },
        ],
      },
    ],
    tasks: [
      {
        id: 'evacuate',
        label: 'Evacuate the home',
        place: 'home',
        needs: [{ capability: 'stretcher', units: 1 }],
        moves: { people: 'residents', to: 'hall', by: 'road', unload: 30 },
        hazard: 'flood',
      },
      {
        id: 'cordon',
        label: 'Hold a cordon',
        place: 'home',
        needs: [{ capability: 'cordon', units: 1 }],
        takes: 600,
        hazard: 'flood',
      },
      {
        id: 'ferry',
        label: 'Ferry from the home',
        place: 'home',
        opens: { when: { fired: 'ferry' } },
        needs: [{ capability: 'boat', units: 1 }],
        moves: { people: 'residents', to: 'jetty', by: 'water', trip: 90, unload: 30 },
      },
    ],
    ...changes,
  };
}
