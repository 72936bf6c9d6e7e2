import { iimarch, type IimarchPart } from '#doctrine/iimarch.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { CommandInput } from '#command/command.ts';
import { letterOf, type Filed } from '../methane/use-filed.ts';
import {
  areEntries,
  emptyEntry,
  filledEntry,
  isStrings,
  withWords,
  type EntryDraft,
} from '../parts/entry-draft.ts';
import type { NoteWords } from '../parts/note-words.ts';
import type { HeardNote } from '../picture/use-notes.ts';

type BriefInput = Extract<CommandInput, { type: 'brief' }>;

export interface BriefDraft {
  readonly to: readonly string[];
  /** Null for the usual one. */
  readonly channel: string | null;
  readonly parts: Readonly<Record<IimarchPart, EntryDraft>>;
}

export const emptyBrief: BriefDraft = {
  to: [],
  channel: null,
  parts: {
    information: emptyEntry,
    intent: emptyEntry,
    method: emptyEntry,
    administration: emptyEntry,
    risk: emptyEntry,
    communications: emptyEntry,
    humanitarian: emptyEntry,
  },
};

const partIds = iimarch.map(({ id }) => id);

export function isBriefDraft(found: unknown): found is BriefDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { to, channel, parts } = found as Partial<Record<string, unknown>>;
  return (
    isStrings(to) && (channel === null || typeof channel === 'string') && areEntries(parts, partIds)
  );
}

/** The letters of a M/ETHANE of which each part of a briefing tells. */
const lettersOf: Readonly<Record<IimarchPart, readonly MethaneField[]>> = {
  information: ['majorIncident', 'exactLocation', 'type', 'number'],
  intent: [],
  method: ['emergencyServices', 'access'],
  administration: [],
  risk: ['hazards'],
  communications: [],
  humanitarian: [],
};

/** The notes that belong to a part, by the letter that each is filed under, and those it rests on. */
export function notesForPart(
  part: IimarchPart,
  entry: EntryDraft,
  notes: readonly HeardNote[],
  filed: Filed,
): readonly HeardNote[] {
  return notes.filter((note) => {
    const letter = letterOf(note, filed);
    const belongs = letter !== undefined && letter !== null && lettersOf[part].includes(letter);
    return belongs || entry.items.includes(note.id);
  });
}

/** Notes that somebody of this audience is not known to have. */
export function newsTo(
  audience: readonly string[],
  notes: readonly HeardNote[],
): readonly HeardNote[] {
  return notes.filter(({ standing }) =>
    audience.some((id) => standing[id] !== 'theirs' && standing[id] !== 'read-back'),
  );
}

interface HeldForBrief {
  readonly notes: readonly HeardNote[];
  readonly filed: Filed;
  /** What can be said without a note. */
  readonly words: (part: IimarchPart) => readonly string[];
  /** What a note says in a report. */
  readonly noteWords: NoteWords;
}

/** What is held and this audience is not known to have, each in its part; a blank part takes its words too. */
export function filledBrief(
  draft: BriefDraft,
  { notes, filed, words, noteWords }: HeldForBrief,
): BriefDraft {
  const parts = { ...draft.parts };
  const news = newsTo(draft.to, notes);
  for (const id of partIds) {
    const before = parts[id];
    const started = before.says.trim() === '' ? words(id).reduce(withWords, before) : before;
    parts[id] = filledEntry(started, notesForPart(id, before, news, filed), {
      all: notes,
      words: noteWords,
    });
  }
  return { ...draft, parts };
}

/** The parts that say something. */
export function filledParts({ parts }: BriefDraft): readonly IimarchPart[] {
  return partIds.filter((id) => parts[id].says.trim() !== '');
}

export function briefCommand(draft: BriefDraft, channel: string): BriefInput {
  const fields: BriefInput['fields'] = {};
  for (const id of filledParts(draft)) {
    const { says, items } = draft.parts[id];
    fields[id] = { says: says.trim(), items: [...items] };
  }
  return { type: 'brief', to: [...draft.to], channel, fields };
}
