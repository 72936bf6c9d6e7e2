import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { CoachSays } from '#exercise/events-training.ts';
import type { Seconds } from '#kernel/time.ts';

/** One note of which the trainee said who needs it, and what the coach thought. */
export interface Nominated {
  readonly nomination: string;
  readonly at: Seconds;
  /** As noted. */
  readonly words: string;
  readonly agencies: readonly { readonly agency: string; readonly why: string }[];
  readonly says: readonly CoachSays[];
  /** Sequence numbers of the nomination and of the answer. */
  readonly events: readonly number[];
}

/** What came of saying who needs what, in practice. Reported, and no part of any score. */
export interface Nominations {
  /** Agencies rightly named, not named though they need it, and named without need or against a prohibition. */
  readonly right: number;
  readonly missed: number;
  readonly needless: number;
  readonly items: readonly Nominated[];
}

/** By each fact’s first try: after it the trainee has seen the answer. Null where none was made. */
export function nominationsOf(journal: readonly ExerciseEvent[]): Nominations | null {
  const words = new Map<string, string>();
  const made = new Map<string, EventOf<'nomination.made'>>();
  const tried = new Set<string>();
  const items: Nominated[] = [];
  for (const event of journal) {
    if (event.type === 'note.made') words.set(event.note.id, event.note.words);
    else if (event.type === 'nomination.made') made.set(event.id, event);
    else if (event.type === 'coach.answered') {
      const nomination = made.get(event.nomination);
      const about = event.fact?.id ?? event.nomination;
      if (nomination === undefined || tried.has(about)) continue;
      tried.add(about);
      const { id, at, note, agencies } = nomination;
      items.push({
        nomination: id,
        at,
        words: words.get(note) ?? note,
        agencies,
        says: event.says,
        events: [nomination.seq, event.seq],
      });
    }
  }
  if (items.length === 0) return null;
  const count = (...verdicts: readonly CoachSays['verdict'][]) =>
    items.flatMap(({ says }) => says).filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    right: count('agreed'),
    missed: count('missed'),
    needless: count('needless', 'prohibited'),
    items,
  };
}
