import { lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { agencyOf, channelOf } from '#scenario/scenario.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { seatState } from '../contexts.ts';
import { maySay } from '../partners/may-say.ts';
import { phoneOf, type Reach } from '../voice/phone.ts';
import { tell } from '../voice/tell.ts';
import { queueVoice } from '../voice/voice.ts';
import { agencyShort, statements } from '../voice/wording.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { agencyAsks } from './agency-asks.ts';
import { cannotReach, isRejection, resolveItems, unknownAgency } from './items.ts';
import { queueEach, spokenToAtOnce } from './rounds.ts';

/** Greeting, who one is and who is meant. Words; design value. */
const greeting = 10;
/** Answering a question asked while one is on the line. Words; design value. */
const questionWords = 18;

/** Ringing time when the channel is a phone. */
function ringing(
  turn: ExerciseTurn,
  channel: string,
  agency: string,
  reach: Reach | undefined,
): Seconds {
  if (channelOf(turn.body.scenario, channel).kind !== 'phone') return 0;
  return phoneFor(turn, agency, reach).ring;
}

function phoneFor(turn: ExerciseTurn, agency: string, reach: Reach | undefined) {
  const { deputy, phone } = agencyOf(turn.body.scenario, agency);
  return reach === 'deputy' ? (deputy?.phone ?? phone) : phone;
}

/** Whom one asks for: only on the telephone, and a deputy only where there is one. */
function noSuchReach(
  turn: ExerciseTurn,
  to: readonly string[],
  channel: string,
  reach: Reach | undefined,
): Rejection | null {
  if (reach === undefined || reach === 'commander') return null;
  if (channelOf(turn.body.scenario, channel).kind !== 'phone') {
    return { code: 'reach/by-phone-only', reason: 'One asks for somebody on the telephone only.' };
  }
  const without = to.find(
    (agency) => reach === 'deputy' && agencyOf(turn.body.scenario, agency).deputy === undefined,
  );
  return without === undefined
    ? null
    : {
        code: 'reach/no-deputy',
        reason: `${agencyShort(turn.body.scenario, without)} has no deputy.`,
      };
}

/** `AMB`, or whom there one asks for. */
function asked(turn: ExerciseTurn, agency: string, reach: Reach | undefined): string {
  const short = agencyShort(turn.body.scenario, agency);
  if (reach === undefined || reach === 'commander') return short;
  return reach === 'deputy' ? `${short} deputy` : `${short} control room`;
}

function queueFor(
  turn: ExerciseTurn,
  command: Command,
  action: Pick<VoiceAction, 'kind' | 'label' | 'seconds' | 'with'>,
): void {
  queueVoice(turn, { ...action, id: `v-${command.id}`, seat: command.seat, command: command.id });
}

/** Passes notes on. One phone call for each agency; over a talkgroup or face to face once for all. */
export function handleShare(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'share'>,
): Rejection | null {
  const refused =
    unknownAgency(turn, command.seat, body.to) ??
    cannotReach(turn, command.seat, body.to, body.channel);
  if (refused !== null) return refused;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  if (turn.body.seats[command.seat] === undefined) return agencyShares(turn, command, body);
  const nobody = noSuchReach(turn, body.to, body.channel, body.reach);
  if (nobody !== null) return nobody;
  const words =
    greeting +
    items.words.reduce((sum, text) => sum + wordCount(text), 0) +
    wordCount(`${body.meaning ?? ''} ${body.asks ?? ''}`);
  const readBack = body.readBack ? Math.ceil(speakingTime(words) / 2) : 0;
  const notes = body.items.length === 1 ? '1 note' : `${body.items.length} notes`;
  const channel = channelOf(turn.body.scenario, body.channel);
  queueEach(turn, command, spokenToAtOnce(turn, body.channel, body.to), (group) => {
    const [first] = group;
    const ring = first === undefined ? 0 : ringing(turn, body.channel, first, body.reach);
    const names = group.map((agency) => asked(turn, agency, body.reach)).join(', ');
    return {
      kind: 'share',
      label: `Share ${notes} with ${names}, ${channel.label}`,
      seconds: ring + speakingTime(words) + readBack * group.length,
    };
  });
  return null;
}

/** An agency passes on facts that it holds, in the words of their statements. */
function agencyShares(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'share'>,
): Rejection | null {
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  const carries = items.carries.filter(({ fact }) => maySay(turn, body.channel, fact, body.to));
  if (carries.length === 0 && items.carries.length > 0) {
    return { code: 'share/restricted', reason: 'Nothing of that may be said there.' };
  }
  const { text, spans } = statements(turn.body.scenario, body.meaning ?? '', carries);
  tell(turn, {
    kind: 'share',
    from: command.seat,
    to: body.to,
    channel: body.channel,
    text,
    spans,
    carries,
    priority: body.priority,
    readBack: body.readBack,
    explained: body.meaning !== undefined,
    because: command.id,
  });
  return null;
}

export function handleCall(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'call'>,
): Rejection | null {
  const refused =
    notAnAgency(turn, body.to) ?? noSuchReach(turn, [body.to], phoneOf(turn), body.reach);
  if (refused !== null) return refused;
  queueFor(turn, command, {
    kind: 'call',
    label: `Call ${asked(turn, body.to, body.reach)}`,
    seconds: phoneFor(turn, body.to, body.reach).ring + speakingTime(greeting),
    with: [body.to],
  });
  return null;
}

export function handleAsk(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'ask'>,
): Rejection | null {
  if (turn.body.seats[command.seat] === undefined) return agencyAsks(turn, command, body);
  const refused =
    notAnAgency(turn, body.of) ??
    cannotReach(turn, command.seat, [body.of], body.channel) ??
    noSuchReach(turn, [body.of], body.channel, body.reach);
  if (refused !== null) return refused;
  const topic = turn.body.scenario.topics.find((other) => other.id === body.topic);
  if (topic === undefined) {
    return { code: 'ask/unknown-topic', reason: `There is no topic ${body.topic}.` };
  }
  queueFor(turn, command, {
    kind: 'ask',
    label: `Ask ${asked(turn, body.of, body.reach)}: ${topic.label}`,
    seconds: ringing(turn, body.channel, body.of, body.reach) + speakingTime(questionWords),
    with: [body.of],
  });
  return null;
}

export function handleVerify(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'verify'>,
): Rejection | null {
  const refused =
    notAnAgency(turn, body.with) ?? cannotReach(turn, command.seat, [body.with], body.channel);
  if (refused !== null) return refused;
  if (seatState(turn, command.seat).notes[body.item] === undefined) {
    return { code: 'items/no-note', reason: `There is no note ${body.item}.` };
  }
  queueFor(turn, command, {
    kind: 'verify',
    label: `Check a note with ${agencyShort(turn.body.scenario, body.with)}`,
    seconds: ringing(turn, body.channel, body.with, undefined) + speakingTime(questionWords),
    with: [body.with],
  });
  return null;
}

export function handleAnswer(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'answer'>,
): Rejection | null {
  const question = seatState(turn, command.seat).questions[body.question];
  if (question === undefined) {
    return { code: 'answer/no-question', reason: 'There is no such question.' };
  }
  if (question.state === 'answered') {
    return { code: 'answer/already', reason: 'That question was answered.' };
  }
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  if (body.says === 'known' && body.items.length === 0) {
    return {
      code: 'answer/empty',
      reason: 'Choose the notes that answer it, or say that it is not known.',
    };
  }
  const words = greeting + items.words.reduce((sum, text) => sum + wordCount(text), 0);
  queueFor(turn, command, {
    kind: 'answer',
    label: `Answer ${agencyShort(turn.body.scenario, question.from)}`,
    seconds: agencyOf(turn.body.scenario, question.from).phone.ring + speakingTime(words),
    with: [question.from],
  });
  return null;
}

function notAnAgency(turn: ExerciseTurn, id: string): Rejection | null {
  return lookUp(turn.body.agencies, id) === undefined
    ? { code: 'party/unknown', reason: `There is no agency ${id} in this exercise.` }
    : null;
}
