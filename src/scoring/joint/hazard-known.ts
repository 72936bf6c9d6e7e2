import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';

interface Hazard {
  readonly zone: string;
  readonly at: Seconds;
}

/** The fact by which the officer could first have known of a hazard by then. */
export function knowingOf(
  index: JournalIndex,
  known: SeatKnowledge,
  { zone, at }: Hazard,
): (Knowing & { readonly fact: string }) | undefined {
  return factsOf(index, zone)
    .flatMap((fact) => (known.get(fact) ?? []).map((knowing) => ({ ...knowing, fact })))
    .filter((knowing) => knowing.at <= at)
    .toSorted((a, b) => a.at - b.at)[0];
}

/** Which agencies held it by then, the first to learn it first. */
export function whoKnew(index: JournalIndex, { zone, at }: Hazard): EventOf<'fact.held'>[] {
  return factsOf(index, zone)
    .flatMap((fact) => index.scenario.agencies.flatMap(({ id }) => index.heldBy(id, fact)))
    .filter((event) => event.at <= at)
    .toSorted(bySeq);
}

function factsOf({ scenario }: JournalIndex, zone: string): string[] {
  return scenario.facts
    .filter((fact) => fact.means?.hazard?.includes(zone) === true && fact.neverTrue !== true)
    .map(({ id }) => id);
}
