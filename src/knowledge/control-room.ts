import { lookUp, withEntry } from '#kernel/buckets.ts';
import { byId } from '#kernel/index-by-id.ts';
import type { Seconds } from '#kernel/time.ts';
import { agencyOf, type Scenario } from '#scenario/scenario.ts';
import { conditionOf, slowed } from './channel.ts';
import type { KnowledgeContext } from './context.ts';

/** What a control room takes to pass one message on, where a scenario says nothing. Design value. */
const handlesByDefault = 30;

/** The control room that speaks for a party: an agency's own, a liaison officer's service's. */
export function roomOf(scenario: Scenario, party: string): string | null {
  if (byId(scenario.agencies, party) !== undefined) return party;
  return byId(scenario.seats, party)?.agency ?? null;
}

/**
 * A message goes through a control room, which deals with one at a time in the order in which they
 * come; congestion of the channel makes each take longer.
 * @returns when the room has passed it on.
 */
export function passThroughRoom(
  context: KnowledgeContext,
  room: string | null,
  channel: string,
): Seconds {
  if (room === null) return context.now;
  const handles = agencyOf(context.scenario, room).controlRoom?.handles ?? handlesByDefault;
  const takes = slowed(handles, conditionOf(context.scenario, context.state, channel));
  const done = Math.max(context.now, lookUp(context.state.rooms, room) ?? 0) + takes;
  context.state = { ...context.state, rooms: withEntry(context.state.rooms, room, done) };
  return done;
}
