import type { Point, Road } from '#scenario/geometry.ts';

/** The point half way along a road. */
export function middleOf(road: Road): Point {
  const lengths = road.line.map((point, i) => {
    const last = road.line[i - 1] ?? point;
    return Math.hypot(point[0] - last[0], point[1] - last[1]);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const from = road.line[i - 1];
    const to = road.line[i];
    if (from && to && left <= length) {
      const part = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= length;
  }
  return road.line[0] ?? [0, 0];
}
