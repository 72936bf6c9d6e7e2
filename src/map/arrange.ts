import type { Brief } from '#exercise/view-brief.ts';
import {
  placeLabels,
  type LabelToPlace,
  type Obstacle,
  type PlacedLabel,
} from './label-placement.ts';
import { isSame, type MapId } from './map-id.ts';
import { agencyInk } from './palette.ts';
import type { KnownArea, Mover, Picture, Site } from './picture.ts';
import { symbolSize } from './place-symbols.ts';
import { pointsEvery } from './polyline.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import { around, holds, nearestPoint, sharedArea, type Rectangle } from './rectangle.ts';
import { dotStamp, reckonedStamp, signStamp } from './sign-stamp.ts';
import { cardStamp, moverStamp, type Stamp } from './stamp.ts';

// Decides where everything that was reported stands on the screen: signs at their places, cards
// and tags beside them where they hide least. Pure but for measuring text.

/** A stamp on the screen, by its top left corner. */
export interface Standing {
  readonly key: string;
  readonly stamp: Stamp;
  readonly at: XY;
  /** The unit on the road with which it moves. */
  readonly mover?: string;
  readonly above: boolean;
}

export interface Leader {
  readonly from: XY;
  readonly to: XY;
  readonly mover?: string;
}

export interface Arrangement {
  readonly standings: readonly Standing[];
  readonly leaders: readonly Leader[];
}

interface Draft {
  readonly toPlace: LabelToPlace;
  readonly stamp: Stamp;
  readonly mover?: string;
}

const shownLines = 2;
const topEdge = 40;
const footEdge = 4;
const mostRounds = 30;

export function arrange(
  brief: Brief,
  picture: Picture,
  viewport: Viewport,
  taken: readonly Rectangle[],
  selected: MapId | null,
): Arrangement {
  // What stands under the buttons along the top cannot be read.
  const height = Math.max(60, viewport.height - topEdge - footEdge);
  const panel: Rectangle = { x: 4, y: topEdge, width: viewport.width - 8, height };
  const brevity = new Map<string, number>();
  // Where there is no room for all, the cards in each other's way say less, then nothing: their
  // signs stay, and all of it stands in the list.
  for (let round = 0; round < mostRounds; round += 1) {
    const tried = arrangeOnce(brief, picture, { viewport, panel, taken, selected, brevity });
    const hidden = tried.inTheWay;
    if (hidden.length === 0 || round === mostRounds - 1) return tried.arrangement;
    for (const id of hidden) brevity.set(id, (brevity.get(id) ?? 0) + 1);
  }
  return { standings: [], leaders: [] };
}

interface Setting {
  readonly viewport: Viewport;
  readonly panel: Rectangle;
  readonly taken: readonly Rectangle[];
  readonly selected: MapId | null;
  /**
   * By site: 0 in full, 1 by its title and tags, 2 by its sign alone, unless the officer is there. By
   * unit on the road: 0 in full, 1 without its time, 2 by its ring alone.
   */
  readonly brevity: ReadonlyMap<string, number>;
}

interface Tried {
  readonly arrangement: Arrangement;
  readonly inTheWay: readonly string[];
}

