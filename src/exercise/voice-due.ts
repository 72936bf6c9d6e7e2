import { present } from '#kernel/invariant.ts';
import type { ExerciseTurn } from './body.ts';
import { changeSeat, seatState } from './contexts.ts';
import { perform } from './perform/perform.ts';
import { onUnreached } from './perform/unreached.ts';
import { nextVoice } from './voice.ts';
import type { VoiceAction } from './voice-action.ts';

/** A voice action has had its time: it takes effect, or nobody was there. */
export function onVoiceDue(turn: ExerciseTurn, seatId: string, actionId: string): void {
  const { current } = seatState(turn, seatId);
  if (current?.action.id !== actionId) return;
  changeSeat(turn, seatId, { current: null });
  turn.emit({ type: 'voice.ended', seat: seatId, action: actionId });
  if (current.fails === null) perform(turn, current.action);
  else callFails(turn, seatId, current.action, current.fails);
  nextVoice(turn, seatId);
}

/** Nobody there: said so, with other ways to reach them. */
function callFails(
  turn: ExerciseTurn,
  seat: string,
  action: VoiceAction,
  why: 'engaged' | 'unanswered',
): void {
  const agency = present(action.with[0], 'a call is to someone');
  const routes = turn.body.scenario.channels
    .filter(
      (channel) =>
        channel.kind === 'control-to-control' ||
        (channel.members?.includes(agency) && channel.members.includes(seat)),
    )
    .map((channel) => channel.id);
  turn.emit({ type: 'call.failed', seat, agency, why, action: action.id, routes });
  onUnreached(turn, action, why);
}
