import { channelOf } from '#scenario/scenario.ts';
import { isAgency, newMessage, speak } from '#knowledge/communicate.ts';
import type { Message } from '#knowledge/message.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn } from './body.ts';
import { inKnowledge } from './contexts.ts';
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
  const made = inKnowledge(turn, (context) => newMessage(context, message));
  const { scenario } = turn.body;
  const byPhone = channelOf(scenario, message.channel).kind === 'phone';
  const seats = message.to.filter((party) => turn.body.seats[party] !== undefined);
  if (!byPhone || seats.length === 0) {
    inKnowledge(turn, (context) => speak(context, made));
    return made.id;
  }
  for (const seat of seats) {
    ringsIn(turn, seat, {
      id: `in-${made.id}`,
      seat,
      kind: 'listen',
      label: `Take the call from ${isAgency(scenario, message.from) ? agencyShort(scenario, message.from) : message.from}`,
      seconds: pickUp + speakingTime(wordCount(message.text)),
      with: [message.from],
    });
  }
  return made.id;
}
