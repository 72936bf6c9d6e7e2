import type { Stamped } from '#engine/event.ts';
import { messageOf, receivedBy } from '#knowledge/knowledge.ts';
import type { ExerciseTurn } from '../body.ts';
import type { EventOf, ExerciseEventBody } from '../events.ts';
import { answerAgency, hearReply } from './asked.ts';
import { compare } from './challenges.ts';
import { flowFact, layAgain } from './link-flow.ts';
import { considerLine, hearAnswer } from './lines.ts';
import { proveAdvice } from '../agency/prove-advice.ts';
import { settleWaits } from './questions.ts';
import { flowOrder, noteTaken, standBy, tellOrderAgain } from '../agency/tasks-taken.ts';

/** What follows for links, challenges, lines for the public and questions between services. */
export function reactDealings(turn: ExerciseTurn, event: Stamped<ExerciseEventBody>): void {
  switch (event.type) {
    case 'fact.held':
      proveAdvice(turn, event);
      return flowFact(turn, event.holder, event.fact);
    case 'command.rejected':
      return standBy(turn, event);
    case 'unit.ordered':
      return flowOrder(turn, event.unit, event.task);
    case 'message.lost':
      return onLost(turn, event);
    case 'message.heard':
      return onHeard(turn, event);
    case 'message.taken-in':
      return onTakenIn(turn, event);
    default:
      return undefined;
  }
}

function onTakenIn(turn: ExerciseTurn, { message: id, by }: EventOf<'message.taken-in'>): void {
  const { knowledge } = turn.body;
  const message = receivedBy(knowledge, by, id)?.message ?? messageOf(knowledge, id);
  if (message.status !== undefined) noteTaken(turn, by, message.status);
  if (message.kind === 'challenge') compare(turn, by, message);
  else if (message.kind === 'public') considerLine(turn, by, message);
  else if (turn.body.seats[message.from] !== undefined) return;
  else if (message.kind === 'question' && message.to.includes(by)) {
    answerAgency(turn, by, message);
  } else if (message.kind === 'answer') hearReply(turn, by, message);
}

/** Control rooms confirm what goes over a link, so it is known there when it did not arrive. */
function onLost(turn: ExerciseTurn, { message: id, to }: EventOf<'message.lost'>): void {
  const message = messageOf(turn.body.knowledge, id);
  if (message.kind !== 'link') return;
  if (message.status === undefined) layAgain(turn, message, to);
  else tellOrderAgain(turn, message, to);
}

/** What is half heard settles nothing. */
function onHeard(turn: ExerciseTurn, { message, by, half }: EventOf<'message.heard'>): void {
  if (half !== undefined || turn.body.seats[by] === undefined) return;
  settleWaits(turn, by, message);
  if (message.answers !== undefined) hearAnswer(turn, by, message.answers.to, message.from);
}
