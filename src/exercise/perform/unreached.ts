import type { ExerciseTurn } from '../body.ts';
import type { VoiceAction } from '../voice-action.ts';
import { linkFails } from './open-link.ts';

/** What it means for more than the call itself that somebody could not be had. */
export function onUnreached(
  turn: ExerciseTurn,
  action: VoiceAction,
  why: 'engaged' | 'unanswered',
): void {
  if (action.kind === 'connect') linkFails(turn, action, why);
}
