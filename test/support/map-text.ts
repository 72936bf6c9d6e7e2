export function feature(properties: object, type: string, coordinates: unknown): string {
  return JSON.stringify({ type: 'Feature', properties, geometry: { type, coordinates } });
}

/** A file of GeoJSON, a line a feature, so that a finding in it has a line of its own. */
export function mapText(features: readonly string[]): string {
  return ['{"type":"FeatureCollection","features":[', features.join(',\n'), ']}'].join('\n');
}
