import type { Geometry, Point } from '#scenario/geometry.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { placeOf } from './lookup.ts';
import { zoneArea, type WorldState } from './state.ts';

/**
 * Even-odd over all rings, so that a hole is outside and several outlines make one area. Whole
 * decimetres, products compared instead of quotients: exact. A point on an edge may fall either way,
 * but the same way in every engine.
 */
export function isInside(rings: readonly (readonly Point[])[], [east, north]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 1) {
      const a = ring[i];
      const b = ring[(i + 1) % ring.length];
      if (!a || !b || a[1] > north === b[1] > north) continue;
      const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
      const cross = (high[0] - low[0]) * (north - low[1]) - (east - low[0]) * (high[1] - low[1]);
      if (cross > 0) inside = !inside;
    }
  }
  return inside;
}

/** Whether a point lies in an area of the map, which may be drawn as several shapes of one id. */
export function areaHolds(geometry: Geometry, area: string, point: Point): boolean {
  return geometry.shapes.some(
    (shape) => shape.id === area && shape.closed && isInside(shape.rings, point),
  );
}

/** Whether the zone, as it is now, covers the place. */
export function zoneReaches(
  scenario: Scenario,
  state: WorldState,
  zone: string,
  place: string,
): boolean {
  const area = zoneArea(scenario, state, zone);
  return area !== null && areaHolds(scenario.geometry, area, placeOf(scenario, place).point);
}
