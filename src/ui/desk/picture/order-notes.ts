import { methaneFieldIds } from '#doctrine/methane.ts';
import { sourcings } from '#doctrine/information.ts';
import { letterOf, type Filed } from '../methane/use-filed.ts';
import type { HeardNote } from './use-notes.ts';

/** What the rows can be ordered by. */
export const noteOrders = ['heard', 'letter', 'source', 'how', 'toTell'] as const;
export type NoteOrder = (typeof noteOrders)[number];

interface OrderKnown {
  readonly filed: Filed;
  readonly nameOf: (source: string) => string;
  /** How many are still to be told of a note. */
  readonly toTell: (note: HeardNote) => number;
}

/**
 * The rows as a liaison officer reads them. By letter is the order in which a M/ETHANE is said, what
 * belongs to no letter last and by its words; how known has the doubtful first, as it wants checking;
 * to tell has first what most still wait for. The newest is first among equals.
 */
export function orderNotes(
  notes: readonly HeardNote[],
  order: NoteOrder,
  known: OrderKnown,
): readonly HeardNote[] {
  const keys: Readonly<Record<NoteOrder, (a: HeardNote, b: HeardNote) => number>> = {
    heard: () => 0,
    letter: (a, b) =>
      letterPlace(a, known.filed) - letterPlace(b, known.filed) ||
      (letterPlace(a, known.filed) === none ? a.label.localeCompare(b.label) : 0),
    source: (a, b) => known.nameOf(a.source).localeCompare(known.nameOf(b.source)),
    how: (a, b) => sourcings.indexOf(b.certainty) - sourcings.indexOf(a.certainty),
    toTell: (a, b) => known.toTell(b) - known.toTell(a),
  };
  // What a later note replaced comes last in every order.
  const stands = (note: HeardNote) => (note.replacedBy === undefined ? 0 : 1);
  const by = keys[order];
  return notes.toSorted(
    (a, b) => stands(a) - stands(b) || by(a, b) || b.heard - a.heard || b.at - a.at,
  );
}

const none = methaneFieldIds.length;

function letterPlace(note: HeardNote, filed: Filed): number {
  const letter = letterOf(note, filed);
  return letter === undefined || letter === null ? none : methaneFieldIds.indexOf(letter);
}

/** Notes that have all the words, in their label or as they were heard. */
export function withWords(notes: readonly HeardNote[], words: string): readonly HeardNote[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    const text = `${note.label} ${note.words}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
