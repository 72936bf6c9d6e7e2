import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import { placeLabels, type LabelToPlace, type PlacedLabel } from './label-placement.ts';
import { isSame, type MapId } from './map-id.ts';
import type { Palette } from './palette.ts';
import type { Chip, KnownArea, Mover, Picture, Site } from './picture.ts';
import { symbolSize } from './place-symbols.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import { clustered } from './cluster.ts';
import { around, holds, nearestPoint, sharedArea, type Rectangle } from './rectangle.ts';
import { dotStamp, signStamp } from './sign-stamp.ts';
import { captionStamp, cardStamp, tagsStamp, type Stamp } from './stamp.ts';

// Decides where everything that was reported stands on the screen. From far off that is signs, with
// how many things were heard, the tags of units, and names where there is room; from near, and of what
// is chosen, cards with what was heard. Pure but for measuring text.

/** A stamp on the screen, by its top left corner. */
export interface Standing {
  readonly key: string;
  readonly stamp: Stamp;
  readonly at: XY;
  /** The unit on the road with which it moves. */
  readonly mover?: string;
}

export interface Leader {
  readonly from: XY;
  readonly to: XY;
}

export interface Arrangement {
  readonly standings: readonly Standing[];
  readonly leaders: readonly Leader[];
}

export interface Surroundings {
  readonly viewport: Viewport;
  readonly palette: Palette;
  /** Names of the sheet, to be hidden as little as can be. */
  readonly names: readonly Rectangle[];
  readonly selected: MapId | null;
}

interface Draft {
  readonly toPlace: LabelToPlace;
  readonly stamp: Stamp;
}

/** From this scale on places have their cards, CSS pixels for a decimetre: a kilometre is 200 pixels. */
const cardScale = 0.02;
const shownLines = 2;
/** What stands under the buttons along the top cannot be read. */
const topEdge = 42;
const edge = 4;
/** A map less wide has buttons along the right as well, and room for few ages. */
const narrow = 450;
const sideEdge = 42;
const leaderReach = 84;
const arrivingReach = 26;
const closureReach = 56;
const unitDot = 10;
const mostAges = { wide: 6, narrow: 3 };
const weights = { sign: 120, name: 14, symbol: 10, unit: 110 };

/** So often a card that is in the way of another gives up its place. */
const mostRounds = 12;

export function arrange(brief: Brief, picture: Picture, surroundings: Surroundings): Arrangement {
  // Where there is no room for all cards, those placed last are signs with a count, as from afar.
  const folded = new Set<string>();
  for (let round = 0; ; round += 1) {
    const { arrangement, inTheWay } = arrangeOnce(brief, picture, surroundings, folded);
    if (inTheWay === undefined || round === mostRounds) return arrangement;
    folded.add(inTheWay);
  }
}

function arrangeOnce(
  brief: Brief,
  picture: Picture,
  { viewport, palette, names, selected }: Surroundings,
  folded: ReadonlySet<string>,
): { readonly arrangement: Arrangement; readonly inTheWay: string | undefined } {
  const height = Math.max(60, viewport.height - topEdge - edge);
  const right = viewport.width < narrow ? sideEdge : edge;
  const panel = { x: edge, y: topEdge, width: viewport.width - edge - right, height };
  const isNear = viewport.scale >= cardScale;
  const isChosen = (ids: readonly MapId[]) => ids.some((id) => isSame(id, selected));
  const seen = ({ point }: { readonly point: Point }) =>
    holds(
      { x: 0, y: 0, width: viewport.width, height: viewport.height },
      toScreen(viewport, point),
    );
  const inSight = picture.sites.filter(seen);
  const sites = isNear
    ? inSight
    : clustered(inSight, viewport, palette, (site) => isChosen(idsOf(site)));
  const chosen = sites.find((site) => isChosen(idsOf(site)));
  const inMotion = picture.movers.filter(seen).map(({ chip }) => chip);
  const isCrowded = hasManyAges([...sites.flatMap(({ chips }) => chips), ...inMotion], viewport);
  const onRoad = picture.movers.map((mover) =>
    isCrowded ? { ...mover, chip: withoutAge(mover.chip) } : mover,
  );
  const rest = sites
    .filter((site) => site !== chosen)
    .map((site) => (isCrowded ? withoutAges(site) : site));
  const cards = isNear ? rest.filter(({ key }) => !folded.has(key)) : [];
  const small = rest.filter((site) => !cards.includes(site));
  const signs = sites.flatMap((site) => {
    const hasCard = !small.some(({ key }) => key === site.key);
    return signOf(site, viewport, palette, hasCard);
  });
  const arriving = onRoad.filter((one) => seen(one) && isArriving(one, viewport));
  const movers = onRoad
    .filter((mover) => !arriving.includes(mover))
    .map((mover) => moverTag(mover, viewport, palette));
  const drafts = [
    ...(chosen ? [cardOf(chosen, viewport, palette, chosen.lines.length)] : []),
    ...picture.movers.flatMap((mover) =>
      isChosen(mover.chip.of) ? [timesOf(mover, viewport, palette)] : [],
    ),
    ...small.flatMap((site) => tagsOf(site, viewport, palette)),
    ...arriving.map((mover) => arrivingTag(mover, viewport, palette)),
    ...cards.map((site) => cardOf(site, viewport, palette, shownLines)),
    ...small.flatMap((site) => (isClosure(site) ? captionOf(site, viewport, palette) : [])),
    ...zoneNames(brief, picture, viewport, palette, names),
    ...small.flatMap((site) => (isClosure(site) ? [] : captionOf(site, viewport, palette))),
  ];
  const obstacles = [
    ...signs.map((sign) => ({ rectangle: boxOf(sign), weight: weights.sign })),
    ...names.map((rectangle) => ({ rectangle, weight: weights.name, gives: true })),
    ...movers.map((mover) => ({ rectangle: boxOf(mover), weight: weights.unit, gives: true })),
    // Its tag can be led off, the unit itself cannot.
    ...movers.map((mover) => ({
      rectangle: around(middleOf(boxOf(mover)), unitDot),
      weight: weights.unit,
    })),
    ...brief.geometry.places.map(({ point }) => ({
      rectangle: around(toScreen(viewport, point), symbolSize),
      weight: weights.symbol,
    })),
  ];
  const placed = placeLabels(
    drafts.map(({ toPlace }) => toPlace),
    obstacles,
    panel,
  );
  const covers = placed.findLast(
    (at) =>
      cards.some(({ key }) => key === at.id) &&
      (placed.some((other) => other !== at && sharedArea(at, other) > 0) ||
        signs.some((sign) => sharedArea(at, boxOf(sign)) > 0)),
  );
  return { arrangement: joined(signs, movers, drafts, placed), inTheWay: covers?.id };
}

