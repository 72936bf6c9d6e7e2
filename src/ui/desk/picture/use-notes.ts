import { useMemo } from 'react';
import { messageList } from '../traffic/message-list.ts';
import type { Seconds } from '#kernel/time.ts';
import type { NoteView, View } from '#exercise/view.ts';
import { useView } from '../desk-context.ts';
import { useReplaced, type Replaced } from './use-replaced.ts';

/** A note with the time at which its words were heard, which is not when they were noted. */
export interface HeardNote extends NoteView {
  readonly heard: Seconds;
}

/** A note that did not change is the same object again, so that its row is not drawn anew. */
const known = new WeakMap<NoteView, HeardNote>();

/** The newest matter first; what a later note replaced comes after all that still stands. */
export function useNotes(): readonly HeardNote[] {
  const { notes, messages } = useView();
  const [replaced] = useReplaced();
  return useMemo(() => {
    const stands = (note: NoteView) => (note.replacedBy === undefined ? 0 : 1);
    return heardNotes(notes, messages, replaced).toSorted(
      (a, b) => stands(a) - stands(b) || b.heard - a.heard || b.at - a.at,
    );
  }, [notes, messages, replaced]);
}

function heardNotes(
  notes: View['notes'],
  messages: View['messages'],
  replaced: Replaced,
): readonly HeardNote[] {
  let times: ReadonlyMap<string, Seconds> | undefined;
  return notes.map((note) => {
    const replacedBy = note.replacedBy ?? replaced[note.id];
    const before = known.get(note);
    if (before !== undefined && before.replacedBy === replacedBy) return before;
    times ??= new Map(messageList(messages).map(({ id, at }) => [id, at]));
    const made = { ...note, replacedBy, heard: times.get(note.message) ?? note.at };
    known.set(note, made);
    return made;
  });
}
