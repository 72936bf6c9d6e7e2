import type { BriefDecision } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';
import type { Part, Wish } from '../wish.ts';
import type { Colleagues } from './colleagues.ts';
import type { Reading } from './reads.ts';
import { sharedStems, stemsOf } from './words.ts';
import { bearingOn } from './worksheet.ts';

/** How many of the first services must be there, and how many hazards are gone through at once. */
const quorum = 3;
const mostHazards = 4;
/** For less they are not kept. */
const worthwhile = 2;

type Read = (view: View) => readonly Reading[];

/**
 * Once they have decided, and while they are still there, goes through the hazards of it with them: ratings,
 * controls, who tells the crews. Only what all of them have been told: nobody can rate what they have not
 * heard of. Once for each decision, as it takes minutes.
 */
export function createRiskAssessor(colleagues: Colleagues, read: Read): Part {
  const done = new Set<string>();
  return (view): Wish | null => {
    const there = Object.values(view.agencies)
      .filter(({ withYou }) => withYou === 'together' || withYou === 'conference')
      .map(({ id }) => id);
    const first = colleagues.of(['fire', 'ambulance', 'police']).filter((id) => there.includes(id));
    const decision = colleagues.brief.decisions.find(
      ({ id }) => !done.has(id) && isTaken(view, id),
    );
    if (first.length < quorum || decision === undefined) return null;
    const hazards = hazardsOf(decision, read(view)).filter(({ note }) => {
      const told = there.filter((agency) => note.standing[agency] !== 'not-told');
      return told.length * 2 > there.length;
    });
    if (hazards.length < worthwhile) return null;
    return {
      urgency: 265,
      commands: [
        {
          type: 'assess-risk',
          hazards: hazards.slice(0, mostHazards).map(({ note }) => ({
            hazard: note.id,
            rating: 'high' as const,
            controls: 'Crews stay clear of it until those who own it say otherwise.',
            ...(first[0] === undefined ? {} : { tells: first[0] }),
          })),
        },
      ],
      done: () => done.add(decision.id),
    };
  };
}

function isTaken({ proposals }: View, id: string): boolean {
  return proposals.some(({ decision, outcome }) => decision === id && outcome === 'taken');
}

/** Matters that hurt people where nobody thinks of them. */
const harmful = new Set(['keep-out', 'power', 'people', 'telephones']);

/** What may hurt somebody and bears on a decision: what its worksheet names first, and the latest. */
function hazardsOf(decision: BriefDecision, readings: readonly Reading[]): Reading[] {
  const named = decision.hazards.map(({ label }) => stemsOf(label));
  const fit = ({ stems }: Reading): number =>
    Math.max(0, ...named.map((words) => sharedStems(stems, words)));
  return bearingOn(decision, readings)
    .filter(
      (one) => fit(one) > 1 || (fit(one) > 0 && one.subjects.some(({ id }) => harmful.has(id))),
    )
    .toSorted((a, b) => fit(b) - fit(a) || b.note.at - a.note.at);
}
