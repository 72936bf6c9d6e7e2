import { inWords, timeOfDay, type Seconds } from '#kernel/time.ts';
import type { MarkView, UnitReportView, View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import { gridReference } from './grid.ts';
import type { MapId } from './map-id.ts';
import { middleOf } from './road-middle.ts';
import { unitPosition } from './unit-position.ts';

// The map in words: everything that is drawn is a row here, so that whoever cannot see the map, or
// does not care to, has all of it. Pure, and without the game.

export interface MapRow {
  readonly of: MapId;
  readonly kind: 'you' | MarkView['as'] | 'unit' | 'place';
  /** What or whose it is: `Mill Bridge`, `AMB Ambulance crew one`. */
  readonly label: string;
  readonly known: string;
  /** When it was heard, and that as a time of day. Null for what the printed map says. */
  readonly at: Seconds | null;
  readonly time: string;
  readonly source: string;
  /** To 100 m; empty when it is not known where, or for what has no one point. */
  readonly grid: string;
  readonly roads: readonly string[];
}

/** The seat first, then marks and units with the newest first, then the places of the sheet. */
export function mapRows(brief: Brief, view: View): MapRow[] {
  const byTime = (a: MapRow, b: MapRow) => (b.at ?? 0) - (a.at ?? 0);
  return [
    ...ownRow(brief, view),
    ...view.marks.map((mark) => markRow(brief, mark)).toSorted(byTime),
    ...Object.values(view.units)
      .map((report) => unitRow(brief, view, report))
      .toSorted(byTime),
    ...brief.geometry.places.map((place): MapRow => ({
      ...printed,
      of: { kind: 'place', id: place.id },
      kind: 'place',
      label: place.name,
      known: place.type.replaceAll('-', ' '),
      grid: gridOf(brief, place.point),
      roads: roadsAt(brief, place.node),
    })),
  ];
}

const printed = { at: null, time: '', source: '', roads: [] } as const;

function ownRow(brief: Brief, view: View): MapRow[] {
  const here = placeOf(brief, view.place);
  const there = view.moving ? placeOf(brief, view.moving.to) : null;
  if (!here) return [];
  const known = view.moving
    ? `on the way to ${there?.name ?? view.moving.to}, there at ${clock(brief, view.moving.arrives)}`
    : `at ${here.name}`;
  const of: MapId = { kind: 'place', id: here.id };
  return [{ ...printed, of, kind: 'you', label: 'You', known, grid: gridOf(brief, here.point) }];
}

function markRow(brief: Brief, mark: MarkView): MapRow {
  const place = mark.place === undefined ? null : placeOf(brief, mark.place);
  const road = brief.geometry.roads.find(({ id }) => id === mark.road);
  const area = brief.geometry.shapes.find(({ id }) => id === mark.area);
  const point = place?.point ?? (road ? middleOf(road) : null);
  return {
    of: { kind: 'mark', id: mark.id },
    kind: mark.as,
    label: place?.name ?? road?.name ?? area?.name ?? mark.label,
    known: mark.label,
    at: mark.at,
    time: clock(brief, mark.at),
    source: nameOf(brief, mark.source),
    grid: point ? gridOf(brief, point) : '',
    roads: road ? [road.name] : place ? roadsAt(brief, place.node) : [],
  };
}

function unitRow(brief: Brief, view: View, report: UnitReportView): MapRow {
  const agency = brief.agencies.find(({ id }) => id === report.agency);
  const unit = brief.units.find(({ id }) => id === report.unit);
  const position = unitPosition(brief.geometry, report, view.now);
  const place = position?.kind === 'place' ? placeOf(brief, position.place) : null;
  const point = position && 'point' in position ? position.point : place?.point;
  return {
    of: { kind: 'unit', id: report.unit },
    kind: 'unit',
    label: `${agency?.short ?? report.agency} ${unit?.name ?? report.unit}`,
    known: unitWords(brief, view, report),
    at: report.at,
    time: clock(brief, report.at),
    source: agency?.name ?? report.agency,
    grid: point ? `${position?.kind === 'under-way' ? 'about ' : ''}${gridOf(brief, point)}` : '',
    roads: report.roads.map(
      (id) => brief.geometry.roads.find((road) => road.id === id)?.name ?? id,
    ),
  };
}

const standing: Readonly<Record<UnitReportView['mobilisation'], string>> = {
  unaware: 'not told',
  alerted: 'alerted',
  mobilising: 'mobilising',
  enRoute: 'on the way',
  delayed: 'delayed on the way',
  misdirected: 'at the wrong rendezvous point',
  atRvp: 'at the rendezvous point',
  atScene: 'at the scene',
  briefed: 'briefed',
  committed: 'at work',
  relieved: 'relieved',
  refused: 'not coming',
  withdrawn: 'withdrawn',
  stoodDown: 'stood down',
};

function isOnTheWay({ mobilisation }: UnitReportView): boolean {
  return mobilisation === 'enRoute' || mobilisation === 'delayed';
}

function unitWords(brief: Brief, view: View, report: UnitReportView): string {
  const to = report.to === undefined ? null : (placeOf(brief, report.to)?.name ?? report.to);
  const words = [standing[report.mobilisation]];
  if (to !== null) words.push(isOnTheWay(report) ? `to ${to}` : `(${to})`);
  if (report.arrives === undefined) return words.join(' ');
  const late = view.now - report.arrives;
  const arrival =
    late > 0
      ? `due ${clock(brief, report.arrives)}, ${inWords(late)} ago, arrival not reported`
      : `expected ${clock(brief, report.arrives)}`;
  return `${words.join(' ')}, ${arrival}; position estimated`;
}

function roadsAt(brief: Brief, node: number): string[] {
  const { segments, roads } = brief.geometry;
  const ids = new Set(
    segments.filter(({ from, to }) => from === node || to === node).map(({ road }) => road),
  );
  return roads.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

function nameOf(brief: Brief, source: string): string {
  return brief.agencies.find(({ id }) => id === source)?.name ?? source;
}

function gridOf(brief: Brief, point: Point): string {
  return gridReference(brief.geometry, point) ?? '';
}

function placeOf(brief: Brief, id: string) {
  return brief.geometry.places.find((place) => place.id === id) ?? null;
}

function clock(brief: Brief, at: Seconds): string {
  return timeOfDay(brief.clock, at);
}
