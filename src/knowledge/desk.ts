import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { Message } from './message.ts';

/** Something on an agency's desk. Lower rank is dealt with first, then what arrived first. */
export interface DeskItem {
  readonly message: string;
  readonly rank: number;
  readonly arrived: Seconds;
  readonly takes: Seconds;
}

export interface DeskState {
  readonly queue: readonly DeskItem[];
  readonly current: DeskItem | null;
}

const priorityRank = { immediate: 0, urgent: 2, routine: 4 } as const;

/** A question or an order without facts still takes a moment to deal with. Design value. */
const leastTime = 12;

/**
 * The desk's item for a message: one fact after another, longer for bare facts. What was asked to
 * be read back is dealt with before what was not; what was only overheard comes last.
 */
export function deskItem(
  agency: Agency,
  message: Message,
  addressed: boolean,
  arrived: Seconds,
): DeskItem {
  const each = message.explained ? agency.desk.explained : agency.desk.bare;
  const rank = addressed ? priorityRank[message.priority] + (message.readBack ? 0 : 1) : 6;
  return {
    message: message.id,
    rank,
    arrived,
    takes: Math.max(leastTime, each * message.carries.length),
  };
}

/** Puts an item where its rank and arrival place it. */
export function arrive(desk: DeskState, item: DeskItem): DeskState {
  const at = desk.queue.findIndex((other) => other.rank > item.rank);
  const queue =
    at < 0 ? [...desk.queue, item] : [...desk.queue.slice(0, at), item, ...desk.queue.slice(at)];
  return { ...desk, queue };
}

/** Takes up the next item when the desk is free; null when there is nothing to take up. */
export function takeUp(desk: DeskState): { desk: DeskState; item: DeskItem } | null {
  if (desk.current !== null || desk.queue.length === 0) return null;
  const item = present(desk.queue[0], 'desk item');
  return { desk: { queue: desk.queue.slice(1), current: item }, item };
}

/** How much there is to do before something new of routine priority would be reached. */
export function loadOf(desk: DeskState): Seconds {
  return desk.queue.reduce((sum, item) => sum + item.takes, desk.current?.takes ?? 0);
}
