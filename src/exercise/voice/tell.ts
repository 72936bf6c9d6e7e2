import { present } from '#kernel/invariant.ts';
import { channelOf } from '#scenario/scenario.ts';
import { conditionOf } from '#knowledge/channel.ts';
import { isAgency, newMessage, speak } from '#knowledge/communicate.ts';
import type { Message } from '#knowledge/message.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import { ringsIn } from './voice.ts';
import { agencyShort } from './wording.ts';

/** Seconds from lifting the receiver to the first word of a call that comes in. Design value. */
const pickUp = 4;

/**
 * An agency, or the public, says something. To a seat by phone it rings, and is heard when the
 * officer takes the call; over any other channel it is spoken now.
 * @returns the message's id.
 */
export function tell(turn: ExerciseTurn, message: Omit<Message, 'id'>): string {
  const isSeat = (party: string) => turn.body.seats[party] !== undefined;
  const byPhone = channelOf(turn.body.scenario, message.channel).kind === 'phone';
  if (!byPhone || !message.to.some(isSeat)) return sayAloud(turn, message);
  // A telephone is for two, so each is rung by itself.
  const ids = message.to.map((party) => {
    const call = { ...message, to: [party] };
    return isSeat(party) ? ring(turn, party, call) : sayAloud(turn, call);
  });
  return present(ids[0], 'A message is for someone');
}

function sayAloud(turn: ExerciseTurn, message: Omit<Message, 'id'>): string {
  return inKnowledge(turn, (context) => {
    const made = newMessage(context, message);
    speak(context, made);
    return made.id;
  });
}

/** It rings at the officer's, unless the line is down. */
function ring(turn: ExerciseTurn, seat: string, message: Omit<Message, 'id'>): string {
  const { scenario, knowledge } = turn.body;
  if (conditionOf(scenario, knowledge, message.channel).down) return sayAloud(turn, message);
  const { id } = inKnowledge(turn, (context) => newMessage(context, message));
  const { from, text } = message;
  ringsIn(turn, seat, {
    id: `in-${id}`,
    seat,
    kind: 'listen',
    label: `Take the call from ${isAgency(scenario, from) ? agencyShort(scenario, from) : from}`,
    seconds: pickUp + speakingTime(wordCount(text)),
    with: [from],
  });
  return id;
}
