import OsGridRef, { LatLon } from 'geodesy/osgridref.js';
import type { Geometry, Point } from '#scenario/geometry.ts';

// Grid references are the screen's affair. The scenario's plane is turned back into degrees and
// those into the National Grid; both steps together are good to about five metres.

export interface GridLine {
  readonly axis: 'easting' | 'northing';
  /** Whole kilometres within the 100 km square: the two figures printed at the line. */
  readonly numeral: string;
  /** Where it enters and leaves the sheet, decimetres. */
  readonly from: Point;
  readonly to: Point;
}

/** The kilometre lines that cross the sheet; none where the National Grid does not reach. */
export function gridLines(geometry: Geometry): GridLine[] {
  const corners: Point[] = [
    [0, 0],
    [geometry.width, 0],
    [0, geometry.height],
    [geometry.width, geometry.height],
  ];
  const grid = corners.map((corner) => toGrid(geometry, corner));
  if (grid.some((corner) => corner === null)) return [];
  const eastings = grid.map((corner) => corner?.easting ?? 0);
  const northings = grid.map((corner) => corner?.northing ?? 0);
  const west = Math.min(...eastings);
  const east = Math.max(...eastings);
  const south = Math.min(...northings);
  const north = Math.max(...northings);
  return [
    ...kilometres(west, east).map((easting): GridLine => ({
      axis: 'easting',
      numeral: numeral(easting),
      from: fromGrid(geometry, easting, south),
      to: fromGrid(geometry, easting, north),
    })),
    ...kilometres(south, north).map((northing): GridLine => ({
      axis: 'northing',
      numeral: numeral(northing),
      from: fromGrid(geometry, west, northing),
      to: fromGrid(geometry, east, northing),
    })),
  ];
}

/**
 * Letters and eight figures, `SD 7463 5361`: the 10 m square, which is as fine as the map is good: about
 * five metres. Null off the National Grid.
 */
export function fineReference(geometry: Geometry, point: Point): string | null {
  return toGrid(geometry, point)?.toString(8) ?? null;
}

/** Letters and six figures, `SD 746 536`: the 100 m square. Null off the National Grid. */
export function gridReference(geometry: Geometry, point: Point): string | null {
  return toGrid(geometry, point)?.toString(6) ?? null;
}

/** The letters of the 100 km square of the sheet's middle; null off the National Grid. */
export function gridLetters(geometry: Geometry): string | null {
  const middle = gridReference(geometry, [geometry.width / 2, geometry.height / 2]);
  return middle?.slice(0, 2) ?? null;
}

function toGrid(geometry: Geometry, [east, north]: Point): OsGridRef | null {
  const { latitude, longitude } = geometry.origin;
  const degree = metresPerDegree(geometry);
  const at = new LatLon(
    latitude + north / 10 / degree.latitude,
    longitude + east / 10 / degree.longitude,
  );
  try {
    return at.toOsGrid();
  } catch {
    // The library throws for a point that the National Grid does not reach.
    return null;
  }
}

function fromGrid(geometry: Geometry, easting: number, northing: number): Point {
  const at = new OsGridRef(easting, northing).toLatLon();
  const degree = metresPerDegree(geometry);
  return [
    (at.longitude - geometry.origin.longitude) * degree.longitude * 10,
    (at.latitude - geometry.origin.latitude) * degree.latitude * 10,
  ];
}

/** On the WGS84 ellipsoid, at the middle of the sheet. */
function metresPerDegree(geometry: Geometry): { latitude: number; longitude: number } {
  const middle = geometry.origin.latitude + geometry.height / 20 / 111_200;
  const angle = (middle * Math.PI) / 180;
  return {
    latitude: 111_132.954 - 559.822 * Math.cos(2 * angle) + 1.175 * Math.cos(4 * angle),
    longitude:
      111_412.84 * Math.cos(angle) - 93.5 * Math.cos(3 * angle) + 0.118 * Math.cos(5 * angle),
  };
}

function kilometres(from: number, to: number): number[] {
  const first = Math.ceil(from / 1000);
  const count = Math.max(0, Math.floor(to / 1000) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * 1000);
}

function numeral(metres: number): string {
  return String(Math.round(metres / 1000) % 100).padStart(2, '0');
}
