import type { MarkView } from '#exercise/view-map.ts';
import type { Geometry } from '#scenario/geometry.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';
import { gridReference } from './grid-reference.ts';

/** Where a mark is, in words. */
export function markWhere(
  { place, road, area, as }: MarkView,
  geometry: Geometry,
  names: Names,
  t: Words<'desk'>,
): string {
  if (as === 'wind') return t('map.everywhere');
  if (place !== undefined) return names.place(place);
  if (road !== undefined) return names.road(road);
  return geometry.shapes.find(({ id }) => id === area)?.name ?? t('map.area');
}

/** Its grid reference: of the middle of a road, and of the edge of an area. Null where it has none. */
export function markGrid({ place, road, area }: MarkView, geometry: Geometry): string | null {
  const line = geometry.roads.find(({ id }) => id === road)?.line;
  const point =
    geometry.places.find(({ id }) => id === place)?.point ??
    line?.[Math.floor(line.length / 2)] ??
    geometry.shapes.find(({ id }) => id === area)?.rings[0]?.[0];
  return point === undefined ? null : gridReference(geometry, point);
}
