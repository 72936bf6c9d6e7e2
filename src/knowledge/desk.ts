import { dequeue, enqueue, type OrderedQueue } from '#kernel/ordered-queue.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { ChannelKind, Message } from './message.ts';

/** Something on an agency's desk. Lower rank is dealt with first, then what arrived first. */
export interface DeskItem {
  readonly message: string;
  readonly rank: number;
  readonly arrived: Seconds;
  readonly takes: Seconds;
  /** Facts to take in, one after another. */
  readonly parts: number;
  /** Time for each fact but the first, which has whatever it takes to begin. */
  readonly each: Seconds;
}

/** What the desk has in hand, and how many of its facts are taken in. */
interface InHand {
  readonly item: DeskItem;
  readonly done: number;
}

export interface DeskState {
  readonly queue: OrderedQueue<DeskItem>;
  readonly ticket: number;
  /** Time that the whole queue takes. */
  readonly waiting: Seconds;
  readonly current: InHand | null;
}

export const idleDesk: DeskState = { queue: null, ticket: 0, waiting: 0, current: null };

const priorityRank = { immediate: 0, urgent: 2, routine: 4 } as const;
/** Mail is read when the desk gets to it; then what was only overheard; then what the media say. */
const writtenRank = 6;
const overheardRank = 7;
const publicRank = 8;

/** A question or an order without facts still takes a moment to deal with. Seconds; design value. */
const leastTime = 12;
/** Getting an interpreter on a language line. Seconds; design value. */
export const languageLine = 180;

/**
 * The desk's item for a message: one fact after another, longer for bare facts. What was asked to
 * be read back is dealt with before what was not.
 */
export function deskItem(
  agency: Agency,
  message: Message,
  kind: ChannelKind,
  arrived: Seconds,
): DeskItem {
  const each = message.explained ? agency.desk.explained : agency.desk.bare;
  const parts = message.carries.length;
  const line = message.language === undefined ? 0 : languageLine;
  return {
    message: message.id,
    rank: rankOf(message, kind, message.to.includes(agency.id)),
    arrived,
    takes: Math.max(leastTime, each * parts) + line,
    parts,
    each,
  };
}

function rankOf(message: Message, kind: ChannelKind, addressed: boolean): number {
  if (kind === 'public') return publicRank;
  if (!addressed) return overheardRank;
  if (kind === 'written') return writtenRank;
  return priorityRank[message.priority] + (message.readBack ? 0 : 1);
}

/** Puts an item where its rank and arrival place it. */
export function arrive(desk: DeskState, item: DeskItem): DeskState {
  const ticket = desk.ticket + 1;
  return {
    ...desk,
    ticket,
    queue: enqueue(desk.queue, { due: item.rank, ticket, item }),
    waiting: desk.waiting + item.takes,
  };
}

/** Takes up the next item when the desk is free; null when there is nothing to take up. */
export function takeUp(desk: DeskState): { desk: DeskState; item: DeskItem } | null {
  if (desk.current !== null || desk.queue === null) return null;
  const { item } = desk.queue.top;
  return {
    desk: {
      ...desk,
      queue: dequeue(desk.queue),
      waiting: desk.waiting - item.takes,
      current: { item, done: 0 },
    },
    item,
  };
}

/** How long the next fact of an item takes; an item without any takes its whole time. */
export function nextPart(item: DeskItem, done: number): Seconds {
  return done > 0 ? item.each : item.takes - item.each * Math.max(0, item.parts - 1);
}

/** How much there is to do before something new of routine priority would be reached. */
export function loadOf(desk: DeskState): Seconds {
  return desk.waiting + (desk.current?.item.takes ?? 0);
}
