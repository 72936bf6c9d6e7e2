import { withEntry } from '#kernel/buckets.ts';
import { channelOf } from '#scenario/scenario.ts';
import type { KnowledgeContext } from './context.ts';
import { messageOf, receivedBy, type Received } from './knowledge.ts';
import type { Message, PartyId } from './message.ts';
import { learn } from './truth.ts';

/** A message comes to an officer's ears: held if understood, a fragment of words if half heard. */
export function hear(context: KnowledgeContext, message: Message, seat: PartyId): void {
  const half = halfOf(context, message, seat);
  const heard = half === null ? message : fragmentOf(message, half);
  keepReceived(context, seat, { message: heard, half: half ?? undefined });
  if (half === null && message.repeats !== undefined) {
    const first = receivedBy(context.state, seat, message.repeats);
    if (first !== undefined) keepReceived(context, seat, { ...first, saidAgain: message.id });
  }
  context.emit({
    type: 'message.heard',
    message: heard,
    by: seat,
    ...(half === null ? {} : { half }),
  });
  takeIn(context, heard, seat, false);
}

export function keepReceived(context: KnowledgeContext, party: PartyId, received: Received): void {
  const key = `${party}/${received.message.id}`;
  context.state = {
    ...context.state,
    received: withEntry(context.state.received, key, received),
  };
}

/**
 * Radio is half heard with a telephone at the ear. Not so the answer to one's own question, nor what
 * one asked to be said again: that one is listening out for.
 */
function halfOf(
  context: KnowledgeContext,
  message: Message,
  seat: PartyId,
): 'radio' | 'language' | null {
  if (message.language !== undefined) return 'language';
  const isAnswer = message.kind === 'answer' && message.question !== undefined;
  if ((isAnswer || message.repeats !== undefined) && message.to.includes(seat)) return null;
  const isRadio = channelOf(context.scenario, message.channel).kind === 'talkgroup';
  return isRadio && context.isOnPhone(seat) ? 'radio' : null;
}

/** What is caught of it: the first third of the words, or which language it was in. No fact. */
function fragmentOf(message: Message, half: 'radio' | 'language'): Message {
  const words = message.text.split(/\s+/);
  const text =
    half === 'language'
      ? `(speaks ${message.language ?? 'another language'})`
      : `${words.slice(0, Math.ceil(words.length / 3)).join(' ')} …`;
  const { id, kind, from, to, channel, priority, readBack, explained, because, language } = message;
  const known = { id, kind, from, to, channel, priority, readBack, explained, because, language };
  return { ...known, text, spans: [], carries: [] };
}

/** Facts of a message are held from now by whoever has taken it in. */
export function takeIn(
  context: KnowledgeContext,
  message: Message,
  by: PartyId,
  readBack: boolean,
): void {
  for (let index = 0; index < message.carries.length; index += 1) {
    takeInOne(context, message, by, { index, readBack });
  }
}

/** One fact of a message, by its place in the message. */
export function takeInOne(
  context: KnowledgeContext,
  message: Message,
  by: PartyId,
  { index, readBack }: { readonly index: number; readonly readBack: boolean },
): void {
  const carried = message.carries[index];
  if (carried === undefined) return;
  learn(context, by, {
    ...carried,
    from: message.from,
    ownEyes: false,
    route: 'message',
    message: message.id,
    readBack,
  });
}

/** A message as a party got it: garbled, in part, or as it was sent. */
export function asReceived(context: KnowledgeContext, party: PartyId, id: string): Message {
  return receivedBy(context.state, party, id)?.message ?? messageOf(context.state, id);
}
