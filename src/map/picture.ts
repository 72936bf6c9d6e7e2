import { stampFrom } from '#exercise/view-acts.ts';
import type { Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { MarkView } from '#exercise/view-map.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point, Road } from '#scenario/geometry.ts';
import { extentOf } from './area-extent.ts';
import type { MapId } from './map-id.ts';
import { Gathering, saidOf } from './gathering.ts';
import { sharedArea } from './rectangle.ts';
import { layerOf, mapLayers, type MapLayer } from './layers.ts';
import { unitGroups } from './unit-groups.ts';
import type { Track } from './unit-track.ts';

// What there is to draw over the sheet, read from the view and from nothing else. What stands at
// one place is one thing to draw: its marks, the units there and the seat itself.

export interface Chip {
  readonly of: readonly MapId[];
  readonly kind: MarkView['as'] | 'unit' | 'you';
  /** `AMB`, `RVP`, `YOU`. */
  readonly text: string;
  /** Beside it: how many, or what is expected when. */
  readonly note: string;
  /** Known by hearsay alone. */
  readonly isDoubtful?: boolean;
  /** Of units: for how long nothing was heard of them, where that is long. */
  readonly age: string | null;
}

export interface Site {
  readonly key: string;
  readonly point: Point;
  readonly place: string | null;
  /** The mark that gives the place its sign, if any. */
  readonly sign: Chip | null;
  readonly chips: readonly Chip[];
  /** The name of the place or road, if there is a sign and what was heard does not say it. */
  readonly title: string | null;
  /** Beside its sign while there is no room for more: its name, and of a closed road since when. */
  readonly caption: string | null;
  readonly lines: readonly string[];
}

export interface Mover {
  readonly key: string;
  readonly chip: Chip;
  /** `~06:48`, or `due 06:48`. */
  readonly when: string;
  readonly point: Point;
  readonly track: Track;
  readonly route: readonly Point[];
  readonly due: boolean;
}

export interface KnownArea {
  readonly mark: string;
  readonly area: string;
  readonly kind: 'water' | 'zone' | 'route' | 'cordon';
  readonly line: string;
  /** The last heard of among those of its kind that lie where it does. */
  readonly newest: boolean;
  readonly isDoubtful: boolean;
  /** Named where it lies; one that also marks a place or a road is named there. */
  readonly isNamed: boolean;
}

interface ClosedRoad {
  readonly road: Road;
  /** Known by hearsay alone. */
  readonly isDoubtful: boolean;
}

export interface Picture {
  readonly areas: readonly KnownArea[];
  readonly closed: readonly ClosedRoad[];
  readonly sites: readonly Site[];
  readonly movers: readonly Mover[];
  /** The seat’s own journey: where it left and where it goes. */
  readonly journey: { readonly from: Point; readonly to: Point } | null;
}

const every: ReadonlySet<MapLayer> = new Set(mapLayers);

/** @param at the moment for which units on the road are reckoned; it trails the view while it moves. */
export function readPicture(
  brief: Brief,
  view: View,
  at: Seconds,
  layers: ReadonlySet<MapLayer> = every,
): Picture {
  const gathered = new Gathering(brief, view.now);
  for (const mark of view.marks) if (layers.has(layerOf(mark))) gathered.addMark(mark);
  const movers: Mover[] = [];
  for (const group of layers.has('units') ? unitGroups(brief, view, at) : []) {
    if ('mover' in group) movers.push(group.mover);
    else gathered.at(group.key, group.point, group.place).chips.push(group.chip);
  }
  const here = gathered.place(view.place);
  const there = view.moving ? gathered.place(view.moving.to) : null;
  if (here) {
    const note = view.moving ? `there ${stampFrom(brief, view.now, view.moving.arrives)}` : '';
    gathered.at(here.id, here.point, here.id).chips.push({
      of: [{ kind: 'place', id: here.id }],
      kind: 'you',
      text: 'YOU',
      note,
      age: null,
    });
  }
  return {
    areas: knownAreas(brief, view, layers),
    closed: layers.has('closures') ? closedRoads(brief, view) : [],
    sites: gathered.sites(),
    movers,
    journey: here && there ? { from: here.point, to: there.point } : null,
  };
}

/** Roads of which it was reported that nobody gets through, each once. */
function closedRoads(brief: Brief, view: View): ClosedRoad[] {
  return brief.geometry.roads.flatMap((road) => {
    const marks = view.marks.filter((mark) => mark.as === 'closed' && mark.road === road.id);
    if (marks.length === 0) return [];
    return [{ road, isDoubtful: !marks.some(({ confirmed }) => confirmed) }];
  });
}

export function knownAreas(
  brief: Brief,
  view: View,
  layers: ReadonlySet<MapLayer> = every,
): KnownArea[] {
  const marks = view.marks.filter(
    (mark) => mark.area !== undefined && layers.has(mark.as === 'cordon' ? 'cordons' : 'zones'),
  );
  return marks.flatMap((mark) => {
    const { id, area } = mark;
    if (area === undefined || !brief.geometry.shapes.some((shape) => shape.id === area)) return [];
    const kind = kindOf(mark);
    const newest = marks
      .filter((other) => kindOf(other) === kind && lieTogether(brief, other, mark))
      .every((other) => other === mark || other.at < mark.at || isBefore(marks, other, mark));
    const line = `${saidOf(mark)} · ${stampFrom(brief, view.now, mark.at)}`;
    const isNamed = mark.place === undefined && mark.road === undefined;
    return [{ mark: id, area, kind, line, newest, isNamed, isDoubtful: !mark.confirmed }];
  });
}

/** Whether one can be the later extent of the other: a beck in the north says nothing of the river. */
function lieTogether({ geometry }: Brief, one: MarkView, other: MarkView): boolean {
  const [a, b] = [one, other].map(({ area }) => area !== undefined && extentOf(geometry, area));
  return Boolean(a && b && sharedArea(a, b) > 0);
}

/** Of two heard of at once the later in the list is the newer. */
function isBefore(marks: readonly MarkView[], one: MarkView, other: MarkView): boolean {
  return one.at === other.at && marks.indexOf(one) < marks.indexOf(other);
}

/** What closes a road and has an extent is water that lies on it. */
function kindOf({ as }: MarkView): KnownArea['kind'] {
  if (as === 'cordon' || as === 'route') return as;
  return as === 'flood' || as === 'closed' ? 'water' : 'zone';
}

/** The wind as last heard of. */
export function knownWind(view: View): MarkView | null {
  return view.marks
    .filter(({ wind }) => wind !== undefined)
    .reduce<MarkView | null>((a, b) => (a === null || b.at >= a.at ? b : a), null);
}
