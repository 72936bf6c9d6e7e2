import type { Geometry, Place, Point, Shape } from '#scenario/geometry.ts';

/** The map counts north upwards, SVG downwards. */
function at([east, north]: Point, height: number): string {
  return `${east} ${height - north}`;
}

export function linePath(line: readonly Point[], height: number): string {
  return line.length === 0 ? '' : `M${line.map((point) => at(point, height)).join('L')}`;
}

export function ringsPath(shape: Shape, height: number): string {
  return shape.rings.map((ring) => linePath(ring, height) + (shape.closed ? 'Z' : '')).join('');
}

export interface LabelledPlace {
  readonly place: Place;
  readonly number: number;
  /** Where its number is drawn: moved aside where numbers would cover each other. */
  readonly east: number;
  readonly north: number;
}

/** Every place with a number, from north to south, the numbers kept apart. */
export function labelled(geometry: Geometry): LabelledPlace[] {
  const apart = (geometry.width / 560) * 17;
  const placed: LabelledPlace[] = [];
  const places = geometry.places.toSorted((a, b) => b.point[1] - a.point[1]);
  for (const [index, place] of places.entries()) {
    const [east, north] = freeSpot(place.point, placed, apart);
    placed.push({ place, number: index + 1, east, north });
  }
  return placed;
}

const turns: readonly Point[] = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [2, 0],
  [-2, 0],
];

function freeSpot([east, north]: Point, taken: readonly LabelledPlace[], apart: number): Point {
  const spots = turns.map(([x, y]): Point => [east + x * apart, north + y * apart]);
  const free = spots.find((spot) =>
    taken.every((other) => Math.hypot(other.east - spot[0], other.north - spot[1]) >= apart * 0.98),
  );
  return free ?? [east, north];
}

/** What the map shows, by name. */
export function namesOf(geometry: Geometry): {
  roads: string[];
  water: string[];
  places: string[];
} {
  const named = (shapes: readonly Shape[]) =>
    shapes.flatMap((shape) => (shape.name === undefined ? [] : [shape.name]));
  const main = geometry.roads.filter((road) => road.class === 'a' || road.class === 'b');
  return {
    roads: main.map((road) => road.name),
    water: [
      ...new Set(
        named(geometry.shapes.filter((shape) => shape.kind === 'river' || shape.kind === 'water')),
      ),
    ],
    places: geometry.places.map((place) => place.name),
  };
}

/** A whole, half or quarter number of kilometres about a fifth of the map wide. */
export function scaleBar(width: number): { km: number; length: number } {
  const fifth = width / 5 / 10_000;
  const km = [10, 5, 2, 1, 0.5, 0.25, 0.1].find((size) => size <= fifth) ?? 0.1;
  return { km, length: km * 10_000 };
}
