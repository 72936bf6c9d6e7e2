import { useMemo } from 'react';
import { messageList } from '../traffic/message-list.ts';
import type { Seconds } from '#kernel/time.ts';
import type { MessageView, NoteView, View } from '#exercise/view.ts';
import { isInConfidence } from '#ui/text/told-in-confidence.ts';
import { useView } from '../desk-context.ts';
import { useReplaced, type Replaced } from './use-replaced.ts';

/** A note with what its message tells of it: when its words were heard, and whether in confidence. */
export interface HeardNote extends NoteView {
  readonly heard: Seconds;
  /** Its words were said in confidence, by the message itself. */
  readonly inConfidence?: boolean;
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
  let said: ReadonlyMap<string, MessageView> | undefined;
  return notes.map((note) => {
    const replacedBy = note.replacedBy ?? replaced[note.id];
    const before = known.get(note);
    if (before !== undefined && before.replacedBy === replacedBy) return before;
    said ??= new Map(messageList(messages).map((message) => [message.id, message]));
    const message = said.get(note.message);
    const inConfidence = message !== undefined && isInConfidence(message.text, note.from, note.to);
    const made = { ...note, replacedBy, heard: message?.at ?? note.at, inConfidence };
    known.set(note, made);
    return made;
  });
}
