import type { Decision } from '#scenario/schema/decision.ts';
import type { NoteView, View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes } from './noting.ts';
import type { Part, Wish } from './wish.ts';

/** Rounds on risk are not held one after the other for each piece of news. Seconds. */
const between = 240;
/** A round begun later than this before the window's end is too late. Seconds. */
const lastCall = 150;
/** Before it is taken only with so much time left: a decision is not held up by it. Seconds. */
const ample = 840;
/** Hazards gone through at once: more than these and they sit there for too long. */
const mostHazards = 4;

interface Rated {
  readonly note: NoteView;
  readonly rating: 'low' | 'medium' | 'high' | 'very-high';
}

/**
 * Goes through a decision's hazards with those who take it, once all of them hold what it is about: who has
 * not heard of a hazard cannot rate it.
 */
export function createAssessor({ scenario }: BotSetting): Part {
  const assessed = new Set<string>();
  const last = new Map<string, number>();

  const ready = (view: View, { entitled, hazards }: Decision): Rated[] =>
    hazards.flatMap(({ fact, rating, relevant }): Rated[] => {
      if (fact === undefined || rating === undefined || !relevant) return [];
      const note = currentNotes(view).find((one) => one.fact === fact);
      const isNew = note !== undefined && !assessed.has(note.id);
      const isKnown = entitled.every((agency) => (note?.standing[agency] ?? 'told') !== 'not-told');
      return isNew && isKnown ? [{ note, rating }] : [];
    });

  const roundOn = (view: View, decision: Decision): Wish | null => {
    const before = last.get(decision.id);
    const { full, closes } = decision.window;
    const isOpen = view.now <= (isTaken(view, decision) ? closes - lastCall : full - ample);
    const areThere = decision.entitled.every((agency) => isWithYou(view, agency));
    if (!isOpen || !areThere || view.now - (before ?? -between) < between) return null;
    const rated = ready(view, decision).slice(0, mostHazards);
    if (rated.length === 0) return null;
    return {
      urgency: 299,
      commands: [
        {
          type: 'assess-risk',
          hazards: rated.map(({ note, rating }) => ({
            hazard: note.id,
            rating,
            controls: 'Crews stay clear of it until those who own it say otherwise.',
            tells: decision.entitled[0],
          })),
        },
      ],
      done: () => {
        last.set(decision.id, view.now);
        for (const { note } of rated) assessed.add(note.id);
      },
    };
  };

  return (view) => {
    for (const decision of scenario.decisions) {
      const wish = roundOn(view, decision);
      if (wish !== null) return wish;
    }
    return null;
  };
}

function isTaken({ proposals }: View, { id }: Decision): boolean {
  return proposals.some(({ decision, outcome }) => decision === id && outcome === 'taken');
}

function isWithYou(view: View, agency: string): boolean {
  return ['together', 'conference'].includes(view.agencies[agency]?.withYou ?? 'no');
}
