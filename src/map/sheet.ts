import type { Geometry, Point, Road, Shape } from '#scenario/geometry.ts';
import { gridLetters, gridLines, type GridLine } from './grid.ts';
import type { Palette } from './palette.ts';

// The sheet is the map that everybody could buy before the incident: made once from the geometry
// as paths in decimetres, then drawn at any scale by one transform.

interface Fill {
  readonly path: Path2D;
  readonly inks: (sheet: Palette['sheet']) => readonly [fill: string, edge: string];
}

interface RoadPath {
  readonly road: Road;
  readonly path: Path2D;
}

export interface Sheet {
  readonly geometry: Geometry;
  /** Land and water, from the ground up. */
  readonly fills: readonly Fill[];
  readonly buildings: Path2D;
  /** Streams and weirs: water that is only a line. */
  readonly streams: Path2D;
  readonly rails: Path2D;
  /** Lanes first, so that main roads lie over them at a junction. */
  readonly roads: readonly RoadPath[];
  readonly grid: readonly GridLine[];
  readonly letters: string | null;
}

/** Of fields. */
const tints = 3;
const classes: readonly Road['class'][] = ['lane', 'street', 'b', 'a'];

export function makeSheet(geometry: Geometry): Sheet {
  const closed = (kind: Shape['kind']) =>
    geometry.shapes.filter((shape) => shape.kind === kind && shape.closed);
  const open = (kind: Shape['kind']) =>
    geometry.shapes.filter((shape) => shape.kind === kind && !shape.closed);
  const fields = closed('field');
  const rivers = closed('river');
  const drawn = new Set(rivers.map((river) => river.name));
  return {
    geometry,
    fills: [
      ...Array.from({ length: tints }, (_, tint): Fill => ({
        path: shapesPath(fields.filter((field) => tintOf(field.id) === tint)),
        inks: (sheet) => [sheet.fields[tint] ?? sheet.paper, sheet.hedge],
      })),
      { path: shapesPath(closed('park')), inks: (sheet) => [sheet.park, sheet.parkEdge] },
      { path: shapesPath(closed('wood')), inks: (sheet) => [sheet.wood, sheet.woodEdge] },
      {
        path: shapesPath([...closed('water'), ...rivers]),
        inks: (sheet) => [sheet.water, sheet.waterEdge],
      },
    ],
    buildings: shapesPath(closed('building')),
    // The middle line of a river that has its banks on the sheet only carries its name.
    streams: shapesPath(
      [...open('river'), ...open('water')].filter((line) => !line.name || !drawn.has(line.name)),
    ),
    rails: shapesPath(open('rail')),
    roads: geometry.roads
      .map((road) => ({ road, path: linePath(road.line) }))
      .toSorted((a, b) => classes.indexOf(a.road.class) - classes.indexOf(b.road.class)),
    grid: gridLines(geometry),
    letters: gridLetters(geometry),
  };
}

/** Shapes as one path, to be filled by the even-odd rule, which leaves the holes. */
export function shapesPath(shapes: readonly Shape[]): Path2D {
  const path = new Path2D();
  for (const shape of shapes) {
    for (const ring of shape.rings) {
      trace(path, ring);
      if (shape.closed) path.closePath();
    }
  }
  return path;
}

function linePath(line: readonly Point[]): Path2D {
  const path = new Path2D();
  trace(path, line);
  return path;
}

function trace(path: Path2D, line: readonly Point[]): void {
  line.forEach(([east, north], i) =>
    i === 0 ? path.moveTo(east, north) : path.lineTo(east, north),
  );
}

/** Neighbouring fields differ a little, and always in the same way. */
function tintOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % tints;
}