function arrangeOnce(brief: Brief, picture: Picture, setting: Setting): Tried {
  const { viewport, panel, taken } = setting;
  const signs: Standing[] = [];
  const drafts: Draft[] = [];
  for (const site of picture.sites) addSite(site, setting, signs, drafts);
  for (const mover of picture.movers) addMover(mover, setting, signs, drafts);
  const area = picture.areas.find(({ newest, isNamed }) => newest && isNamed);
  if (area) {
    const at = anchorOfArea(brief, area, viewport, [...signs.map(boxOf), ...taken]);
    if (at) {
      const of: MapId = { kind: 'mark', id: area.mark };
      drafts.push(draft(`area ${area.mark}`, cardStamp([], [area.line], [of]), at, [4, 4]));
    }
  }
  const seen = signs.filter((sign) => holds(panel, middleOf(boxOf(sign)), 40));
  const obstacles: Obstacle[] = [
    ...seen.map((sign) => ({ rectangle: boxOf(sign), weight: 120 })),
    ...taken.map((rectangle) => ({ rectangle, weight: 14 })),
    ...picture.movers.flatMap(({ route }) =>
      pointsEvery(
        route.map((point) => toScreen(viewport, point)),
        12,
      ).map((point) => ({ rectangle: around(point, 6), weight: 1.5 })),
    ),
    ...brief.geometry.places.map(({ point }) => ({
      rectangle: around(toScreen(viewport, point), symbolSize),
      weight: 10,
    })),
  ];
  const whole = { x: 0, y: 0, width: viewport.width, height: viewport.height };
  const wanted = drafts.filter(({ toPlace }) => holds(whole, toPlace.anchor));
  const placed = placeLabels(
    wanted.map(({ toPlace }) => toPlace),
    obstacles,
    panel,
  );
  return {
    arrangement: joined(seen, wanted, placed),
    inTheWay: inTheWay(placed, picture, setting),
  };
}

/** What stands on another label or half outside and can still say less: the least pressing of all. */
function inTheWay(
  placed: readonly PlacedLabel[],
  picture: Picture,
  { panel, selected, brevity }: Setting,
): string[] {
  const found = new Set<string>();
  placed.forEach((label, index) => {
    const said = (brevity.get(label.id) ?? 0) >= leastSaid(label.id, picture);
    if (said || idsOf(label.id, picture).some((id) => isSame(id, selected))) return;
    const covers = placed.some((other, at) => at !== index && sharedArea(label, other) > 0);
    const isOutside = sharedArea(label, panel) < label.width * label.height - 1;
    if (covers || isOutside) found.add(label.id);
  });
  // First units that were due and of which nothing more was heard. Then one at a time, the last placed
  // first: often its going makes room for the rest.
  const overdue = picture.movers.filter(({ key, due }) => due && found.has(key));
  if (overdue.length > 0) return overdue.map(({ key }) => key);
  const last = placed.findLast(({ id }) => found.has(id));
  return last === undefined ? [] : [last.id];
}

function idsOf(key: string, { sites, movers }: Picture): readonly MapId[] {
  const site = sites.find((one) => one.key === key);
  if (site !== undefined) return [site.sign, ...site.chips].flatMap((chip) => chip?.of ?? []);
  return movers.find((one) => one.key === key)?.chip.of ?? [];
}

/** How brief it can become: where the officer stands is always said, the name of an area too. */
function leastSaid(key: string, { sites, movers }: Picture): number {
  const site = sites.find((one) => one.key === key);
  if (site !== undefined) return site.chips.some(({ kind }) => kind === 'you') ? 1 : 2;
  return movers.some((one) => one.key === key) ? 2 : 0;
}

function joined(
  signs: readonly Standing[],
  drafts: readonly Draft[],
  placed: readonly PlacedLabel[],
): Arrangement {
  const standings = [...signs];
  const leaders: Leader[] = [];
  for (const label of placed) {
    const from = drafts.find(({ toPlace }) => toPlace.id === label.id);
    if (!from) continue;
    const mover = from.mover === undefined ? {} : { mover: from.mover };
    standings.push({
      key: `label ${label.id}`,
      stamp: from.stamp,
      at: [label.x, label.y],
      above: true,
      ...mover,
    });
    if (!label.leader) continue;
    const { anchor } = from.toPlace;
    leaders.push({ from: anchor, to: nearestPoint(label, anchor), ...mover });
  }
  return { standings, leaders };
}

