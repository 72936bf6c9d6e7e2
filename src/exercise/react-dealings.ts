import type { Stamped } from '#engine/event.ts';
import { messageOf } from '#knowledge/knowledge.ts';
import type { ExerciseTurn } from './body.ts';
import type { EventOf, ExerciseEventBody } from './events.ts';
import { flowFact } from './link-flow.ts';
import { flowOrder, noteTaken } from './tasks-taken.ts';

/** What follows for links, challenges, lines for the public and questions between services. */
export function reactDealings(turn: ExerciseTurn, event: Stamped<ExerciseEventBody>): void {
  switch (event.type) {
    case 'fact.held':
      return flowFact(turn, event.holder, event.fact);
    case 'unit.ordered':
      return flowOrder(turn, event.unit, event.task);
    case 'message.taken-in':
      return onTakenIn(turn, event);
    default:
      return undefined;
  }
}

function onTakenIn(turn: ExerciseTurn, event: EventOf<'message.taken-in'>): void {
  const message = messageOf(turn.body.knowledge, event.message);
  if (message.status !== undefined) noteTaken(turn, event.by, message.status);
}
