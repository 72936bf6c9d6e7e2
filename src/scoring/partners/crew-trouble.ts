import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';
import type { Listening } from './noticing.ts';
import { inTimeOf } from './posts.ts';

/** A crew of theirs met something that they had not been told of. */
export interface Trouble {
  readonly event: EventOf<'unit.blocked'> | EventOf<'crew.exposed'>;
  /** What happened, without the time. */
  readonly says: string;
}

/**
 * Crews of theirs turned back at a closed road that their service did not hold as closed. Of a hazard
 * that they did not know of they know nothing until they are told.
 */
export function troublesOf({ index, post }: Listening): Trouble[] {
  const own = new Map(
    index.scenario.units
      .filter(({ agency }) => agency === post.agency)
      .map((unit) => [unit.id, unit]),
  );
  return index.of('unit.blocked').flatMap((event): Trouble[] => {
    const unit = own.get(event.unit);
    if (unit === undefined || !inTimeOf(post, event.at)) return [];
    return [{ event, says: `${unit.name} was turned back on ${roadName(index, event.road)}` }];
  });
}

function roadName(index: JournalIndex, road: string): string {
  return index.scenario.geometry.roads.find(({ id }) => id === road)?.name ?? 'a closed road';
}

/** Whether a crew had met what a fact speaks of before its service held it. */
export function troubleBefore(
  on: Listening,
  held: { readonly fact: string; readonly seq: number },
): Trouble | undefined {
  const closes = on.index.facts.get(held.fact)?.means?.closes ?? [];
  return troublesOf(on).find(({ event }) => {
    const isIt = event.type === 'unit.blocked' && closes.includes(event.road);
    return isIt && event.seq < held.seq;
  });
}
