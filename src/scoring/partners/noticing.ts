import type { EventOf } from '#exercise/events.ts';
import type { Delivery } from '../deliveries.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';
import type { Post } from './posts.ts';
import type { RemarkKind, Words } from './voices.ts';

/** What one commander can look back on: their own time, and what reached them in it. */
export interface Listening {
  readonly index: JournalIndex;
  readonly post: Post;
  /** What the trainee put on this agency’s desk in that time. */
  readonly deliveries: readonly Delivery[];
  /** What the agency came to hold in that time. */
  readonly held: readonly EventOf<'fact.held'>[];
}

/** Something that they noticed; the weightiest are said. */
export interface Noticed {
  readonly kind: RemarkKind;
  readonly weight: number;
  readonly words: Partial<Words>;
  readonly events: readonly number[];
}

export function needWeightOf({ index, post }: Listening, fact: string): number {
  return weightOf(index.settings, index.needOf(fact, post.agency));
}

/** What they held of a fact before an event, at least as new. */
export function heldBefore(
  { index, post }: Listening,
  of: { readonly fact: string; readonly version: number; readonly seq: number },
): EventOf<'fact.held'> | undefined {
  return index
    .heldBy(post.agency, of.fact)
    .find((held) => held.seq < of.seq && held.version >= of.version);
}

export function isFromSeat({ index }: Listening, held: EventOf<'fact.held'>): boolean {
  return held.from !== undefined && index.seats.has(held.from);
}
