import { withEntry } from '#kernel/buckets.ts';
import { byId } from '#kernel/index-by-id.ts';
import { assertNever } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import { channelOf, type Scenario } from '#scenario/scenario.ts';
import type { Channel } from '#scenario/schema/agency.ts';
import { conditionOf, membersOf, reserveAirtime, restore, slowed } from './channel.ts';
import type { KnowledgeContext, KnowledgeDue } from './context.ts';
import { passThroughRoom, roomOf } from './control-room.ts';
import { getsThrough } from './reachability.ts';
import { hear, keepReceived, takeIn } from './hear.ts';
import { deskOf, messageOf } from './knowledge.ts';
import { asGarbled, fateOf } from './luck.ts';
import type { Carried, Message, PartyId } from './message.ts';
import { learn } from './truth.ts';
import { speakingTime, wordCount } from './words.ts';
import { onDeskDue, putOnDesk } from './work-desk.ts';

export function isAgency(scenario: Scenario, party: string): boolean {
  return byId(scenario.agencies, party) !== undefined;
}

/**
 * Whoever gets a message: on a talkgroup everyone on it, on a public channel the public and those who
 * follow it, else those it is meant for. What is said again is for those who asked.
 */
function receivers(context: KnowledgeContext, message: Message): readonly PartyId[] {
  const { kind } = channelOf(context.scenario, message.channel);
  const members = membersOf(context.scenario, context.state, message.channel);
  const isRepeat = message.repeats !== undefined;
  const all =
    kind === 'talkgroup' && !isRepeat
      ? members
      : kind === 'public'
        ? new Set(['public', ...members, ...message.to])
        : message.to;
  return [...all].filter((party) => party !== message.from);
}

/** A new message, numbered within the exercise: `m-12`. */
export function newMessage(context: KnowledgeContext, message: Omit<Message, 'id'>): Message {
  const number = context.state.messageCount + 1;
  const { kind } = channelOf(context.scenario, message.channel);
  const carries =
    kind === 'public' ? inPublic(context.scenario, message.from, message.carries) : message.carries;
  const made = { ...message, carries, id: `m-${number}` };
  context.state = {
    ...context.state,
    messageCount: number,
    messages: withEntry(context.state.messages, made.id, made),
  };
  return made;
}

/** In public a service speaks officially; anybody else is hearsay. */
function inPublic(scenario: Scenario, from: PartyId, carries: readonly Carried[]): Carried[] {
  const atBest = isAgency(scenario, from) ? 'official' : 'second-hand';
  const better = atBest === 'official' ? ['seen'] : ['seen', 'official'];
  return carries.map((carried) =>
    better.includes(carried.sourcing) ? { ...carried, sourcing: atBest } : carried,
  );
}

/**
 * Says a message over its channel, starting now. A talkgroup has one speaker at a time, so it waits
 * for a gap. The message counts as sent when the last word is said.
 * @returns when that is, in seconds from the start.
 */
export function speak(context: KnowledgeContext, message: Message): Seconds {
  const said = reserveAirtime(context, message.channel, speakingTime(wordCount(message.text)));
  context.schedule(said, { kind: 'knowledge.speak', message: message.id });
  return said;
}

/**
 * The last word is said: it is sent, and arrives as its channel lets it. Control to control it goes
 * through both control rooms, where messages stick.
 */
export function send(context: KnowledgeContext, message: Message): void {
  context.emit({ type: 'message.sent', message });
  const channel = channelOf(context.scenario, message.channel);
  const condition = conditionOf(context.scenario, context.state, channel.id);
  const left =
    channel.kind === 'control-to-control'
      ? leavesRoom(context, message.from, channel.id)
      : context.now;
  const arrives = left + slowed(channel.delay ?? 0, condition);
  for (const to of receivers(context, message)) {
    const { lost, late, garbled } = fateOf(context, message, to);
    if (lost) {
      context.emit({ type: 'message.lost', message: message.id, to });
      continue;
    }
    // Over a talkgroup what is said again takes everyone's air.
    const at = late === 0 ? arrives : Math.max(arrives, reserveAirtime(context, channel.id, late));
    bring(context, message, to, { at, garbled, kind: channel.kind });
  }
}

