import { stampFrom } from '#exercise/view-acts.ts';
import { inWords, type Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { UnitReportView } from '#exercise/view-map.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import type { Chip, Mover } from './picture.ts';
import { ageOf, unitPosition, type UnitPosition } from './unit-position.ts';

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
  readonly reports: UnitReportView[];
}

export function unitGroups(brief: Brief, view: View, at: Seconds): UnitGroup[] {
  const groups = new Map<string, Group>();
  for (const report of Object.values(view.units)) {
    const position = unitPosition(brief.geometry, report, at);
    if (!position) continue;
    const key = `${report.agency} ${whereOf(position, report)}`;
    const group = groups.get(key);
    if (group) group.reports.push(report);
    else groups.set(key, { key, agency: report.agency, position, reports: [report] });
  }
  return [...groups.values()].flatMap((group) => drawnGroup(brief, group, at) ?? []);
}

/** What the tags of units say changes when this does, and not from second to second. */
export function agesKey(view: View): string {
  return Object.values(view.units)
    .map((report) => {
      const age = ageOf(report, view.now);
      const due = report.arrives !== undefined && view.now > report.arrives;
      return `${due ? 1 : 0}${age === null ? '' : inWords(age)}`;
    })
    .join(' ');
}

function drawnGroup(brief: Brief, group: Group, at: Seconds): UnitGroup | null {
  const { key, agency, position, reports } = group;
  const ages = reports.map((report) => ageOf(report, at));
  // As old as the newest of them: one that was heard of makes the tag good.
  const age = ages.includes(null) ? null : Math.min(...ages.map((one) => one ?? 0));
  const chip: Chip = {
    of: reports.map(({ unit }) => ({ kind: 'unit', id: unit })),
    kind: 'unit',
    text: brief.agencies.find(({ id }) => id === agency)?.short ?? agency.toUpperCase(),
    note: reports.length > 1 ? `×${reports.length}` : '',
    age: age === null ? null : inWords(age),
  };
  if (position.kind === 'under-way') {
    const { point, track, route, due } = position;
    const when = `${due ? 'due ' : '~'}${stampFrom(brief, at, position.arrives)}`;
    return { mover: { key, chip, when, point, track, route, due } };
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
