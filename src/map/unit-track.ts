import type { Seconds } from '#kernel/time.ts';
import type { UnitReportView } from '#exercise/view-map.ts';
import type { Geometry, Point } from '#scenario/geometry.ts';

/** Where a unit on the road is reckoned to be at a moment. Asked for at every frame. */
export type Track = (at: Seconds) => Point;

interface MeasuredRoute {
  readonly points: readonly Point[];
  /** Time from the start to each point, in no unit in particular. */
  readonly costs: readonly number[];
}

/**
 * Between report and expected arrival a unit moves by part of the time, not of the length: a lane takes
 * longer than a main road.
 */
export function trackOf(geometry: Geometry, report: UnitReportView): Track {
  const { points, costs } = measuredRoute(geometry, report.nodes);
  const whole = costs.at(-1) ?? 0;
  const takes = (report.arrives ?? report.at) - report.at;
  return (at) => {
    const part = takes <= 0 ? 1 : Math.min(1, Math.max(0, (at - report.at) / takes));
    return pointAt(points, costs, part * whole);
  };
}

function pointAt(points: readonly Point[], costs: readonly number[], cost: number): Point {
  let low = 1;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((costs[middle] ?? 0) < cost) low = middle + 1;
    else high = middle;
  }
  const from = points[low - 1] ?? [0, 0];
  const to = points[low] ?? from;
  const start = costs[low - 1] ?? 0;
  const step = (costs[low] ?? start) - start;
  const along = step === 0 ? 1 : Math.min(1, (cost - start) / step);
  return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
}

const known = new WeakMap<readonly number[], MeasuredRoute>();

/** Worked out once for a report. */
function measuredRoute(geometry: Geometry, nodes: readonly number[]): MeasuredRoute {
  let route = known.get(nodes);
  if (!route) {
    const points: Point[] = [];
    const costs: number[] = [];
    let sum = 0;
    let last: number | undefined;
    for (const node of nodes) {
      const point = geometry.nodes[node];
      if (!point) continue;
      if (last !== undefined) sum += costOf(geometry, last, node);
      points.push(point);
      costs.push(sum);
      last = node;
    }
    route = { points, costs };
    known.set(nodes, route);
  }
  return route;
}

const indexed = new WeakMap<Geometry, ReadonlyMap<string, number>>();

function costOf(geometry: Geometry, from: number, to: number): number {
  let costs = indexed.get(geometry);
  if (!costs) {
    costs = new Map(
      geometry.segments.flatMap((segment) => {
        const cost = segment.length / Math.max(1, segment.speed);
        return [
          [`${segment.from} ${segment.to}`, cost] as const,
          [`${segment.to} ${segment.from}`, cost] as const,
        ];
      }),
    );
    indexed.set(geometry, costs);
  }
  const cost = costs.get(`${from} ${to}`);
  if (cost !== undefined) return cost;
  const a = geometry.nodes[from];
  const b = geometry.nodes[to];
  return a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) / 40 : 0;
}
