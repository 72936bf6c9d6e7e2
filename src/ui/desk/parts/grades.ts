import { sourcings, type Sourcing } from '#doctrine/information.ts';
import type { NoteView } from '#exercise/view.ts';

/** How well words are sourced; `own` where they rest on no note. */
export type GradeName = Sourcing | 'own';

/** A chain is as strong as its weakest link: the worst of the notes that an entry rests on. */
export function worstGrade(
  items: readonly string[],
  notes: readonly Pick<NoteView, 'id' | 'certainty'>[],
): GradeName {
  const grades = notes
    .filter(({ id }) => items.includes(id))
    .map(({ certainty }) => sourcings.indexOf(certainty));
  return grades.length === 0 ? 'own' : (sourcings[Math.max(...grades)] ?? 'own');
}
