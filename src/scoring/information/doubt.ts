import type { EventOf } from '#exercise/events.ts';
import { eventsOf, type Delivery } from '../deliveries.ts';
import type { JournalIndex } from '../journal-index.ts';

/** Why one may say the same again: each reason once for each version and receiver. */
type DoubtReason = 'no-read-back' | 'to-close' | 'channel' | 'asked' | 'shown';

interface Doubt {
  readonly reason: DoubtReason;
  readonly because: string;
  readonly seqs: readonly number[];
}

export interface Repeat {
  readonly delivery: Delivery;
  /** The same version to the same party before, in order. */
  readonly earlier: readonly Delivery[];
}

/** What there was to doubt, and all that was looked at to say so. */
export interface Doubts {
  readonly doubts: readonly Doubt[];
  readonly basis: readonly number[];
}

/**
 * What gave the trainee reason to doubt that something was taken in, as it stood in the journal when they
 * said it again: no read-back where one was asked for, or none yet of what lives depend on; a channel that
 * was losing or garbling; a question on the same; something heard that showed the old picture.
 */
export function doubtsOf(index: JournalIndex, repeat: Repeat): Doubts {
  const { delivery, earlier } = repeat;
  const readBacks = earlier
    .flatMap(({ message, to }) => index.readBacksOf(message.id).filter(({ by }) => by === to))
    .filter(({ seq }) => seq < delivery.sent.seq);
  const channel = channelDoubt(index, repeat);
  const unclosed =
    readBacks.length > 0 ? [] : [noReadBack(index, repeat), toClose(index, repeat), channel.doubt];
  const found = [...unclosed, asked(index, repeat), shown(index, repeat)];
  return {
    doubts: found.filter((doubt) => doubt !== null),
    basis: [...earlier.flatMap(eventsOf), ...readBacks.map(({ seq }) => seq), ...channel.looked],
  };
}

function noReadBack(index: JournalIndex, { delivery, earlier }: Repeat): Doubt | null {
  const { readBackWithin } = index.settings;
  const open = earlier.find(
    ({ message, to, delivered }) =>
      message.readBack &&
      message.to.includes(to) &&
      delivery.sent.at - delivered.at >= readBackWithin,
  );
  if (open === undefined) return null;
  return {
    reason: 'no-read-back',
    because: 'the read-back that you had asked for had not come',
    seqs: eventsOf(open),
  };
}

/** The chaser: of what lives depend on nobody had asked for a read-back, and now one is asked for. */
function toClose(index: JournalIndex, { delivery, earlier }: Repeat): Doubt | null {
  const { fact, to, message } = delivery;
  const isCritical = index.needOf(fact, to)?.level === 'critical';
  const isFirstAsking = message.readBack && earlier.every((one) => !one.message.readBack);
  if (!isCritical || !isFirstAsking) return null;
  return { reason: 'to-close', because: 'you asked them to read it back', seqs: [] };
}

interface ChannelDoubt {
  readonly doubt: Doubt | null;
  readonly looked: readonly number[];
}

/** The channel that it last went over was bad then, or had broken up in the trainee’s own ears. */
function channelDoubt(index: JournalIndex, { delivery, earlier }: Repeat): ChannelDoubt {
  const last = earlier.at(-1);
  if (last === undefined) return { doubt: null, looked: [] };
  const { channel } = last.message;
  const condition = index
    .of('channel.changed')
    .findLast((event) => event.channel === channel && event.seq < last.sent.seq);
  const looked = condition === undefined ? [] : [condition.seq];
  const isBad =
    condition !== undefined && (condition.down || condition.loss > 0 || condition.garble > 0);
  const garbled = index
    .of('message.garbled')
    .find(
      (event) =>
        index.seats.has(event.to) &&
        event.seq < delivery.sent.seq &&
        index.sent.get(event.message)?.message.channel === channel,
    );
  if (!isBad && garbled === undefined) return { doubt: null, looked };
  const because = 'the channel was losing or garbling what was said';
  const heard = garbled === undefined ? [] : [garbled.seq, ...seqOfSent(index, garbled.message)];
  return { doubt: { reason: 'channel', because, seqs: [...looked, ...heard] }, looked };
}

function seqOfSent(index: JournalIndex, message: string): number[] {
  const sent = index.sent.get(message);
  return sent === undefined ? [] : [sent.seq];
}

/** They asked on its topic after they had been told. */
function asked(index: JournalIndex, { delivery, earlier }: Repeat): Doubt | null {
  const topic = index.facts.get(delivery.fact)?.topic;
  const put = index
    .of('question.put')
    .find(
      ({ question, seq }) =>
        question.from === delivery.to &&
        question.topic === topic &&
        isBetween(seq, { delivery, earlier }),
    );
  if (put === undefined) return null;
  return {
    reason: 'asked',
    because: 'they asked about it after you had told them',
    seqs: [put.seq],
  };
}

/** Something that the trainee heard after telling them showed that they did not hold it. */
function shown(index: JournalIndex, repeat: Repeat): Doubt | null {
  const { fact, version, to } = repeat.delivery;
  const heard = index
    .of('message.heard')
    .find(
      (event) =>
        index.seats.has(event.by) &&
        event.message.from === to &&
        isBetween(event.seq, repeat) &&
        (event.message.carries.some((one) => one.fact === fact && one.version < version) ||
          isAgainst(index, fact, event)),
    );
  const rated = index
    .of('risk.assessed')
    .find(
      (event) =>
        isBetween(event.seq, repeat) &&
        event.hazards.some((hazard) => hazard.fact === fact && hazard.ratings[to] === 'not-known'),
    );
  const first = heard ?? rated;
  if (first === undefined) return null;
  const because = 'what you heard from them showed that they did not hold it';
  return { reason: 'shown', because, seqs: [first.seq] };
}

/** They report a route over a road that the fact closes. */
function isAgainst(
  index: JournalIndex,
  fact: string,
  { message }: EventOf<'message.heard'>,
): boolean {
  const closes = index.facts.get(fact)?.means?.closes ?? [];
  return (message.status?.roads ?? []).some((road) => closes.includes(road));
}

/** After they were first told, and before it was said again. */
function isBetween(seq: number, { delivery, earlier }: Repeat): boolean {
  const [first] = earlier;
  return first !== undefined && seq > first.delivered.seq && seq < delivery.sent.seq;
}