function addSite(
  site: Site,
  { viewport, selected, brevity }: Setting,
  signs: Standing[],
  drafts: Draft[],
): void {
  const at = toScreen(viewport, site.point);
  if (site.sign) signs.push(centred(`sign ${site.key}`, signStamp(site.sign), at));
  else if (site.place === null) signs.push(centred(`dot ${site.key}`, dotStamp(), at));
  const ids = [site.sign, ...site.chips].flatMap((chip) => chip?.of ?? []);
  const isOpen = ids.some((id) => isSame(id, selected));
  const brief = isOpen ? 0 : (brevity.get(site.key) ?? 0);
  if (brief > 1) return;
  const room = brief === 1 ? 0 : shownLines;
  const hidden = isOpen ? 0 : Math.max(0, site.lines.length - room);
  const lines = site.lines.slice(0, site.lines.length - hidden);
  if (hidden > 0 && brief === 0) lines.push(`+ ${hidden} more`);
  const isTitled = brief === 1 && site.title !== null;
  if (lines.length === 0 && site.chips.length === 0 && !isTitled) return;
  const clear = clearOf(site);
  drafts.push(
    draft(site.key, cardStamp(site.chips, lines, ids.slice(0, 1), site.title), at, clear),
  );
}

function clearOf(site: Site): readonly [number, number] {
  if (!site.sign) return [symbolSize / 2 + 3, symbolSize / 2 + 3];
  const { width, height } = signStamp(site.sign);
  return [width / 2 + 1, height / 2 + 1];
}

function addMover(
  mover: Mover,
  { viewport, selected, brevity }: Setting,
  signs: Standing[],
  drafts: Draft[],
): void {
  const at = toScreen(viewport, mover.point);
  const ring = reckonedStamp(agencyInk(mover.chip.text), mover.due);
  signs.push({ ...centred(`ring ${mover.key}`, ring, at), mover: mover.key });
  const isOpen = mover.chip.of.some((id) => isSame(id, selected));
  const brief = isOpen ? 0 : (brevity.get(mover.key) ?? 0);
  if (brief > 1) return;
  const chip = brief === 1 ? { ...mover.chip, note: '' } : mover.chip;
  drafts.push({ ...draft(mover.key, moverStamp(chip), at, [9, 9]), mover: mover.key });
}

function draft(id: string, stamp: Stamp, anchor: XY, clear: readonly [number, number]): Draft {
  const { width, height } = stamp;
  return { stamp, toPlace: { id, anchor, width, height, clear, optional: false, reach: 84 } };
}

function centred(key: string, stamp: Stamp, at: XY): Standing {
  const { x, y } = around(at, stamp.width, stamp.height);
  return { key, stamp, at: [x, y], above: false };
}

/** The point of a bank that is in view and farthest from everything else: there its name reads best. */
function anchorOfArea(
  brief: Brief,
  { area }: KnownArea,
  viewport: Viewport,
  others: readonly Rectangle[],
): XY | null {
  const inner = { x: 30, y: 30, width: viewport.width - 60, height: viewport.height - 60 };
  const rings = brief.geometry.shapes
    .filter((shape) => shape.id === area)
    .flatMap(({ rings: all }) => all);
  let best: XY | null = null;
  let bestRoom = -1;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 4) {
      const point = toScreen(viewport, ring[i] ?? [0, 0]);
      if (!holds(inner, point)) continue;
      const off = Math.hypot(point[0] - viewport.width / 2, point[1] - viewport.height / 2);
      const room = Math.min(...others.map((other) => away(other, point))) - off * 0.15;
      if (room > bestRoom || best === null) [best, bestRoom] = [point, room];
    }
  }
  return best;
}

function away(rectangle: Rectangle, point: XY): number {
  const [x, y] = nearestPoint(rectangle, point);
  return Math.hypot(x - point[0], y - point[1]);
}

export function boxOf({ at, stamp }: Standing): Rectangle {
  return { x: at[0], y: at[1], width: stamp.width, height: stamp.height };
}

function middleOf(box: Rectangle): XY {
  return [box.x + box.width / 2, box.y + box.height / 2];
}
