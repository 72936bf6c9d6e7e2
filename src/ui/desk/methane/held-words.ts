import type { MethaneField } from '#doctrine/methane.ts';
import type { Mobilisation } from '#doctrine/incident.ts';
import type { View } from '#exercise/view.ts';
import type { MarkView } from '#exercise/view-map.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import { gridReference } from '../map/grid-reference.ts';
import type { Names } from '../names.ts';
import type { MajorIncidentStatus } from './methane-draft.ts';

interface Desk {
  readonly view: View;
  readonly brief: Brief;
  readonly names: Names;
  readonly t: Words<'desk'>;
}

/** Words for a letter that need no note: where services are as last heard, and what is on one’s own map. */
export function heldWords(letter: MethaneField, desk: Desk): readonly string[] {
  switch (letter) {
    case 'majorIncident':
      return declarations(desk);
    case 'exactLocation':
      return placesOf('incident', desk);
    case 'access':
      return placesOf('rvp', desk).map((where) => desk.t('methane.heldRvp', { where }));
    case 'emergencyServices':
      return services(desk);
    case 'type':
    case 'hazards':
    case 'number':
      return [];
  }
}

/** The highest that any service is heard to have declared. */
export function heldStatus({ agencies }: View): MajorIncidentStatus | null {
  const declared = Object.values(agencies).map((agency) => agency.declared);
  if (declared.includes('declared')) return 'declared';
  return declared.includes('standby') ? 'standby' : null;
}

function declarations({ view, names, t }: Desk): readonly string[] {
  const who = (status: 'declared' | 'standby') =>
    names.shorts(
      Object.values(view.agencies)
        .filter(({ declared }) => declared === status)
        .map(({ id }) => id),
    );
  return (['declared', 'standby'] as const)
    .filter((status) => who(status) !== '')
    .map((status) => t(`methane.held-${status}`, { who: who(status) }));
}

/** A reported place with its grid reference, the newest report first. */
function placesOf(as: MarkView['as'], { view, brief, names }: Desk): readonly string[] {
  const known = view.marks
    .filter((mark) => mark.as === as && mark.place !== undefined)
    .toSorted((one, other) => other.at - one.at)
    .map(({ place = '' }) => {
      const spot = brief.geometry.places.find(({ id }) => id === place);
      const grid = spot === undefined ? null : gridReference(brief.geometry, spot.point);
      return [names.place(place), grid].filter((part) => part !== null).join(', ');
    });
  return [...new Set(known)];
}

const there: readonly Mobilisation[] = ['atScene', 'briefed', 'committed'];
const coming: readonly Mobilisation[] = ['mobilising', 'enRoute', 'atRvp', 'delayed'];

function services({ view, names, t }: Desk): readonly string[] {
  const heard = (states: readonly Mobilisation[]) =>
    Object.values(view.agencies)
      .filter(({ mobilisation }) => mobilisation !== null && states.includes(mobilisation))
      .map(({ id }) => id);
  const parts = [
    heard(there).length === 0 ? '' : t('methane.heldThere', { who: names.shorts(heard(there)) }),
    heard(coming).length === 0 ? '' : t('methane.heldComing', { who: names.shorts(heard(coming)) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [parts.join('. ')];
}
