import { timeOfDay, type Seconds } from '#kernel/time.ts';
import type { MarkView, View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point, Road } from '#scenario/geometry.ts';
import type { MapId } from './map-id.ts';
import { middleOf } from './road-middle.ts';
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
  /** The place's name, if it has a sign and what was heard does not say the name itself. */
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

export interface ClosedRoad {
  readonly of: MapId;
  readonly road: Road;
  readonly point: Point;
  readonly line: string;
}

export interface KnownArea {
  readonly mark: string;
  readonly area: string;
  readonly line: string;
  readonly newest: boolean;
}

export interface Picture {
  readonly areas: readonly KnownArea[];
  readonly closed: readonly ClosedRoad[];
  readonly sites: readonly Site[];
  readonly movers: readonly Mover[];
  /** The seat’s own journey: where it left and where it goes. */
  readonly journey: { readonly from: Point; readonly to: Point } | null;
}

const signs: readonly MarkView['as'][] = [
  'incident',
  'hazard',
  'rvp',
  'rest-centre',
  'closed',
  'flood',
  'resource',
];
const words: Readonly<Record<MarkView['as'], string>> = {
  incident: 'INC',
  hazard: 'HAZ',
  closed: 'CLOSED',
  rvp: 'RVP',
  resource: 'RES',
  flood: 'FLOOD',
  'rest-centre': 'REST',
};

/** @param at the moment for which units on the road are reckoned; it trails the view while it moves. */
export function readPicture(brief: Brief, view: View, at: Seconds): Picture {
  const gathered = new Gathering(brief);
  for (const mark of view.marks) gathered.addMark(mark);
  const movers: Mover[] = [];
  for (const group of unitGroups(brief, view, at)) {
    if ('mover' in group) movers.push(group.mover);
    else gathered.at(group.key, group.point, group.place).chips.push(group.chip);
  }
  const here = gathered.place(view.place);
  const there = view.moving ? gathered.place(view.moving.to) : null;
  if (here) {
    const note = view.moving ? `there ${timeOfDay(brief.startOfDay, view.moving.arrives)}` : '';
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

interface Draft {
  readonly key: string;
  readonly point: Point;
  readonly place: string | null;
  readonly marks: MarkView[];
  readonly chips: Chip[];
}

/** Collects by place what will be drawn as one. */
class Gathering {
  readonly #brief: Brief;
  readonly #drafts = new Map<string, Draft>();

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  place(id: string) {
    return this.#brief.geometry.places.find((place) => place.id === id) ?? null;
  }

  at(key: string, point: Point, place: string | null): Draft {
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = { key, point, place, marks: [], chips: [] };
      this.#drafts.set(key, draft);
    }
    return draft;
  }

  /** Areas and closed roads are drawn as such, and not as a sign. */
  addMark(mark: MarkView): void {
    if (mark.area !== undefined || (mark.as === 'closed' && mark.road !== undefined)) return;
    const place = mark.place === undefined ? null : this.place(mark.place);
    const road = this.#brief.geometry.roads.find((candidate) => candidate.id === mark.road);
    if (place) this.at(place.id, place.point, place.id).marks.push(mark);
    else if (road) this.at(`road ${road.id}`, middleOf(road), null).marks.push(mark);
  }

  sites(): Site[] {
    return [...this.#drafts.values()].map((draft) => this.#site(draft));
  }

  #site({ key, point, place, marks, chips }: Draft): Site {
    const ranked = marks.toSorted(
      (a, b) => signs.indexOf(a.as) - signs.indexOf(b.as) || b.at - a.at,
    );
    const [first, ...others] = ranked;
    const name = place === null ? '' : (this.place(place)?.name ?? '');
    const newest = ranked.toSorted((a, b) => b.at - a.at);
    return {
      key,
      point,
      place,
      sign: first ? markChip(first) : null,
      chips: [...others.filter((mark) => mark.as !== first?.as).map(markChip), ...chips],
      title: first && !marks.some(({ label }) => label.includes(name)) ? name : null,
      lines: newest.map((mark) => `${timeOfDay(this.#brief.startOfDay, mark.at)} ${mark.label}`),
    };
  }
}

function markChip(mark: MarkView): Chip {
  return { of: [{ kind: 'mark', id: mark.id }], kind: mark.as, text: words[mark.as], note: '' };
}

/** One sign for a road however often it was reported: since when it has been known. */
function closedRoads(brief: Brief, view: View): ClosedRoad[] {
  const first = new Map<string, MarkView>();
  for (const mark of view.marks) {
    if (mark.as !== 'closed' || mark.road === undefined) continue;
    const other = first.get(mark.road);
    if (!other || mark.at < other.at) first.set(mark.road, mark);
  }
  return [...first].flatMap(([id, mark]) => {
    const road = brief.geometry.roads.find((candidate) => candidate.id === id);
    if (!road) return [];
    const line = `${road.name} closed ${timeOfDay(brief.startOfDay, mark.at)}`;
    return [{ of: { kind: 'mark' as const, id: mark.id }, road, point: middleOf(road), line }];
  });
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
    const line = `${mark.label} · ${timeOfDay(brief.startOfDay, mark.at)}`;
    return [{ mark: mark.id, area: mark.area, line, newest: isNewest }];
  });
}
