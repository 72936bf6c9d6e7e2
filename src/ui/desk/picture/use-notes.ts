import { useMemo } from 'react';
import { toArray } from '#kernel/chain.ts';
import type { Seconds } from '#kernel/time.ts';
import type { NoteView } from '#exercise/view.ts';
import { useView } from '../desk-context.ts';

/** A note with the time at which its words were heard, which is not when they were noted. */
export interface HeardNote extends NoteView {
  readonly heard: Seconds;
}

/** The newest matter first; what a later note replaced comes after all that still stands. */
export function useNotes(): readonly HeardNote[] {
  const { notes, messages } = useView();
  return useMemo(() => {
    const times = new Map(toArray(messages).map(({ id, at }) => [id, at]));
    const stands = (note: NoteView) => (note.replacedBy === undefined ? 0 : 1);
    return notes
      .map((note): HeardNote => ({ ...note, heard: times.get(note.message) ?? note.at }))
      .toSorted((a, b) => stands(a) - stands(b) || b.heard - a.heard || b.at - a.at);
  }, [notes, messages]);
}
