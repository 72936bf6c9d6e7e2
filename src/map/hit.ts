import type { Geometry } from '#scenario/geometry.ts';
import type { Arrangement } from './arrange.ts';
import { isSame, type MapId } from './map-id.ts';
import { symbolSize } from './place-symbols.ts';
import { distanceTo } from './polyline.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import { around, holds, type Rectangle } from './rectangle.ts';

const roadReach = 7;

/** What is at a point of the screen: what was reported before what is printed. */
export function hitAt(
  geometry: Geometry,
  viewport: Viewport,
  arrangement: Arrangement,
  point: XY,
  selected: MapId | null,
): MapId | null {
  for (const { stamp, at } of arrangement.standings.toReversed()) {
    for (const { of, box } of stamp.hits) {
      if (of.length > 0 && holds(moved(box, at), point, 2)) return nextOf(of, selected);
    }
  }
  for (const place of geometry.places) {
    if (holds(around(toScreen(viewport, place.point), symbolSize), point, 4)) {
      return { kind: 'place', id: place.id };
    }
  }
  let nearest: MapId | null = null;
  let least = roadReach;
  for (const road of geometry.roads) {
    const away = distanceTo(
      road.line.map((bend) => toScreen(viewport, bend)),
      point,
    );
    if (away < least) [nearest, least] = [{ kind: 'road', id: road.id }, away];
  }
  return nearest;
}

/** Where on the screen something is that was chosen; empty when it is not shown, and for a road. */
export function boxesOf(
  geometry: Geometry,
  viewport: Viewport,
  arrangement: Arrangement,
  id: MapId,
): { readonly box: Rectangle; readonly mover?: string | undefined }[] {
  for (const { stamp, at, mover } of arrangement.standings) {
    const hit = stamp.hits.find(({ of }) => of.some((one) => isSame(one, id)));
    if (hit) return [{ box: moved(hit.box, at), mover }];
  }
  if (id.kind !== 'place') return [];
  const place = geometry.places.find((candidate) => candidate.id === id.id);
  return place ? [{ box: around(toScreen(viewport, place.point), symbolSize) }] : [];
}

/** Choosing one tag again goes on to the next of those that it counts. */
function nextOf(of: readonly MapId[], selected: MapId | null): MapId | null {
  const last = of.findIndex((id) => isSame(id, selected));
  return of[(last + 1) % of.length] ?? null;
}

function moved(box: Rectangle, [x, y]: XY): Rectangle {
  return { ...box, x: box.x + x, y: box.y + y };
}
