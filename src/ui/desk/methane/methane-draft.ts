import { methaneFieldIds, type MethaneField } from '#doctrine/methane.ts';
import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';
import { areEntries, emptyEntry, type EntryDraft } from '../parts/entry-draft.ts';

export const majorIncidentStatuses = ['declared', 'standby', 'not-declared'] as const;
export type MajorIncidentStatus = (typeof majorIncidentStatuses)[number];
export type MethaneInput = Extract<CommandInput, { type: 'methane' }>;
export type SentMethane = View['methanes'][number];

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

export function withEntry(draft: MethaneDraft, id: MethaneField, entry: EntryDraft): MethaneDraft {
  return { ...draft, entries: { ...draft.entries, [id]: entry } };
}

/** What was last said of each letter: where the next one starts from. */
export function draftAfter(sent: readonly SentMethane[]): MethaneDraft {
  const entries = { ...emptyMethane.entries };
  let status: MajorIncidentStatus | null = null;
  for (const { fields } of sent) {
    for (const id of methaneFieldIds) {
      const field = fields[id];
      if (field !== undefined) entries[id] = { says: field.says, items: field.items };
    }
    status = fields.majorIncident?.status ?? status;
  }
  return { entries, status };
}

export function isMethaneDraft(found: unknown): found is MethaneDraft | null {
  if (found === null) return true;
  if (typeof found !== 'object') return false;
  const { entries, status } = found as Partial<Record<string, unknown>>;
  const known: readonly unknown[] = [...majorIncidentStatuses, null];
  return areEntries(entries, methaneFieldIds) && known.includes(status);
}

/** The fields that say something; the first also needs its status. */
export function filledFields(draft: MethaneDraft): readonly MethaneField[] {
  return methaneFieldIds
    .filter((id) => draft.entries[id].says.trim() !== '')
    .filter((id) => id !== 'majorIncident' || draft.status !== null);
}

/** The filled fields that say something else than when they were last sent, or were not sent. */
export function changedFields(
  draft: MethaneDraft,
  sent: readonly SentMethane[],
): readonly MethaneField[] {
  const before = draftAfter(sent);
  return filledFields(draft).filter(
    (id) =>
      draft.entries[id].says.trim() !== before.entries[id].says ||
      !sameItems(draft.entries[id].items, before.entries[id].items) ||
      (id === 'majorIncident' && draft.status !== before.status),
  );
}

function sameItems(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/**
 * @param only the fields to be sent
 * @param to the service whose control room takes it; undefined for one’s own
 */
export function methaneCommand(
  draft: MethaneDraft,
  only: readonly MethaneField[],
  to?: string,
): MethaneInput {
  const fields: MethaneInput['fields'] = {};
  for (const id of filledFields(draft).filter((one) => only.includes(one))) {
    const { says, items } = draft.entries[id];
    const entry = { says: says.trim(), items: [...items] };
    if (id !== 'majorIncident') fields[id] = entry;
    else if (draft.status !== null) fields.majorIncident = { ...entry, status: draft.status };
  }
  return to === undefined ? { type: 'methane', fields } : { type: 'methane', to, fields };
}
