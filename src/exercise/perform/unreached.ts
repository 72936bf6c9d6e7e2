import { present } from '#kernel/invariant.ts';
import type { ExerciseTurn } from '../body.ts';
import { lineUnreached } from '../partners/lines.ts';
import { bodyOf } from '../voice/phone.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { linkFails } from './open-link.ts';
import { lineId, openLineOf } from './put-line.ts';

/** What it means for more than the call itself that somebody could not be had. */
export function onUnreached(
  turn: ExerciseTurn,
  action: VoiceAction,
  why: 'engaged' | 'unanswered',
): void {
  const body = bodyOf(turn.body, action);
  if (body?.type === 'connect') linkFails(turn, action, why);
  if (body?.type !== 'public-line') return;
  openLineOf(turn, action, body);
  lineUnreached(turn, lineId(action), present(action.with[0], 'a call is to someone'));
}
