import type { ExerciseTurn } from './body.ts';
import { changeSeat, seatState } from './contexts.ts';
import type { VoiceAction } from './voice-action.ts';

/** Goes on with what has just been said, before anything else that waits. */
export function sayNext(turn: ExerciseTurn, action: VoiceAction): void {
  const { queue } = seatState(turn, action.seat);
  changeSeat(turn, action.seat, { queue: [action, ...queue] });
  turn.emit({ type: 'voice.queued', action });
  if (queue.length === 0) return;
  turn.emit({ type: 'voice.moved', seat: action.seat, action: action.id, to: 0 });
}

/** What else of the same command waits to be said is no longer to the purpose. */
export function dropParts(turn: ExerciseTurn, action: VoiceAction): void {
  const { queue } = seatState(turn, action.seat);
  const parts = queue.filter((waiting) => waiting.command === action.command);
  changeSeat(turn, action.seat, { queue: queue.filter((waiting) => !parts.includes(waiting)) });
  for (const part of parts) {
    turn.emit({ type: 'voice.cancelled', seat: action.seat, action: part.id });
  }
}
