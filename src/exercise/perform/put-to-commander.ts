import type { Message } from '#knowledge/message.ts';
import { handsOverUntil } from '../commanders.ts';
import type { ExerciseTurn } from '../body.ts';
import { considerAdvice } from './advise.ts';
import { considerRequest } from './request.ts';

/**
 * What only the commander can answer has come off the desk. While one hands over to another, it
 * waits for whoever is then in post.
 */
export function putToCommander(turn: ExerciseTurn, agency: string, message: Message): void {
  if (message.kind !== 'request' && message.kind !== 'advice') return;
  const until = handsOverUntil(turn.body, agency, turn.now);
  if (until !== null) {
    turn.schedule(until, { kind: 'partner.put', agency, message: message.id });
    return;
  }
  if (message.kind === 'request') considerRequest(turn, agency, message);
  else considerAdvice(turn, agency, message);
}
