import type { Point } from './geometry.ts';

export type LonLat = readonly [longitude: number, latitude: number];

/** What a map covers, in degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const radiansPerDegree = 0.017453292519943295;

/** Of an angle up to a right angle, good to twelve digits. Every step is exact in IEEE arithmetic. */
export function cosineOf(degrees: number): number {
  const x = degrees * radiansPerDegree;
  const square = x * x;
  // Taylor's series by Horner's rule; engines differ in the last bit of their own cosine.
  let sum = 1;
  for (let n = 20; n > 0; n -= 2) sum = 1 - (square / (n * (n - 1))) * sum;
  return sum;
}

/** Metres in one degree at a latitude, on the WGS84 ellipsoid (the series of the geodesy textbooks). */
export function metresPerDegree(latitude: number): { east: number; north: number } {
  const c1 = cosineOf(latitude);
  const c2 = 2 * c1 * c1 - 1;
  const c3 = 4 * c1 * c1 * c1 - 3 * c1;
  const c4 = 2 * c2 * c2 - 1;
  return { east: 111_412.84 * c1 - 93.5 * c3, north: 111_132.92 - 559.82 * c2 + 1.175 * c4 };
}

export function extentOf(points: Iterable<LonLat>): Extent | null {
  let extent: Extent | null = null;
  for (const [lon, lat] of points) {
    extent =
      extent === null
        ? { west: lon, south: lat, east: lon, north: lat }
        : {
            west: Math.min(extent.west, lon),
            south: Math.min(extent.south, lat),
            east: Math.max(extent.east, lon),
            north: Math.max(extent.north, lat),
          };
  }
  return extent;
}

/**
 * Degrees to whole decimetres east and north of the extent’s south-west corner, by the scale at its
 * middle latitude: over 20 km the ends are out by some metres, which no rule of an exercise notices.
 */
export function planeOf({ west, south, north }: Extent): (point: LonLat) => Point {
  const metres = metresPerDegree((south + north) / 2);
  return ([lon, lat]) => [
    Math.round((lon - west) * metres.east * 10),
    Math.round((lat - south) * metres.north * 10),
  ];
}
