import type { Seconds } from '#kernel/time.ts';
import type { UnitReportView } from '#exercise/view-map.ts';
import type { Geometry, Point } from '#scenario/geometry.ts';
import { trackOf, type Track } from './unit-track.ts';

/** Where a unit is, as far as its last report says. */
export type UnitPosition =
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'point'; readonly point: Point }
  | {
      readonly kind: 'under-way';
      /** Between report and arrival: reckoned, not seen. */
      readonly point: Point;
      readonly track: Track;
      readonly route: readonly Point[];
      readonly arrives: Seconds;
      /** It should be there by now, and nobody has said that it is. */
      readonly due: boolean;
    };

const standing = new Set<UnitReportView['mobilisation']>(['unaware', 'alerted', 'mobilising']);

/** A report of this age may well be out of date, seconds; as the cards of the services have it. */
const oldAfter: Seconds = 600;

/**
 * How long nothing was heard of a unit, where that is long enough to say so: since its report, or since
 * it should have arrived. Null while its report can be relied on.
 */
export function ageOf(report: UnitReportView, at: Seconds): Seconds | null {
  const since = Math.max(report.at, report.arrives ?? report.at);
  return at - since > oldAfter ? at - since : null;
}

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
  const { arrives } = report;
  if (arrives !== undefined && route.length > 1) {
    const track = trackOf(geometry, report);
    return { kind: 'under-way', point: track(at), track, route, arrives, due: at > arrives };
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
