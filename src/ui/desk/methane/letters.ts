import { methaneFieldIds, type MethaneField } from '#doctrine/methane.ts';
import { filledEntry, withWords, type EntryDraft } from '../parts/entry-draft.ts';
import type { NoteWords } from '../parts/note-words.ts';
import type { HeardNote } from '../picture/use-notes.ts';
import type { MethaneDraft } from './methane-draft.ts';
import { letterOf, type Filed } from './use-filed.ts';

/** What is held for a letter: notes filed under it, and those that its entry rests on already. */
export function notesUnder(
  letter: MethaneField,
  entry: EntryDraft,
  notes: readonly HeardNote[],
  filed: Filed,
): readonly HeardNote[] {
  return notes.filter((note) => letterOf(note, filed) === letter || entry.items.includes(note.id));
}

/** Notes that nobody has put under a letter, nor put aside, and that still stand. */
export function unfiled(notes: readonly HeardNote[], filed: Filed): readonly HeardNote[] {
  return notes.filter(
    (note) => note.replacedBy === undefined && letterOf(note, filed) === undefined,
  );
}

export interface Held {
  readonly notes: readonly HeardNote[];
  readonly filed: Filed;
  readonly status: MethaneDraft['status'];
  /** What can be said without a note. */
  readonly words: (letter: MethaneField) => readonly string[];
  /** What a note says in a report. */
  readonly noteWords: NoteWords;
}

/** All that is held, each under its letter, the newest; a letter that is still blank takes its words too. */
export function filledFrom(draft: MethaneDraft, held: Held): MethaneDraft {
  const entries = { ...draft.entries };
  for (const letter of methaneFieldIds) {
    const before = entries[letter];
    const blank = before.says.trim() === '';
    const started = blank ? held.words(letter).slice(0, 1).reduce(withWords, before) : before;
    entries[letter] = filledEntry(started, notesUnder(letter, before, held.notes, held.filed), {
      all: held.notes,
      words: held.noteWords,
    });
  }
  return { entries, status: draft.status ?? held.status };
}