/**
 * When a message has left its sender’s control room. A room that nobody can have calls out as ever,
 * but an officer out of doors has to have it first.
 */
function leavesRoom(context: KnowledgeContext, from: PartyId, channel: string): Seconds {
  const room = roomOf(context.scenario, from);
  const left = passThroughRoom(context, room, channel);
  return room === from ? left : Math.max(left, getsThrough(context.scenario, room, context.now));
}

/** It comes to the receiver at a time: by way of their control room, or straight. */
function bring(
  context: KnowledgeContext,
  message: Message,
  to: PartyId,
  way: {
    readonly at: Seconds;
    readonly garbled: readonly string[];
    readonly kind: Channel['kind'];
  },
): void {
  const { garbled, kind } = way;
  const at = waitsFor(context, message, to, way);
  const byRoom = kind === 'control-to-control' || message.reached === 'control';
  if (byRoom) {
    context.schedule(at, { kind: 'knowledge.room', message: message.id, to, garbled });
  } else if (at === context.now) deliver(context, message, to, garbled);
  else context.schedule(at, { kind: 'knowledge.deliver', message: message.id, to, garbled });
}

/**
 * What goes through a control room waits while nobody can have it: what other rooms pass on, mail, and
 * calls of those who are not officers, who ring until they get through. An officer’s own call has been
 * answered by now.
 */
function waitsFor(
  { scenario }: KnowledgeContext,
  { from }: Message,
  to: PartyId,
  { at, kind }: { readonly at: Seconds; readonly kind: Channel['kind'] },
): Seconds {
  if (kind === 'control-to-control') return getsThrough(scenario, roomOf(scenario, to), at);
  const isOfficers = byId(scenario.seats, from) !== undefined;
  return kind === 'written' || (kind === 'phone' && !isOfficers)
    ? getsThrough(scenario, to, at)
    : at;
}

/** To a seat: heard at once. To an agency: onto its desk. */
function deliver(
  context: KnowledgeContext,
  message: Message,
  to: PartyId,
  garbled: readonly string[],
): void {
  context.emit({ type: 'message.delivered', message: message.id, to });
  const got = garbled.length === 0 ? message : asGarbled(context, message, to, garbled);
  if (deskOf(context.state, to) !== undefined) {
    if (got !== message) keepReceived(context, to, { message: got });
    putOnDesk(context, got, to);
  } else if (to === 'public') takeIn(context, got, to, false);
  else hear(context, got, to);
}

/** Said across a table: lossless, no desk between, understood by everyone there. */
export function tellFaceToFace(context: KnowledgeContext, message: Message): void {
  context.emit({ type: 'message.sent', message });
  for (const to of message.to) {
    context.emit({ type: 'message.delivered', message: message.id, to });
    if (deskOf(context.state, to) === undefined) hear(context, message, to);
    else {
      context.emit({ type: 'message.read-back', message: message.id, by: to });
      takeIn(context, message, to, true);
    }
  }
}

export function onKnowledgeDue(context: KnowledgeContext, due: KnowledgeDue): void {
  switch (due.kind) {
    case 'knowledge.speak':
      return send(context, messageOf(context.state, due.message));
    case 'knowledge.room': {
      const { message, to, garbled } = due;
      const { channel } = messageOf(context.state, message);
      const at = passThroughRoom(context, roomOf(context.scenario, to), channel);
      return context.schedule(at, { kind: 'knowledge.deliver', message, to, garbled });
    }
    case 'knowledge.deliver':
      return deliver(context, messageOf(context.state, due.message), due.to, due.garbled);
    case 'knowledge.desk':
      return onDeskDue(context, due.agency);
    case 'knowledge.restore':
      return restore(context, due.channel, due.disturbance);
    case 'knowledge.learn': {
      const { agency, fact, version, sourcing } = due;
      return learn(context, agency, {
        fact,
        version,
        sourcing,
        from: agency,
        ownEyes: true,
        route: 'own-eyes',
        readBack: false,
      });
    }
    default:
      return assertNever(due);
  }
}
