import { timeOfDay, type Seconds } from '#kernel/time.ts';
import type { UnitReportView, View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import type { Chip, Mover } from './picture.ts';
import { unitPosition, type UnitPosition } from './unit-position.ts';

/** Units of one agency that are reported at one place, or on one road at one time, are one tag. */
export type UnitGroup =
  | { readonly mover: Mover }
  | {
      readonly key: string;
      readonly point: Point;
      readonly place: string | null;
      readonly chip: Chip;
    };

interface Group {
  readonly key: string;
  readonly agency: string;
  readonly position: UnitPosition;
  readonly units: string[];
}

export function unitGroups(brief: Brief, view: View, at: Seconds): UnitGroup[] {
  const groups = new Map<string, Group>();
  for (const report of Object.values(view.units)) {
    const position = unitPosition(brief.geometry, report, at);
    if (!position) continue;
    const key = `${report.agency} ${whereOf(position, report)}`;
    const group = groups.get(key);
    if (group) group.units.push(report.unit);
    else groups.set(key, { key, agency: report.agency, position, units: [report.unit] });
  }
  return [...groups.values()].flatMap((group) => drawnGroup(brief, group) ?? []);
}

function drawnGroup(brief: Brief, group: Group): UnitGroup | null {
  const { key, agency, position, units } = group;
  const chip: Chip = {
    of: units.map((id) => ({ kind: 'unit', id })),
    kind: 'unit',
    text: brief.agencies.find(({ id }) => id === agency)?.short ?? agency.toUpperCase(),
    note: units.length > 1 ? `×${units.length}` : '',
  };
  if (position.kind === 'under-way') {
    const { point, route, due } = position;
    const time = timeOfDay(brief.clock, position.arrives);
    const note = `${chip.note} ${due ? 'due ' : '~'}${time}`.trim();
    return { mover: { key, chip: { ...chip, note }, point, route, due } };
  }
  if (position.kind === 'point') {
    return { key: position.point.join(' '), point: position.point, place: null, chip };
  }
  const place = brief.geometry.places.find(({ id }) => id === position.place);
  return place ? { key: place.id, point: place.point, place: place.id, chip } : null;
}

function whereOf(position: UnitPosition, report: UnitReportView): string {
  switch (position.kind) {
    case 'place':
      return position.place;
    case 'point':
      return position.point.join(' ');
    case 'under-way':
      return `${report.nodes.join(' ')} ${report.at} ${position.arrives}`;
    default:
      return position satisfies never;
  }
}
