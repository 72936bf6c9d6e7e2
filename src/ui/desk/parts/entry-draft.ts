import type { Seconds } from '#kernel/time.ts';
import type { HeardNote } from '../picture/use-notes.ts';

/** Words, and the notes that they rest on. */
export interface EntryDraft {
  readonly says: string;
  readonly items: readonly string[];
}

export const emptyEntry: EntryDraft = { says: '', items: [] };

/** The most that a command takes. */
export const mostItems = 30;
export const longest = 2000;

type Worded = Pick<HeardNote, 'id' | 'label'>;

/** Takes a note in, and its words with it where they do not stand there already; as long as there is room. */
export function withNote(entry: EntryDraft, { id, label }: Worded): EntryDraft {
  const items = entry.items.includes(id) ? entry.items : [...entry.items, id];
  const says = entry.says.includes(label) ? entry.says : joined(entry.says, label);
  return items.length > mostItems || says.length > longest ? entry : { says, items };
}

/** Takes a note out, and its words as far as they still stand as they were put in. */
export function withoutNote(entry: EntryDraft, { id, label }: Worded): EntryDraft {
  const items = entry.items.filter((other) => other !== id);
  const at = entry.says.indexOf(label);
  if (at === -1) return { ...entry, items };
  const after = entry.says.slice(at + label.length).replace(/^[.\s]+/, '');
  return { says: joined(entry.says.slice(0, at), after), items };
}

/** Words of one's own after those that stand there, where there is room for them. */
export function withWords(entry: EntryDraft, words: string): EntryDraft {
  const says = joined(entry.says, words);
  return says.length > longest ? entry : { ...entry, says };
}

/**
 * Takes in every note that belongs here and still stands; what a later note replaced gives way to it.
 * @param under the notes that belong here
 * @param all the notes, among which the later ones are
 */
export function filledEntry(
  entry: EntryDraft,
  under: readonly HeardNote[],
  all: readonly HeardNote[],
): EntryDraft {
  const renewed = replacedIn(entry, all).reduce((before, old) => renew(before, old, all), entry);
  return under
    .filter(({ id, replacedBy }) => replacedBy === undefined && !renewed.items.includes(id))
    .reduce(withNote, renewed);
}

/** Notes of the entry that a later one replaced. */
export function replacedIn(entry: EntryDraft, notes: readonly HeardNote[]): readonly HeardNote[] {
  return notes.filter(({ id, replacedBy }) => replacedBy !== undefined && entry.items.includes(id));
}

/** What still stands and is not in the entry; with a time, only what was noted since. */
export function waitingFor(
  entry: EntryDraft,
  under: readonly HeardNote[],
  since?: Seconds,
): readonly HeardNote[] {
  return under.filter(
    ({ id, replacedBy, at }) =>
      replacedBy === undefined && !entry.items.includes(id) && (since === undefined || at > since),
  );
}

function renew(entry: EntryDraft, old: HeardNote, notes: readonly HeardNote[]): EntryDraft {
  let latest = old;
  for (let next: HeardNote | undefined = old; next !== undefined;) {
    latest = next;
    next = notes.find(({ id }) => id === latest.replacedBy);
  }
  if (latest === old) return entry;
  const renewed = withNote(withoutNote(entry, old), latest);
  return renewed.items.includes(latest.id) ? renewed : entry;
}

function joined(before: string, after: string): string {
  const head = before.replace(/[.\s]+$/, '');
  return [head, after].filter((part) => part !== '').join('. ');
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
