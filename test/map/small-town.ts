import type { View } from '#exercise/view.ts';
import type { MarkView, UnitReportView } from '#exercise/view-map.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Geometry } from '#scenario/geometry.ts';
import { aBriefAgency, anEmptyBrief } from '../support/an-empty-brief.ts';
import { anEmptyView } from '../support/an-empty-view.ts';

// A town of four junctions, 2 km by 1 km, with a river, a bridge and a flood on it.
//
//   hall (0) ---- High Street ---- market (1)
//                                     |
//                                   Bridge
//                                     |
//   farm (3) ---- Low Lane ------- school (2)

export const smallTown: Geometry = {
  origin: { latitude: 53.97, longitude: -2.45 },
  width: 20_000,
  height: 10_000,
  nodes: [
    [4000, 8000],
    [12_000, 8000],
    [12_000, 2000],
    [4000, 2000],
  ],
  segments: [
    { road: 'high-street', from: 0, to: 1, length: 8000, speed: 40 },
    { road: 'bridge', from: 1, to: 2, length: 6000, speed: 60 },
    { road: 'low-lane', from: 2, to: 3, length: 8000, speed: 40 },
  ],
  roads: [
    road('high-street', 'High Street', 'a', [0, 1]),
    { ...road('bridge', 'Town Bridge', 'b', [1, 2]), bridge: true },
    road('low-lane', 'Low Lane', 'lane', [2, 3]),
  ],
  places: [
    place('hall', 'Town hall', 'council-offices', 0),
    place('market', 'Market', 'rvp', 1),
    place('school', 'Low School', 'school', 2),
    place('farm', 'Low Farm', 'farm', 3),
  ],
  shapes: [
    polygon('river', 'river', [0, 4500, 20_000, 5500]),
    polygon('wood', 'wood', [15_000, 7000, 18_000, 9500]),
    polygon('house', 'building', [5000, 8300, 5600, 8700]),
    polygon('flood-1', 'area', [0, 4000, 20_000, 6000]),
    polygon('flood-2', 'area', [0, 3000, 20_000, 7000]),
    polygon('beck', 'area', [15_000, 8500, 16_000, 9500]),
  ],
};

export const brief: Brief = anEmptyBrief({
  scenario: { id: 'town', title: 'Town', summary: '', reviewedBy: [], law: '' },
  clock: { start: 6 * 3600, jumps: [] },
  acts: [],
  length: 3600,
  seat: {
    id: 'nilo',
    role: 'nilo',
    title: 'Liaison officer',
    agency: 'fire',
    controls: [],
    at: 'market',
    briefing: '',
  },
  agencies: [
    aBriefAgency({ id: 'fire', short: 'FRS', name: 'Fire and rescue' }),
    aBriefAgency({ id: 'ambulance', short: 'AMB', name: 'Ambulance' }),
  ],
  units: [
    { id: 'amb-1', agency: 'ambulance', name: 'Crew one' },
    { id: 'amb-2', agency: 'ambulance', name: 'Crew two' },
    { id: 'pump-1', agency: 'fire', name: 'Pump one' },
  ],
  geometry: smallTown,
});

/** A view that knows nothing but where its seat is. */
export function aView(known: Partial<View> = {}): View {
  return anEmptyView({ now: 600, place: 'market', ...known });
}

export function aMark(id: string, as: MarkView['as'], known: Partial<MarkView> = {}): MarkView {
  return { id, as, label: id, at: 300, source: 'fire', version: 0, confirmed: true, ...known };
}

export function aReport(unit: string, known: Partial<UnitReportView> = {}): UnitReportView {
  const agencyOfUnit = brief.units.find(({ id }) => id === unit)?.agency ?? 'fire';
  return {
    unit,
    agency: agencyOfUnit,
    at: 300,
    mobilisation: 'atScene',
    roads: [],
    nodes: [],
    ...known,
  };
}

/** On the way from the hall over the bridge to the school: 300 s to 800 s. */
export function onTheWay(unit: string, known: Partial<UnitReportView> = {}): UnitReportView {
  return aReport(unit, {
    mobilisation: 'enRoute',
    to: 'school',
    roads: ['high-street', 'bridge'],
    nodes: [0, 1, 2],
    arrives: 800,
    ...known,
  });
}

function road(
  id: string,
  name: string,
  roadClass: Geometry['roads'][number]['class'],
  nodes: readonly [number, number],
): Geometry['roads'][number] {
  return { id, name, class: roadClass, bridge: false, line: nodes.map(nodeAt) };
}

function place(id: string, name: string, type: string, node: number): Geometry['places'][number] {
  return { id, name, type, point: nodeAt(node), node };
}

function nodeAt(node: number): readonly [number, number] {
  const points: readonly (readonly [number, number])[] = [
    [4000, 8000],
    [12_000, 8000],
    [12_000, 2000],
    [4000, 2000],
  ];
  return points[node] ?? [0, 0];
}

function polygon(
  id: string,
  kind: Geometry['shapes'][number]['kind'],
  [west, south, east, north]: readonly [number, number, number, number],
): Geometry['shapes'][number] {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
  return { id, kind, rings: [ring], closed: true };
}
