import type { CommandInput } from '#command/command.ts';
import { isEntry, isStrings, emptyEntry, type EntryDraft } from '../parts/entry-draft.ts';

type LineInput = Extract<CommandInput, { type: 'public-line' }>;

/** A line for the public as it is being written. */
export interface LineDraft {
  readonly partners: readonly string[];
  readonly line: EntryDraft;
  readonly channel: string;
}

export const emptyLine: LineDraft = { partners: [], line: emptyEntry, channel: '' };

export function isLineDraft(found: unknown): found is LineDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { partners, line, channel } = found as Partial<Record<string, unknown>>;
  return isStrings(partners) && isEntry(line) && typeof channel === 'string';
}

/** Null while it says nothing, or nobody is to agree to it. */
export function lineCommand({ partners, line, channel }: LineDraft): LineInput | null {
  const says = line.says.trim();
  if (says === '' || partners.length === 0) return null;
  return { type: 'public-line', with: [...partners], says, items: [...line.items], channel };
}
