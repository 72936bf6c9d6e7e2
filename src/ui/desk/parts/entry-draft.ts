import type { Seconds } from '#kernel/time.ts';
import type { HeardNote } from '../picture/use-notes.ts';
import type { NoteWords } from './note-words.ts';
import { followedBy, sentence } from './sentence.ts';

/** Words, and the notes that they rest on. */
export interface EntryDraft {
  readonly says: string;
  readonly items: readonly string[];
}

export const emptyEntry: EntryDraft = { says: '', items: [] };

/** The most that a command takes. */
export const mostItems = 30;
export const longest = 2000;

/** Takes a note in, and its words with it where they do not stand there already; as long as there is room. */
export function withNote(entry: EntryDraft, note: HeardNote, words: NoteWords): EntryDraft {
  const { id, label } = note;
  const items = entry.items.includes(id) ? entry.items : [...entry.items, id];
  const says = entry.says.includes(label) ? entry.says : followedBy(entry.says, words(note));
  return items.length > mostItems || says.length > longest ? entry : { says, items };
}

/** Takes a note out, and its words as far as they still stand as they were put in. */
export function withoutNote(entry: EntryDraft, note: HeardNote, words: NoteWords): EntryDraft {
  const items = entry.items.filter((other) => other !== note.id);
  const said = [words(note), note.label].find((one) => entry.says.includes(one));
  if (said === undefined) return { ...entry, items };
  const at = entry.says.indexOf(said);
  const after = entry.says.slice(at + said.length).replace(/^[.\s]+/, '');
  return { says: followedBy(entry.says.slice(0, at), after), items };
}

/** A sentence of one’s own after what stands there, where there is room for it. */
export function withWords(entry: EntryDraft, words: string): EntryDraft {
  const says = followedBy(entry.says, sentence(words));
  return says.length > longest ? entry : { ...entry, says };
}

/**
 * Takes in every note that belongs here, still stands and was not told in confidence; what a later note
 * replaced gives way to it.
 * @param under the notes that belong here
 * @param all the notes, among which the later ones are
 */
export function filledEntry(
  entry: EntryDraft,
  under: readonly HeardNote[],
  { all, words }: { readonly all: readonly HeardNote[]; readonly words: NoteWords },
): EntryDraft {
  const renewed = replacedIn(entry, all).reduce(
    (before, old) => renew(before, old, { all, words }),
    entry,
  );
  return waitingFor(renewed, under).reduce(
    (before, note) => withNote(before, note, words),
    renewed,
  );
}

/** Notes of the entry that a later one replaced. */
export function replacedIn(entry: EntryDraft, notes: readonly HeardNote[]): readonly HeardNote[] {
  return notes.filter(({ id, replacedBy }) => replacedBy !== undefined && entry.items.includes(id));
}

/**
 * What still stands, was not told in confidence and is not in the entry; with a time, only what was noted
 * since.
 */
export function waitingFor(
  entry: EntryDraft,
  under: readonly HeardNote[],
  since?: Seconds,
): readonly HeardNote[] {
  return under.filter(
    ({ id, replacedBy, inConfidence, at }) =>
      replacedBy === undefined &&
      inConfidence !== true &&
      !entry.items.includes(id) &&
      (since === undefined || at > since),
  );
}

function renew(
  entry: EntryDraft,
  old: HeardNote,
  { all, words }: { readonly all: readonly HeardNote[]; readonly words: NoteWords },
): EntryDraft {
  let latest = old;
  for (let next: HeardNote | undefined = old; next !== undefined;) {
    latest = next;
    next = all.find(({ id }) => id === latest.replacedBy);
  }
  if (latest === old || latest.inConfidence === true) return entry;
  const renewed = withNote(withoutNote(entry, old, words), latest, words);
  return renewed.items.includes(latest.id) ? renewed : entry;
}

export function isEntry(found: unknown): found is EntryDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { says, items } = found as Partial<Record<string, unknown>>;
  return typeof says === 'string' && isStrings(items);
}

export function isStrings(found: unknown): found is readonly string[] {
  return Array.isArray(found) && found.every((one) => typeof one === 'string');
}

/** Of entries by part: whether what was found has each part, and nothing else in it. */
export function areEntries<Part extends string>(
  found: unknown,
  parts: readonly Part[],
): found is Readonly<Record<Part, EntryDraft>> {
  if (typeof found !== 'object' || found === null) return false;
  const entries = found as Readonly<Record<string, unknown>>;
  return parts.every((part) => isEntry(entries[part]));
}
