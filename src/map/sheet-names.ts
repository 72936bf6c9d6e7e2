import type { Place, Point, Road, Shape } from '#scenario/geometry.ts';
import { placeLabels, type LabelToPlace } from './label-placement.ts';
import { sans } from './palette.ts';
import { symbolSize } from './place-symbols.ts';
import { stretchesWithin } from './polyline.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import { around, holds, type Rectangle } from './rectangle.ts';
import { roadWidth } from './draw-land.ts';
import type { Sheet } from './sheet.ts';
import { nameOnLine, type PlacedLetter } from './text-along.ts';
import { exactWidthOf } from './text-width.ts';

// The names printed on the sheet for one viewport. They do not move when something is reported:
// a reader finds the care home where it was a minute ago, and what is reported keeps off the names.

type NameInk = 'name' | 'quietName' | 'greenName' | 'waterName';

interface PrintedName {
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: NameInk;
  readonly at: Rectangle;
}

interface CurvedName {
  readonly letters: readonly PlacedLetter[];
  readonly font: string;
  readonly colour: NameInk;
}

export interface SheetNames {
  readonly printed: readonly PrintedName[];
  readonly curved: readonly CurvedName[];
  readonly symbols: readonly { readonly place: Place; readonly at: XY }[];
  /** Everything above, for what is placed later to keep clear of. */
  readonly names: readonly Rectangle[];
}

/** Streets and lanes are named from this scale on, CSS pixels for a decimetre. */
const streetScale = 0.024;
const parkScale = 0.028;
export const nameLine = 15;
const placeFont = `500 13px ${sans}`;
const bridgeFont = `500 13px ${sans}`;
const quietFont = `italic 400 13px ${sans}`;

export function nameSheet(
  sheet: Sheet,
  viewport: Viewport,
  taken: readonly Rectangle[],
  without: ReadonlySet<string>,
): SheetNames {
  // Clear of the buttons along the top, and of the numerals at the foot and the left.
  const panel = { x: 26, y: 40, width: viewport.width - 30, height: viewport.height - 62 };
  const symbols = sheet.geometry.places
    .filter((place) => !without.has(place.id))
    .map((place) => ({ place, at: toScreen(viewport, place.point) }))
    .filter(({ at }) => holds(panel, at, 16));
  const fixed = [...taken, ...symbols.map(({ at }) => around(at, symbolSize + 3))];
  const labels = pointLabels(sheet, viewport, symbols);
  const placed = placeLabels(
    labels.map(({ toPlace }) => toPlace),
    fixed.map((rectangle) => ({ rectangle, weight: 1 })),
    panel,
  );
  const printed = placed.flatMap((at) => {
    const label = labels.find(({ toPlace }) => toPlace.id === at.id);
    return label ? [{ lines: label.lines, font: label.font, colour: label.colour, at }] : [];
  });
  const names: Rectangle[] = placed.map(({ x, y, width, height }) => ({ x, y, width, height }));
  const curved: CurvedName[] = [];
  const avoid = [...fixed, ...names];
  for (const { name, line, font, colour } of lineNames(sheet, viewport)) {
    const advances = Array.from(name, (letter) => exactWidthOf(letter, font) + 0.35);
    const stretches = stretchesWithin(line, viewport.width, viewport.height, 10);
    for (const stretch of stretches.toSorted((a, b) => b.length - a.length).slice(0, 2)) {
      const set = nameOnLine(name, advances, stretch, avoid);
      if (!set) continue;
      curved.push({ letters: set.letters, font, colour });
      avoid.push(...set.boxes);
      names.push(...set.boxes);
      break;
    }
  }
  return { printed, curved, symbols, names };
}

interface PointLabel {
  readonly toPlace: LabelToPlace;
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: NameInk;
}