function joined(
  signs: readonly Standing[],
  movers: readonly Standing[],
  drafts: readonly Draft[],
  placed: readonly PlacedLabel[],
): Arrangement {
  const labels: Standing[] = [];
  const leaders: Leader[] = [];
  for (const at of placed) {
    const from = drafts.find(({ toPlace }) => toPlace.id === at.id);
    if (!from) continue;
    labels.push({ key: `label ${at.id}`, stamp: from.stamp, at: [at.x, at.y] });
    if (!at.leader) continue;
    const { anchor } = from.toPlace;
    leaders.push({ from: anchor, to: nearestPoint(at, anchor) });
  }
  return { standings: [...signs, ...labels, ...movers], leaders };
}

function signOf(site: Site, viewport: Viewport, palette: Palette, hasCard: boolean): Standing[] {
  const at = toScreen(viewport, site.point);
  if (site.sign) {
    const count = hasCard ? 1 : site.lines.length;
    return [centred(`sign ${site.key}`, signStamp(palette, site.sign, count), at)];
  }
  return site.place === null ? [centred(`dot ${site.key}`, dotStamp(palette), at)] : [];
}

/** A unit on the road is its tag, in the middle of where it is reckoned to be. */
function moverTag(mover: Mover, viewport: Viewport, palette: Palette): Standing {
  const stamp = tagsStamp(palette, [mover.chip], mover.chip.of, true);
  const standing = centred(`unit ${mover.key}`, stamp, toScreen(viewport, mover.point));
  return { ...standing, mover: mover.key };
}

/** With so many ages to tell the land would be hidden: tags are hollow then, and the list has the ages. */
function hasManyAges(chips: readonly Chip[], { width }: Viewport): boolean {
  const most = width < narrow ? mostAges.narrow : mostAges.wide;
  return chips.filter(({ age }) => age !== null).length > most;
}

function withoutAges(site: Site): Site {
  return { ...site, chips: site.chips.map(withoutAge) };
}

function withoutAge(chip: Chip): Chip {
  return { ...chip, age: chip.age && '' };
}

/** Where others may stand already: it is all but there, or should be by now. */
function isArriving({ due, point, route }: Mover, viewport: Viewport): boolean {
  const end = route.at(-1);
  if (due || !end) return true;
  const [x, y] = toScreen(viewport, point);
  const [endX, endY] = toScreen(viewport, end);
  return Math.hypot(x - endX, y - endY) < arrivingReach;
}

/** It stands beside its goal, and no longer moves. */
function arrivingTag(mover: Mover, viewport: Viewport, palette: Palette): Draft {
  const stamp = tagsStamp(palette, [mover.chip], mover.chip.of, true);
  const at = toScreen(viewport, mover.point);
  return label(
    `unit ${mover.key}`,
    stamp,
    at,
    [symbolSize / 2 + 3, symbolSize / 2 + 3],
    leaderReach,
  );
}

/** When a chosen unit on the road is expected. It stands where the unit was when it was chosen. */
function timesOf(mover: Mover, viewport: Viewport, palette: Palette): Draft {
  const stamp = captionStamp(palette, mover.when, mover.chip.of);
  const end = mover.route.at(-1) ?? mover.point;
  return label(`times ${mover.key}`, stamp, toScreen(viewport, end), [9, 9], 0);
}

