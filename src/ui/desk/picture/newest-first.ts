import type { NoteView } from '#exercise/view.ts';

/** The newest matter first; what a later note replaced comes after all that still stands. */
export function newestFirst(notes: readonly NoteView[]): readonly NoteView[] {
  const stands = (note: NoteView) => (note.replacedBy === undefined ? 0 : 1);
  return notes.toSorted((a, b) => stands(a) - stands(b) || b.at - a.at);
}
