import { present } from '#kernel/invariant.ts';
import type { Geometry, Place, Point, Road, Shape } from './geometry.ts';
import { readFeatures, type MapFeatures, type Placed } from './map-features.ts';
import type { PlaceFeature, ShapeFeature } from './map-schema.ts';
import { extentOf, planeOf, type Extent, type LonLat } from './plane.ts';
import type { Problem } from './problem.ts';
import { nearestNode, roadNetworkOf, squaredDistance, type RoadNetwork } from './road-network.ts';

/** Decimetres: 500 m. */
const farFromRoad = 5_000;
/** Decimetres: 200 km. */
const widest = 2_000_000;

/** A map as its file has it (GeoJSON, WGS84) as whole decimetres on a plane. */
export function buildGeometry(value: unknown): { geometry: Geometry | null; problems: Problem[] } {
  const { features, problems } = readFeatures(value);
  if (problems.length > 0) return { geometry: null, problems };
  const extent = extentIn(features);
  if (extent === null || features.roads.length === 0) {
    return {
      geometry: null,
      problems: [{ code: 'map-empty', path: ['features'], message: 'the map has no road' }],
    };
  }

  const onPlane = planeOf(extent);
  const [width, height] = onPlane([extent.east, extent.north]);
  if (width > widest || height > widest) {
    const message = `the map is ${kilometres(width)} by ${kilometres(height)} km`;
    return { geometry: null, problems: [{ code: 'map-too-large', path: [], message }] };
  }

  const roads = features.roads.map(({ feature }): Road => {
    const { id, name, class: roadClass, bridge } = feature.properties;
    return {
      id,
      name,
      class: roadClass,
      bridge: bridge ?? false,
      line: lineOf(feature.geometry.coordinates, onPlane),
    };
  });
  const speeds = features.roads.map(({ feature }) => feature.properties.kmh);
  const network = roadNetworkOf(
    roads.map((road, i) => ({ road, speed: present(speeds[i], road.id) })),
  );
  const places = features.places.map(({ feature }) => placeOf(feature, onPlane, network));
  const geometry: Geometry = {
    origin: { latitude: extent.south, longitude: extent.west },
    width,
    height,
    nodes: network.nodes,
    segments: network.segments,
    roads,
    places,
    shapes: features.shapes.map(({ feature }) => shapeOf(feature, onPlane)),
  };
  return {
    geometry,
    problems: [
      ...roadProblems(features, roads, network),
      ...placeProblems(features, places, network),
    ],
  };
}

type OnPlane = (point: LonLat) => Point;

/** What the file says it covers, or else what its features do. */
function extentIn({ bbox, roads, places, shapes }: MapFeatures): Extent | null {
  if (bbox) return { west: bbox[0], south: bbox[1], east: bbox[2], north: bbox[3] };
  return extentOf([
    ...roads.flatMap(({ feature }) => feature.geometry.coordinates.map(lonLat)),
    ...places.map(({ feature }) => lonLat(feature.geometry.coordinates)),
    ...shapes.flatMap(({ feature }) => ringsOf(feature).flatMap((ring) => ring.map(lonLat))),
  ]);
}

function lonLat(position: readonly [number, number, ...number[]]): LonLat {
  return [position[0], position[1]];
}

function lineOf(
  positions: readonly (readonly [number, number, ...number[]])[],
  onPlane: OnPlane,
): Point[] {
  return positions.map((position) => onPlane(lonLat(position)));
}

function placeOf(
  { properties, geometry }: PlaceFeature,
  onPlane: OnPlane,
  network: RoadNetwork,
): Place {
  const point = onPlane(lonLat(geometry.coordinates));
  const { id, name, type } = properties;
  return { id, name, type, point, node: nearestNode(network.nodes, point) };
}

function ringsOf({
  geometry,
}: ShapeFeature): readonly (readonly [number, number, ...number[]])[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function shapeOf(feature: ShapeFeature, onPlane: OnPlane): Shape {
  const { id, kind, name } = feature.properties;
  const rings = ringsOf(feature).map((ring) => lineOf(ring, onPlane));
  const closed = feature.geometry.type !== 'LineString';
  return { id, kind, ...(name === undefined ? {} : { name }), rings, closed };
}

function roadProblems(
  features: MapFeatures,
  roads: readonly Road[],
  network: RoadNetwork,
): Problem[] {
  const apart = new Set(
    network.segments
      .filter(({ from }) => network.parts[from] !== network.mainPart)
      .map(({ road }) => road),
  );
  return features.roads.flatMap(({ index }, i): Problem[] => {
    const { id, name } = present(roads[i], `road ${i}`);
    if (!apart.has(id)) return [];
    const message = `${name} is not joined to the other roads`;
    const hint = 'a junction is a point that two roads share exactly';
    return [{ code: 'road-disconnected', path: idPath(index), message, hint }];
  });
}

function placeProblems(
  features: MapFeatures,
  places: readonly Place[],
  network: RoadNetwork,
): Problem[] {
  return features.places.flatMap(({ index }: Placed<PlaceFeature>, i): Problem[] => {
    const { name, node, point } = present(places[i], `place ${i}`);
    if (network.parts[node] !== network.mainPart) {
      return [
        {
          code: 'place-unreachable',
          path: idPath(index),
          message: `no unit can come to ${name} by road`,
        },
      ];
    }
    const away = Math.round(
      Math.sqrt(squaredDistance(present(network.nodes[node], `node ${node}`), point)),
    );
    if (away <= farFromRoad) return [];
    const message = `${name} is ${Math.round(away / 10)} m from the nearest point of a road`;
    return [{ code: 'place-off-road', path: idPath(index), message }];
  });
}

function idPath(index: number): Problem['path'] {
  return ['features', index, 'properties', 'id'];
}

function kilometres(decimetres: number): number {
  return Math.round(decimetres / 10_000);
}
