import type { Geometry, Point } from '#scenario/geometry.ts';
import type { Rectangle } from './rectangle.ts';

const measured = new WeakMap<Geometry, Map<string, Rectangle | null>>();

/** What holds all of a drawn area, in decimetres; null when the map has no such area. Measured once. */
export function extentOf(geometry: Geometry, area: string): Rectangle | null {
  const known = measured.get(geometry) ?? new Map<string, Rectangle | null>();
  measured.set(geometry, known);
  const before = known.get(area);
  if (before !== undefined) return before;
  const rings = geometry.shapes.filter(({ id }) => id === area).flatMap((shape) => shape.rings);
  const extent = rings.length === 0 ? null : around(rings.flat());
  known.set(area, extent);
  return extent;
}

function around(points: readonly Point[]): Rectangle {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return { x: west, y: south, width: east - west, height: north - south };
}
