import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import type { CommandInput } from '#command/command.ts';
import { emptyEntry, type EntryDraft } from '../parts/lettered-entry.tsx';

export const majorIncidentStatuses = ['declared', 'standby', 'not-declared'] as const;
type MajorIncidentStatus = (typeof majorIncidentStatuses)[number];
export type MethaneInput = Extract<CommandInput, { type: 'methane' }>;

export interface MethaneDraft {
  readonly entries: Readonly<Record<MethaneField, EntryDraft>>;
  readonly status: MajorIncidentStatus | null;
}

export const emptyMethane: MethaneDraft = {
  entries: {
    majorIncident: emptyEntry,
    exactLocation: emptyEntry,
    type: emptyEntry,
    hazards: emptyEntry,
    access: emptyEntry,
    number: emptyEntry,
    emergencyServices: emptyEntry,
  },
  status: null,
};

/** The fields that say something; the first also needs its status. */
export function filledFields(draft: MethaneDraft): readonly MethaneField[] {
  return methaneFields
    .map(({ id }) => id)
    .filter((id) => draft.entries[id].says.trim() !== '')
    .filter((id) => id !== 'majorIncident' || draft.status !== null);
}

/** @param to the service whose control room takes it; undefined for one’s own. */
export function methaneCommand(draft: MethaneDraft, to?: string): MethaneInput {
  const fields: MethaneInput['fields'] = {};
  for (const id of filledFields(draft)) {
    const { says, items } = draft.entries[id];
    const entry = { says: says.trim(), items: [...items] };
    if (id !== 'majorIncident') fields[id] = entry;
    else if (draft.status !== null) fields.majorIncident = { ...entry, status: draft.status };
  }
  return to === undefined ? { type: 'methane', fields } : { type: 'methane', to, fields };
}
