import { LatLon } from 'geodesy/osgridref.js';
import type { Geometry, Point } from '#scenario/geometry.ts';

/**
 * Letters and six figures, `SD 746 536`, of a point on the scenario's plane; null off the National
 * Grid. The plane and the grid together are good to about five metres; the figures name 100.
 */
export function gridReference(geometry: Geometry, [east, north]: Point): string | null {
  const { latitude, longitude } = geometry.origin;
  const degree = metresPerDegree(latitude + geometry.height / 20 / 111_200);
  try {
    const at = new LatLon(
      latitude + north / 10 / degree.latitude,
      longitude + east / 10 / degree.longitude,
    );
    return at.toOsGrid().toString(6);
  } catch {
    return null;
  }
}

/** On the WGS84 ellipsoid. */
function metresPerDegree(latitude: number) {
  const angle = (latitude * Math.PI) / 180;
  return {
    latitude: 111_132.954 - 559.822 * Math.cos(2 * angle) + 1.175 * Math.cos(4 * angle),
    longitude:
      111_412.84 * Math.cos(angle) - 93.5 * Math.cos(3 * angle) + 0.118 * Math.cos(5 * angle),
  };
}
