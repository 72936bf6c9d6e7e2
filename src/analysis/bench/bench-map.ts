/** Roads each way; a place stands at every crossing. */
const side = 6;
/** Degrees between crossings: about 450 m east and 450 m north at this latitude. */
const east = 0.007;
const north = 0.004;

function at(column: number, row: number): readonly [number, number] {
  return [decimal(-2.4 + column * east), decimal(54 + row * north)];
}

/** GeoJSON with six decimal places, so that the text does not depend on how sums are rounded. */
function decimal(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000;
}

/** The place at a crossing, by its number; any number stands for one of them. */
export function placeAt(number: number): string {
  return `place-${number % (side * side)}`;
}

/** A town of six streets each way, as GeoJSON: made up, and the same every time. */
export function benchMap(): string {
  const numbers = Array.from({ length: side }, (_, index) => index);
  const roads = numbers.flatMap((number) => [
    road(`row-${number}`, `Row ${number}`, at(0, number), at(side - 1, number), number),
    road(`street-${number}`, `Street ${number}`, at(number, 0), at(number, side - 1), number),
  ]);
  const places = numbers.flatMap((row) =>
    numbers.map((column) => ({
      type: 'Feature',
      properties: {
        id: placeAt(row * side + column),
        kind: 'place',
        name: `Place ${row * side + column}`,
        type: row === 0 && column === 0 ? 'rvp' : 'hall',
      },
      geometry: { type: 'Point', coordinates: at(column, row) },
    })),
  );
  return JSON.stringify({ type: 'FeatureCollection', features: [...roads, ...places] });
}

function road(
  id: string,
  name: string,
  from: readonly [number, number],
  to: readonly [number, number],
  number: number,
): object {
  const line = Array.from({ length: side }, (_, i) => [
    decimal(from[0] + ((to[0] - from[0]) * i) / (side - 1)),
    decimal(from[1] + ((to[1] - from[1]) * i) / (side - 1)),
  ]);
  return {
    type: 'Feature',
    properties: { id, kind: 'road', name, class: 'b', kmh: 40 + (number % 3) * 10 },
    geometry: { type: 'LineString', coordinates: line },
  };
}
