import { withEntry } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import { agencyOf, channelOf, type Scenario } from '#scenario/scenario.ts';
import type { KnowledgeContext, KnowledgeDue } from './context.ts';
import { arrive, deskItem, takeUp } from './desk.ts';
import { messageOf } from './knowledge.ts';
import type { Message } from './message.ts';
import { learn } from './truth.ts';
import { speakingTime, wordCount } from './words.ts';

export function isAgency(scenario: Scenario, party: string): boolean {
  return scenario.agencies.some((agency) => agency.id === party);
}

/** Whoever gets a message: on a talkgroup everyone on it, else those it is meant for. */
function receivers(scenario: Scenario, message: Message): readonly string[] {
  const channel = channelOf(scenario, message.channel);
  const all = channel.kind === 'talkgroup' ? (channel.members ?? []) : message.to;
  return all.filter((party) => party !== message.from);
}

/** A new message, numbered within the exercise: `m-12`. */
export function newMessage(context: KnowledgeContext, message: Omit<Message, 'id'>): Message {
  const number = context.state.messageCount + 1;
  const made = { ...message, id: `m-${number}` };
  context.state = {
    ...context.state,
    messageCount: number,
    messages: withEntry(context.state.messages, made.id, made),
  };
  return made;
}

/**
 * Says a message over its channel, starting now. A talkgroup has one speaker at a time, so it waits
 * for a gap; control to control arrives later by the channel's delay. The message counts as sent
 * when the last word is said.
 * @returns when that is, in seconds from the start.
 */
export function speak(context: KnowledgeContext, message: Message): Seconds {
  const said = reserveAirtime(context, message.channel, speakingTime(wordCount(message.text)));
  context.schedule(said, { kind: 'knowledge.speak', message: message.id });
  return said;
}

/** Books a talkgroup for so long, after whoever speaks now. @returns when the booking ends. */
export function reserveAirtime(
  context: KnowledgeContext,
  channel: string,
  takes: Seconds,
): Seconds {
  const { kind } = channelOf(context.scenario, channel);
  if (kind !== 'talkgroup') return context.now + takes;
  const start = Math.max(context.now, context.state.airtime[channel] ?? 0);
  context.state = {
    ...context.state,
    airtime: { ...context.state.airtime, [channel]: start + takes },
  };
  return start + takes;
}

/** The last word is said: it is sent, and arrives as its channel lets it. */
export function send(context: KnowledgeContext, message: Message): void {
  context.emit({ type: 'message.sent', message });
  const delay = channelOf(context.scenario, message.channel).delay ?? 0;
  for (const to of receivers(context.scenario, message)) {
    if (delay === 0) deliver(context, message, to);
    else {
      context.schedule(context.now + delay, { kind: 'knowledge.deliver', message: message.id, to });
    }
  }
}

/** To a seat: heard at once. To an agency: onto its desk. */
function deliver(context: KnowledgeContext, message: Message, to: string): void {
  context.emit({ type: 'message.delivered', message: message.id, to });
  if (!isAgency(context.scenario, to)) {
    hear(context, message, to);
    takeIn(context, message, to, false);
    return;
  }
  const desk = context.state.desks[to];
  if (desk === undefined) return;
  const addressed = message.to.includes(to);
  if (!addressed && message.carries.length === 0) return;
  const item = deskItem(agencyOf(context.scenario, to), message, addressed, context.now);
  setDesk(context, to, arrive(desk, item));
  workDesk(context, to);
}

function hear(context: KnowledgeContext, message: Message, seat: string): void {
  const heard = [...(context.state.heard[seat] ?? []), message.id];
  context.state = { ...context.state, heard: { ...context.state.heard, [seat]: heard } };
  context.emit({ type: 'message.heard', message, by: seat });
}

/** Said across a table: lossless, no desk between, understood by everyone there. */
export function tellFaceToFace(context: KnowledgeContext, message: Message): void {
  context.emit({ type: 'message.sent', message });
  for (const to of message.to) {
    context.emit({ type: 'message.delivered', message: message.id, to });
    const agency = isAgency(context.scenario, to);
    if (agency) context.emit({ type: 'message.read-back', message: message.id, by: to });
    else hear(context, message, to);
    takeIn(context, message, to, agency);
  }
}

/** Facts of a message are held from now by whoever has taken it in. */
function takeIn(context: KnowledgeContext, message: Message, by: string, readBack: boolean): void {
  for (const carried of message.carries) {
    learn(context, by, {
      ...carried,
      from: message.from,
      ownEyes: false,
      route: 'message',
      message: message.id,
      readBack,
    });
  }
}

export function onKnowledgeDue(context: KnowledgeContext, due: KnowledgeDue): void {
  switch (due.kind) {
    case 'knowledge.speak':
      send(context, messageOf(context.state, due.message));
      return;
    case 'knowledge.deliver':
      deliver(context, messageOf(context.state, due.message), due.to);
      return;
    case 'knowledge.desk':
      finishItem(context, due.agency);
      return;
    case 'knowledge.learn': {
      const { agency, fact, version, sourcing } = due;
      learn(context, agency, {
        fact,
        version,
        sourcing,
        from: agency,
        ownEyes: true,
        route: 'own-eyes',
        readBack: false,
      });
    }
  }
}

function finishItem(context: KnowledgeContext, agency: string): void {
  const desk = context.state.desks[agency];
  if (desk === undefined || desk.current === null) return;
  const item = desk.current;
  setDesk(context, agency, { ...desk, current: null });
  const message = messageOf(context.state, item.message);
  const addressed = message.to.includes(agency);
  context.emit({
    type: 'message.taken-in',
    message: message.id,
    by: agency,
    waited: context.now - item.arrived,
  });
  if (message.readBack && addressed) {
    context.emit({ type: 'message.read-back', message: message.id, by: agency });
  }
  takeIn(context, message, agency, message.readBack && addressed);
  workDesk(context, agency);
}

function workDesk(context: KnowledgeContext, agency: string): void {
  const desk = context.state.desks[agency];
  const taken = desk === undefined ? null : takeUp(desk);
  if (taken === null) return;
  setDesk(context, agency, taken.desk);
  context.schedule(context.now + taken.item.takes, { kind: 'knowledge.desk', agency });
}

function setDesk(
  context: KnowledgeContext,
  agency: string,
  desk: KnowledgeContext['state']['desks'][string],
): void {
  context.state = { ...context.state, desks: { ...context.state.desks, [agency]: desk } };
}
