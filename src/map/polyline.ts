import type { XY } from './projection.ts';

/** A place on a line and the direction of the line there, in radians. */
interface OnLine {
  readonly point: XY;
  readonly angle: number;
}

/** A line whose lengths are worked out, for asking many times what is where along it. */
export interface MeasuredLine {
  readonly length: number;
  /** The point so far along it; its ends when the distance is off the line. */
  readonly at: (along: number) => OnLine;
}

export function measured(line: readonly XY[]): MeasuredLine {
  // A point that repeats the last one has no direction.
  const points = line.filter((point, i) => i === 0 || distance(line[i - 1], point) > 0);
  const starts: number[] = [];
  let length = 0;
  for (const [i, point] of points.entries()) {
    length += i === 0 ? 0 : distance(points[i - 1], point);
    starts.push(length);
  }
  const at = (along: number): OnLine => {
    const held = Math.min(length, Math.max(0, along));
    let low = 1;
    let high = points.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < held) low = middle + 1;
      else high = middle;
    }
    const from = points[low - 1];
    const to = points[low];
    if (!from || !to) return { point: from ?? [0, 0], angle: 0 };
    const start = starts[low - 1] ?? 0;
    const part = (held - start) / ((starts[low] ?? 0) - start);
    return {
      point: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
      angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
    };
  };
  return { length, at };
}

/** How far a point is from a line. */
export function distanceTo(line: readonly XY[], [x, y]: XY): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] as XY;
    const [bx, by] = line[i] as XY;
    const squared = (bx - ax) ** 2 + (by - ay) ** 2;
    const part = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared;
    const held = Math.min(1, Math.max(0, part));
    least = Math.min(least, Math.hypot(x - ax - (bx - ax) * held, y - ay - (by - ay) * held));
  }
  return least;
}

/** The stretches of a line that lie in a rectangle grown by a margin, cut at its points. */
export function stretchesWithin(
  line: readonly XY[],
  width: number,
  height: number,
  margin = 0,
): XY[][] {
  const stretches: XY[][] = [];
  let current: XY[] = [];
  for (const point of line) {
    const [x, y] = point;
    if (x >= -margin && y >= -margin && x <= width + margin && y <= height + margin) {
      current.push(point);
    } else {
      if (current.length > 1) stretches.push(current);
      current = [];
    }
  }
  if (current.length > 1) stretches.push(current);
  return stretches;
}

function distance(from: XY | undefined, to: XY | undefined): number {
  return from && to ? Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2) : 0;
}

/** Points along a line, this far apart, with both its ends. */
export function pointsEvery(line: readonly XY[], step: number): XY[] {
  const points: XY[] = [];
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1] as XY;
    const to = line[i] as XY;
    const parts = Math.max(1, Math.round(distance(from, to) / step));
    for (let part = 0; part < parts; part++) {
      const share = part / parts;
      points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
  }
  const end = line.at(-1);
  return end ? [...points, end] : points;
}
