import type { Seconds } from '#kernel/time.ts';
import type { UnitReportView } from '#exercise/view.ts';
import type { Geometry, Point } from '#scenario/geometry.ts';

/** Where a unit is, as far as its last report says. */
export type UnitPosition =
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'point'; readonly point: Point }
  | {
      readonly kind: 'under-way';
      /** Between report and arrival: reckoned, not seen. */
      readonly point: Point;
      readonly route: readonly Point[];
      readonly arrives: Seconds;
      /** It should be there by now, and nobody has said that it is. */
      readonly due: boolean;
    };

const standing = new Set<UnitReportView['mobilisation']>(['unaware', 'alerted', 'mobilising']);

/** Null when the report does not say where the unit is, such as one that only says where it goes. */
export function unitPosition(
  geometry: Geometry,
  report: UnitReportView,
  at: Seconds,
): UnitPosition | null {
  const route = report.nodes
    .map((node) => geometry.nodes[node])
    .filter((point) => point !== undefined);
  const start = report.nodes[0];
  if (standing.has(report.mobilisation)) {
    return start === undefined ? null : atNode(geometry, start);
  }
  if (report.arrives !== undefined && route.length > 1) {
    const takes = report.arrives - report.at;
    const part = takes <= 0 ? 1 : Math.min(1, Math.max(0, (at - report.at) / takes));
    const point = pointOfRoute(geometry, report.nodes, part);
    return { kind: 'under-way', point, route, arrives: report.arrives, due: at > report.arrives };
  }
  if (report.mobilisation === 'enRoute' || report.mobilisation === 'delayed') return null;
  if (report.to !== undefined && geometry.places.some((place) => place.id === report.to)) {
    return { kind: 'place', place: report.to };
  }
  const end = report.nodes.at(-1);
  return end === undefined ? null : atNode(geometry, end);
}

function atNode(geometry: Geometry, node: number): UnitPosition | null {
  const place = geometry.places.find((candidate) => candidate.node === node);
  if (place) return { kind: 'place', place: place.id };
  const point = geometry.nodes[node];
  return point ? { kind: 'point', point } : null;
}

/** A part of the time, not of the length: a lane takes longer than a main road. */
function pointOfRoute(geometry: Geometry, nodes: readonly number[], part: number): Point {
  const costs = costsOf(geometry, nodes);
  let left = costs.reduce((sum, step) => sum + step, 0) * part;
  for (const [i, step] of costs.entries()) {
    const from = geometry.nodes[nodes[i] ?? -1];
    const to = geometry.nodes[nodes[i + 1] ?? -1];
    if (from && to && left <= step) {
      const along = step === 0 ? 1 : left / step;
      return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
    }
    left -= step;
  }
  return geometry.nodes[nodes.at(-1) ?? -1] ?? [0, 0];
}

const known = new WeakMap<readonly number[], readonly number[]>();

/** Looked up once for a report, though asked for at every frame. */
function costsOf(geometry: Geometry, nodes: readonly number[]): readonly number[] {
  let costs = known.get(nodes);
  if (!costs) {
    costs = nodes.slice(1).map((node, i) => cost(geometry, nodes[i] ?? node, node));
    known.set(nodes, costs);
  }
  return costs;
}

function cost(geometry: Geometry, from: number, to: number): number {
  const segment = geometry.segments.find(
    (candidate) =>
      (candidate.from === from && candidate.to === to) ||
      (candidate.from === to && candidate.to === from),
  );
  if (segment) return segment.length / Math.max(1, segment.speed);
  const a = geometry.nodes[from];
  const b = geometry.nodes[to];
  return a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) / 40 : 0;
}
