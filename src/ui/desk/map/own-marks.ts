import type { NoteView, View } from '#exercise/view.ts';
import { markIdOf, type LiftedMark, type MarkView } from '#exercise/view-map.ts';

/** Which newer note the trainee says takes the place of an older one: ids, by the older one’s. */
type Replaced = Readonly<Record<string, string>>;

/** What is on the map, and what no longer is. */
type Marks = Pick<View, 'marks' | 'lifted'>;

/**
 * The marks as the trainee’s own picture has them: what they say is replaced goes, and what they noted as
 * hearsay is hearsay, until somebody who knows says it again. The same object when they say nothing of it.
 */
export function ownMarks({ marks, lifted, notes }: View, replaced: Replaced): Marks {
  const latest = new Map(
    notes.flatMap((note) => (note.fact === undefined ? [] : [[markIdOf(note.fact), note]])),
  );
  const gone: LiftedMark[] = [];
  const left: MarkView[] = [];
  for (const mark of marks) {
    const note = latest.get(mark.id);
    const newer = note && notes.find(({ id }) => id === replaced[note.id]);
    if (newer !== undefined && newer.fact !== note?.fact) gone.push(liftedBy(mark, newer));
    else left.push(note === undefined ? mark : asGraded(mark, note));
  }
  const isSame = left.length === marks.length && left.every((mark, i) => mark === marks[i]);
  return isSame ? { marks, lifted } : { marks: left, lifted: [...lifted, ...gone] };
}

function liftedBy(mark: MarkView, { label, at, source }: NoteView): LiftedMark {
  return { id: mark.id, mark, by: label, at, source };
}

function asGraded(mark: MarkView, { certainty, at }: NoteView): MarkView {
  const isDoubted = certainty === 'second-hand' || certainty === 'rumour';
  return isDoubted && mark.confirmed && at >= (mark.again ?? mark.at)
    ? { ...mark, confirmed: false }
    : mark;
}
