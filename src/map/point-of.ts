import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import type { MapId } from './map-id.ts';
import { middleOf } from './road-middle.ts';
import { unitPosition } from './unit-position.ts';

/** Where on the sheet something is that can be chosen; null when nobody said, or for an area. */
export function pointOf(brief: Brief, view: View, id: MapId): Point | null {
  switch (id.kind) {
    case 'place':
      return placePoint(brief, id.id);
    case 'road':
      return roadPoint(brief, id.id);
    case 'mark': {
      const mark = view.marks.find((one) => one.id === id.id);
      return placePoint(brief, mark?.place) ?? roadPoint(brief, mark?.road);
    }
    case 'unit': {
      const report = view.units[id.id];
      const position = report ? unitPosition(brief.geometry, report, view.now) : null;
      if (!position) return null;
      return position.kind === 'place' ? placePoint(brief, position.place) : position.point;
    }
    default:
      return id.kind satisfies never;
  }
}

function placePoint(brief: Brief, id: string | undefined): Point | null {
  return brief.geometry.places.find((place) => place.id === id)?.point ?? null;
}

function roadPoint(brief: Brief, id: string | undefined): Point | null {
  const road = brief.geometry.roads.find((one) => one.id === id);
  return road ? middleOf(road) : null;
}
