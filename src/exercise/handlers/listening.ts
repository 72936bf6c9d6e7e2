import { lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { channelOf, planOf } from '#scenario/scenario.ts';
import { byId } from '#kernel/index-by-id.ts';
import { degrade } from '#knowledge/channel.ts';
import { isAgency } from '#knowledge/communicate.ts';
import { languageLine } from '#knowledge/desk.ts';
import { messageOf, receivedBy, type Received } from '#knowledge/knowledge.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { inKnowledge, seatState } from '../contexts.ts';
import { queueVoice } from '../voice/voice.ts';
import { agencyShort } from '../voice/wording.ts';
import { onTheMove } from './seat.ts';

/** `FRS, this is the NILO, say again`. Words; design value. */
const sayAgainWords = 6;
/** Reading with understanding, and finding the page. Words a second and seconds; design values. */
const readingPace = 4;
const leastReading = 20;

/** Asks for what was only half heard: of the speaker, or through an interpreter. */
export function handleSayAgain(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'say-again'>,
): Rejection | null {
  const received = receivedBy(turn.body.knowledge, command.seat, body.message);
  if (received === undefined) {
    return { code: 'say-again/not-heard', reason: 'That message was not heard at this seat.' };
  }
  const refused = cannotBeAsked(turn, command.seat, body, received);
  if (refused !== null) return refused;
  const { from, channel } = received.message;
  const { scenario } = turn.body;
  const who = isAgency(scenario, from) ? agencyShort(scenario, from) : from;
  const where = channelOf(scenario, channel).label;
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'say-again',
    label:
      body.through === 'interpreter' ? `Interpreter for ${who}` : `Say again: ${who} on ${where}`,
    seconds: againTakes(turn, body),
    with: [from],
  });
  return null;
}

function cannotBeAsked(
  turn: ExerciseTurn,
  seat: string,
  body: CommandOf<'say-again'>,
  { half, saidAgain, message }: Received,
): Rejection | null {
  if (half === undefined) {
    return { code: 'say-again/understood', reason: 'That was heard and understood.' };
  }
  const isAsked = waiting(turn, seat).some((id) => {
    const asked = lookUp(turn.body.commands, id)?.body;
    return asked?.type === 'say-again' && asked.message === message.id;
  });
  if (saidAgain !== undefined || isAsked) {
    return { code: 'say-again/already', reason: 'That has been said again, or is about to be.' };
  }
  const isForeign = half === 'language';
  if (isForeign === (body.through === 'interpreter')) return null;
  return isForeign
    ? { code: 'say-again/language', reason: 'It would be no clearer: it takes an interpreter.' }
    : { code: 'say-again/no-interpreter', reason: 'That needs no interpreter.' };
}

/** Commands that are being carried out or wait for the voice. */
function waiting(turn: ExerciseTurn, seat: string): string[] {
  const { current, queue } = seatState(turn, seat);
  return [current?.action, ...queue].flatMap((action) =>
    action?.command === undefined ? [] : [action.command],
  );
}

/** On the air it is asked for and said once more; through an interpreter everything is said twice. */
function againTakes(turn: ExerciseTurn, body: CommandOf<'say-again'>): Seconds {
  const words = wordCount(messageOf(turn.body.knowledge, body.message).text);
  return body.through === 'interpreter'
    ? languageLine + 2 * speakingTime(words)
    : speakingTime(sayAgainWords + words);
}

/** Reads a plan: the whole attention, for as long as it is. */
export function handleConsult(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'consult'>,
): Rejection | null {
  const moving = onTheMove(turn, command.seat);
  if (moving !== null) return moving;
  const plan = planOf(turn.body.scenario, body.plan);
  if (plan === undefined) {
    return { code: 'consult/unknown-plan', reason: `There is no plan ${body.plan}.` };
  }
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'consult',
    label: `Read ${plan.title}`,
    seconds: Math.max(leastReading, Math.ceil(wordCount(plan.text) / readingPace)),
    with: [],
  });
  return null;
}

/** Exercise control makes a channel work worse for a time, or takes back what it did there. */
export function handleDegrade(
  turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'degrade'>,
): Rejection | null {
  const { type: _type, channel: id, ...condition } = body;
  const channel = byId(turn.body.scenario.channels, id);
  if (channel === undefined) {
    return { code: 'channel/unknown', reason: `There is no channel ${id}.` };
  }
  if (channel.kind === 'face-to-face') {
    return {
      code: 'degrade/face-to-face',
      reason: 'Nothing comes between those who are together.',
    };
  }
  inKnowledge(turn, (context) => degrade(context, id, condition));
  return null;
}
