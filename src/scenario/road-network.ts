import { present } from '#kernel/invariant.ts';
import type { Point, Road, RoadSegment } from './geometry.ts';

export interface RoadNetwork {
  readonly nodes: readonly Point[];
  readonly segments: readonly RoadSegment[];
  /** For each node the part of the network that it belongs to; parts are numbered from 0. */
  readonly parts: readonly number[];
  /** The part with the most nodes. */
  readonly mainPart: number;
}

/**
 * Every distinct point of a road is a node, so roads meet exactly where they share a point. Nodes
 * are numbered in the order of the file.
 */
export function roadNetworkOf(roads: readonly { road: Road; speed: number }[]): RoadNetwork {
  const nodes: Point[] = [];
  const numbers = new Map<string, number>();
  const nodeAt = (point: Point): number => {
    const key = point.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, nodes.length);
    return nodes.push(point) - 1;
  };

  const segments: RoadSegment[] = [];
  for (const { road, speed } of roads) {
    let from: number | null = null;
    for (const point of road.line) {
      const to = nodeAt(point);
      // Two points less than a decimetre apart are one node.
      if (from !== null && from !== to) {
        const length = Math.round(
          Math.sqrt(squaredDistance(present(nodes[from], `node ${from}`), point)),
        );
        segments.push({ road: road.id, from, to, length, speed });
      }
      from = to;
    }
  }
  return { nodes, segments, ...partsOf(nodes.length, segments) };
}

export function squaredDistance(a: Point, b: Point): number {
  return (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
}

/** The index of the nearest node, the first of those equally near. */
export function nearestNode(nodes: readonly Point[], point: Point): number {
  let best = 0;
  let bestDistance = Infinity;
  for (const [index, node] of nodes.entries()) {
    const distance = squaredDistance(node, point);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  }
  return best;
}

function partsOf(
  count: number,
  segments: readonly RoadSegment[],
): { parts: number[]; mainPart: number } {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of segments) {
    next[from]?.push(to);
    next[to]?.push(from);
  }
  const parts = Array.from({ length: count }, () => -1);
  const sizes: number[] = [];
  for (let start = 0; start < count; start += 1) {
    if (parts[start] !== -1) continue;
    const part = sizes.push(0) - 1;
    const waiting = [start];
    parts[start] = part;
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      sizes[part] = (sizes[part] ?? 0) + 1;
      for (const other of next[node] ?? []) {
        if (parts[other] !== -1) continue;
        parts[other] = part;
        waiting.push(other);
      }
    }
  }
  return { parts, mainPart: sizes.indexOf(sizes.reduce((a, b) => Math.max(a, b), 0)) };
}
