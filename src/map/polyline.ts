import type { XY } from './projection.ts';

/** A place on a line and the direction of the line there, in radians. */
export interface OnLine {
  readonly point: XY;
  readonly angle: number;
}

export function lengthOf(line: readonly XY[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += distance(line[i - 1], line[i]);
  return length;
}

/** The point so far along a line; its ends when the distance is off the line. */
export function pointAt(line: readonly XY[], along: number): OnLine {
  let left = Math.max(0, along);
  let last: OnLine = { point: line[0] ?? [0, 0], angle: 0 };
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1] as XY;
    const to = line[i] as XY;
    const step = distance(from, to);
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    if (left <= step && step > 0) {
      const part = left / step;
      return {
        point: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
        angle,
      };
    }
    if (step > 0) last = { point: to, angle };
    left -= step;
  }
  return last;
}

/** The pieces of a dashed line, so that every renderer draws the same dashes. */
export function dashes(line: readonly XY[], on: number, off: number): (readonly XY[])[] {
  const total = lengthOf(line);
  const pieces: (readonly XY[])[] = [];
  for (let start = 0; start < total; start += on + off) {
    pieces.push(between(line, start, Math.min(start + on, total)));
  }
  return pieces;
}

/** The part of a line between two distances along it. */
export function between(line: readonly XY[], start: number, end: number): XY[] {
  const part: XY[] = [pointAt(line, start).point];
  let along = 0;
  for (let i = 1; i < line.length - 1; i++) {
    along += distance(line[i - 1], line[i]);
    if (along > start && along < end) part.push(line[i] as XY);
  }
  part.push(pointAt(line, end).point);
  return part;
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
  return from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0;
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
