import { emptyBuckets, type Buckets } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';

/** A trigger that has held. */
export interface Held {
  readonly at: Seconds;
  /** How often at that second: more than a few times is orders that set each other off. */
  readonly times: number;
  /** It has stopped holding since; a standing order with `again` may be done anew. */
  readonly lapsed: boolean;
}

/** How far an exercise has come with what its scenario waits for. */
export interface TriggerState {
  /** By the trigger's place in the scenario's list; absent while it has not yet held. */
  readonly held: Buckets<Held>;
  /** How many of the scenario's times of conditions have passed. */
  readonly passed: number;
  /** When, by their curves alone, measures reach levels that are waited for; in order. */
  readonly crossings: readonly Seconds[];
  readonly crossed: number;
  /** Standing orders to be looked at again now, as the time after which they may be done anew is up. */
  readonly anew: readonly number[];
}

export const noTriggersHeld: TriggerState = {
  held: emptyBuckets(),
  passed: 0,
  crossings: [],
  crossed: 0,
  anew: [],
};
