import { iimarch, type IimarchPart } from '#doctrine/iimarch.ts';
import type { CommandInput } from '#command/command.ts';
import { emptyEntry, type EntryDraft } from '../parts/lettered-entry.tsx';

type BriefInput = Extract<CommandInput, { type: 'brief' }>;

export type BriefDraft = Readonly<Record<IimarchPart, EntryDraft>>;

export const emptyBrief: BriefDraft = {
  information: emptyEntry,
  intent: emptyEntry,
  method: emptyEntry,
  administration: emptyEntry,
  risk: emptyEntry,
  communications: emptyEntry,
  humanitarian: emptyEntry,
};

/** The parts that say something. */
export function filledParts(draft: BriefDraft): readonly IimarchPart[] {
  return iimarch.map(({ id }) => id).filter((id) => draft[id].says.trim() !== '');
}

export function briefCommand(
  draft: BriefDraft,
  to: readonly string[],
  channel: string,
): BriefInput {
  const fields: BriefInput['fields'] = {};
  for (const id of filledParts(draft)) {
    const { says, items } = draft[id];
    fields[id] = { says: says.trim(), items: [...items] };
  }
  return { type: 'brief', to: [...to], channel, fields };
}