function cardOf(site: Site, viewport: Viewport, palette: Palette, most: number): Draft {
  const hidden = Math.max(0, site.lines.length - most);
  const lines = site.lines.slice(0, site.lines.length - hidden);
  if (hidden > 0) lines.push(`+ ${hidden} more`);
  const of = idsOf(site).slice(0, 1);
  const stamp = cardStamp(palette, { chips: site.chips, title: site.title, lines, of });
  return label(
    site.key,
    stamp,
    toScreen(viewport, site.point),
    clearOf(site, palette),
    leaderReach,
  );
}

function tagsOf(site: Site, viewport: Viewport, palette: Palette): Draft[] {
  const chips = site.chips.filter(({ kind }) => kind === 'unit' || kind === 'you');
  if (chips.length === 0) return [];
  const stamp = tagsStamp(palette, chips, idsOf(site).slice(0, 1));
  const at = toScreen(viewport, site.point);
  return [label(`tags ${site.key}`, stamp, at, clearOf(site, palette), leaderReach)];
}

function captionOf(site: Site, viewport: Viewport, palette: Palette): Draft[] {
  if (site.caption === null) return [];
  const stamp = captionStamp(palette, site.caption, idsOf(site).slice(0, 1));
  const at = toScreen(viewport, site.point);
  const reach = isClosure(site) ? closureReach : 0;
  return [optional(label(`caption ${site.key}`, stamp, at, clearOf(site, palette), reach))];
}

/** Which road is closed, and since when it is known, is worth a line to where there is room. */
function isClosure({ sign }: Site): boolean {
  return sign?.kind === 'closed';
}

/** The extent last heard of in each kind, where nothing else names it. */
function zoneNames(
  brief: Brief,
  { areas }: Picture,
  viewport: Viewport,
  palette: Palette,
  others: readonly Rectangle[],
): Draft[] {
  return areas
    .filter(
      (area) => area.isNamed && (area.newest || area.kind === 'cordon' || area.kind === 'route'),
    )
    .flatMap((area) => {
      const at = anchorOfArea(brief, area, viewport, others);
      if (!at) return [];
      const stamp = captionStamp(palette, area.line, [{ kind: 'mark', id: area.mark }]);
      return [optional(label(`area ${area.mark}`, stamp, at, [4, 4], 0))];
    });
}

/** The point of a bank that is in view and farthest from everything else: there its name reads best. */
function anchorOfArea(
  brief: Brief,
  { area }: KnownArea,
  viewport: Viewport,
  others: readonly Rectangle[],
): XY | null {
  const inner = { x: 30, y: 46, width: viewport.width - 60, height: viewport.height - 76 };
  const rings = brief.geometry.shapes
    .filter((shape) => shape.id === area)
    .flatMap(({ rings: all }) => all);
  let best: XY | null = null;
  let bestRoom = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    const step = Math.max(1, Math.floor(ring.length / 24));
    for (let i = 0; i < ring.length; i += step) {
      const point = toScreen(viewport, ring[i] ?? [0, 0]);
      if (!holds(inner, point)) continue;
      const off = Math.hypot(point[0] - viewport.width / 2, point[1] - viewport.height / 2);
      const room = Math.min(200, ...others.map((other) => away(other, point))) - off * 0.15;
      if (room > bestRoom) [best, bestRoom] = [point, room];
    }
  }
  return best;
}

function away(rectangle: Rectangle, point: XY): number {
  const [x, y] = nearestPoint(rectangle, point);
  return Math.hypot(x - point[0], y - point[1]);
}

function clearOf(site: Site, palette: Palette): readonly [number, number] {
  if (!site.sign) return [symbolSize / 2 + 3, symbolSize / 2 + 3];
  const { width, height } = signStamp(palette, site.sign);
  return [width / 2 + 2, height / 2 + 2];
}

function idsOf(site: Site): MapId[] {
  return [site.sign, ...site.chips].flatMap((chip) => chip?.of ?? []);
}

function label(
  id: string,
  stamp: Stamp,
  anchor: XY,
  clear: readonly [number, number],
  reach: number,
): Draft {
  const { width, height } = stamp;
  return { stamp, toPlace: { id, anchor, width, height, clear, optional: false, reach } };
}

function optional(draft: Draft): Draft {
  return { ...draft, toPlace: { ...draft.toPlace, optional: true } };
}

function centred(key: string, stamp: Stamp, at: XY): Standing {
  const { x, y } = around(at, stamp.width, stamp.height);
  return { key, stamp, at: [x, y] };
}

function middleOf({ x, y, width, height }: Rectangle): XY {
  return [x + width / 2, y + height / 2];
}

export function boxOf({ at, stamp }: Standing): Rectangle {
  return { x: at[0], y: at[1], width: stamp.width, height: stamp.height };
}