function pointLabels(
  sheet: Sheet,
  viewport: Viewport,
  symbols: SheetNames['symbols'],
): PointLabel[] {
  const { roads, shapes } = sheet.geometry;
  const label = (
    id: string,
    name: string,
    at: XY,
    look: Omit<PointLabel, 'toPlace' | 'lines'>,
    clear: number,
  ): PointLabel => {
    const lines = wrapped(name);
    const width = Math.max(...lines.map((line) => exactWidthOf(line, look.font))) + 4;
    return {
      ...look,
      lines,
      toPlace: {
        id,
        anchor: at,
        width,
        height: lines.length * nameLine + 4,
        clear: [clear, clear],
        optional: true,
        reach: 0,
      },
    };
  };
  const placeLook = { font: placeFont, colour: 'name' } as const;
  const bridges = roads.filter((road) => road.bridge);
  return [
    ...symbols.map(({ place, at }) =>
      label(`place ${place.id}`, place.name, at, placeLook, symbolSize / 2 + 2),
    ),
    ...bridges.map((road) =>
      label(
        `road ${road.id}`,
        road.name,
        toScreen(viewport, road.line[Math.floor(road.line.length / 2)] ?? [0, 0]),
        { font: bridgeFont, colour: 'name' },
        roadWidth(road, viewport.scale) / 2 + 5,
      ),
    ),
    ...shapes
      .filter((shape) => isNamedArea(shape, viewport))
      .map((shape) =>
        label(
          `shape ${shape.id}`,
          shape.name ?? '',
          toScreen(viewport, middle(shape)),
          {
            font: quietFont,
            colour: shape.kind === 'water' ? 'waterName' : 'greenName',
          },
          // Beside its own middle: over it, then to the sides.
          -6,
        ),
      ),
  ];
}

function isNamedArea(shape: Shape, viewport: Viewport): boolean {
  if (!shape.closed || !shape.name) return false;
  const named = shape.kind === 'water' || shape.kind === 'park' || shape.kind === 'wood';
  if (!named) return false;
  if (shape.kind !== 'water' && viewport.scale < parkScale) return false;
  const eastings = (shape.rings[0] ?? []).map(([east]) => east);
  return (Math.max(...eastings) - Math.min(...eastings)) * viewport.scale > 34;
}

interface LineName {
  readonly name: string;
  readonly line: readonly XY[];
  readonly font: string;
  readonly colour: NameInk;
}

/** Rivers and main roads at any scale, streets when there is room. */
function lineNames(sheet: Sheet, viewport: Viewport): LineName[] {
  const onScreen = (line: readonly Point[]) => line.map((point) => toScreen(viewport, point));
  const rivers = sheet.geometry.shapes.filter(
    (shape) =>
      shape.kind === 'river' && !shape.closed && shape.name && (shape.rings[0]?.length ?? 0) > 8,
  );
  const ranks: readonly Road['class'][] =
    viewport.scale < streetScale ? ['a', 'b'] : ['a', 'b', 'street', 'lane'];
  const roads = sheet.geometry.roads.filter((road) => !road.bridge && ranks.includes(road.class));
  return [
    ...rivers.map((river): LineName => ({
      name: river.name ?? '',
      line: onScreen(river.rings[0] ?? []),
      font: `italic 500 13px ${sans}`,
      colour: 'waterName',
    })),
    ...roads
      .toSorted((a, b) => ranks.indexOf(a.class) - ranks.indexOf(b.class))
      .map((road): LineName => ({
        name: road.name,
        line: onScreen(road.line),
        font: `${road.class === 'a' ? 600 : 500} 13px ${sans}`,
        colour: road.class === 'a' || road.class === 'b' ? 'name' : 'quietName',
      })),
  ];
}

/** A long name in two lines of about the same length. */
function wrapped(name: string): string[] {
  const words = name.split(' ');
  if (name.length <= 14 || words.length === 1) return [name];
  let best: string[] = [name];
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (longest(lines) < longest(best)) best = lines;
  }
  return best;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

function middle(shape: Shape): Point {
  const ring = shape.rings[0] ?? [];
  const eastings = ring.map(([east]) => east);
  const northings = ring.map(([, north]) => north);
  return [
    (Math.min(...eastings) + Math.max(...eastings)) / 2,
    (Math.min(...northings) + Math.max(...northings)) / 2,
  ];
}
