import { extent } from 'd3-array';
import type { Geometry, Point } from '#scenario/geometry.ts';

// What somebody sees of an area on the map, for one who only reads of it: from where to where it
// reaches, which places are in it, and on which roads it lies.

interface AreaExtent {
  /** Its corners, south-west and north-east. */
  readonly from: Point;
  readonly to: Point;
  /** Places in it, by name. */
  readonly places: readonly string[];
  /** Roads that it lies on, by name: in the order in which one meets them along it. */
  readonly roads: readonly string[];
  /** Of those the ones that it follows for a good part, as a way does, and does not just cross. */
  readonly followed: readonly string[];
}

/** Every so many decimetres of a road it is looked whether the area is there. */
const step = 200;

/** From so many on a road is followed: a hundred metres. */
const followedSteps = 5;

const known = new WeakMap<Geometry, Map<string, AreaExtent | null>>();

/** Worked out once for each map; null when the map has no such area. */
export function areaExtent(geometry: Geometry, id: string): AreaExtent | null {
  const areas = known.get(geometry) ?? new Map<string, AreaExtent | null>();
  known.set(geometry, areas);
  const before = areas.get(id);
  if (before !== undefined) return before;
  const shapes = geometry.shapes.filter((shape) => shape.id === id && shape.kind === 'area');
  const rings = shapes.flatMap((shape) => shape.rings);
  const found = rings.length === 0 ? null : measured(geometry, rings);
  areas.set(id, found);
  return found;
}

function measured({ places, roads }: Geometry, rings: AreaRings): AreaExtent {
  const [west = 0, east = 0] = extent(rings.flat(), ([x]) => x);
  const [south = 0, north = 0] = extent(rings.flat(), ([, y]) => y);
  const from: Point = [west, south];
  const to: Point = [east, north];
  const along = to[0] - from[0] >= to[1] - from[1] ? 0 : 1;
  const met = roads.flatMap(({ name, line }) => {
    const within = stepsOf(line).filter((point) => isIn(rings, point));
    if (within.length === 0) return [];
    const middle = within.reduce((sum, point) => sum + point[along], 0) / within.length;
    return [{ name, middle, count: within.length }];
  });
  met.sort((a, b) => a.middle - b.middle);
  return {
    from,
    to,
    places: once(places.filter(({ point }) => isIn(rings, point)).map(({ name }) => name)),
    roads: once(met.map(({ name }) => name)),
    followed: once(met.filter(({ count }) => count >= followedSteps).map(({ name }) => name)),
  };
}

type AreaRings = readonly (readonly Point[])[];

/** By how many edges lie east of a point: an odd number, and it is inside. A hole is a ring too. */
function isIn(rings: AreaRings, [east, north]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) {
      const [lastX, lastY] = ring.at(index - 1) ?? [x, y];
      const crosses = y > north !== lastY > north;
      if (crosses && east < x + ((north - y) / (lastY - y)) * (lastX - x)) inside = !inside;
    }
  }
  return inside;
}

/** Points along a line, its bends among them. */
function stepsOf(line: readonly Point[]): Point[] {
  return line.flatMap(([x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / step));
    return Array.from({ length: count }, (_, at): Point => {
      const part = at / count;
      return [x + (nextX - x) * part, y + (nextY - y) * part];
    });
  });
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)];
}
