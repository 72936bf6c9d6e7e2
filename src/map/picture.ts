import { stampFrom } from '#kernel/acts.ts';
import { timeOfDay, type Seconds } from '#kernel/time.ts';
import type { MarkView, View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point, Road } from '#scenario/geometry.ts';
import type { MapId } from './map-id.ts';
import { Gathering } from './gathering.ts';
import { unitGroups } from './unit-groups.ts';

// What there is to draw over the sheet, read from the view and from nothing else. What stands at
// one place is one thing to draw: its marks, the units there and the seat itself.

export interface Chip {
  readonly of: readonly MapId[];
  readonly kind: MarkView['as'] | 'unit' | 'you';
  /** `AMB`, `RVP`, `YOU`. */
  readonly text: string;
  /** Beside it: how many, or what is expected when. */
  readonly note: string;
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
  readonly lines: readonly string[];
}

export interface Mover {
  readonly key: string;
  readonly chip: Chip;
  readonly point: Point;
  readonly route: readonly Point[];
  readonly due: boolean;
}

export interface KnownArea {
  readonly mark: string;
  readonly area: string;
  readonly line: string;
  readonly newest: boolean;
  /** Named where it lies; one that also marks a place or a road is named there. */
  readonly isNamed: boolean;
}

export interface Picture {
  readonly areas: readonly KnownArea[];
  readonly closed: readonly Road[];
  readonly sites: readonly Site[];
  readonly movers: readonly Mover[];
  /** The seat’s own journey: where it left and where it goes. */
  readonly journey: { readonly from: Point; readonly to: Point } | null;
}

/** @param at the moment for which units on the road are reckoned; it trails the view while it moves. */
export function readPicture(brief: Brief, view: View, at: Seconds): Picture {
  const gathered = new Gathering(brief, view.now);
  for (const mark of view.marks) gathered.addMark(mark);
  const movers: Mover[] = [];
  for (const group of unitGroups(brief, view, at)) {
    if ('mover' in group) movers.push(group.mover);
    else gathered.at(group.key, group.point, group.place).chips.push(group.chip);
  }
  const here = gathered.place(view.place);
  const there = view.moving ? gathered.place(view.moving.to) : null;
  if (here) {
    const note = view.moving ? `there ${timeOfDay(brief.clock, view.moving.arrives)}` : '';
    gathered.at(here.id, here.point, here.id).chips.push({
      of: [{ kind: 'place', id: here.id }],
      kind: 'you',
      text: 'YOU',
      note,
    });
  }
  return {
    areas: knownAreas(brief, view),
    closed: closedRoads(brief, view),
    sites: gathered.sites(),
    movers,
    journey: here && there ? { from: here.point, to: there.point } : null,
  };
}

/** Roads of which it was reported that nobody gets through, each once. */
function closedRoads(brief: Brief, view: View): Road[] {
  return brief.geometry.roads.filter((road) =>
    view.marks.some((mark) => mark.as === 'closed' && mark.road === road.id),
  );
}

export function knownAreas(brief: Brief, view: View): KnownArea[] {
  const marks = view.marks.filter((mark) => mark.area !== undefined);
  const newest = marks.reduce<MarkView | null>(
    (a, b) => (a === null || b.at >= a.at ? b : a),
    null,
  );
  return marks.flatMap((mark) => {
    const isDrawn = brief.geometry.shapes.some((shape) => shape.id === mark.area);
    if (!isDrawn || mark.area === undefined) return [];
    const isNewest = mark === newest;
    const line = `${mark.label} · ${stampFrom(brief, view.now, mark.at)}`;
    const isNamed = mark.place === undefined && mark.road === undefined;
    return [{ mark: mark.id, area: mark.area, line, newest: isNewest, isNamed }];
  });
}
