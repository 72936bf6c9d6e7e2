import { present } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { reserveAirtime } from '#knowledge/channel.ts';
import type { CurrentAction, ExerciseTurn } from '../body.ts';
import { changeSeat, inKnowledge, seatState } from '../contexts.ts';
import { channelUsed } from './phone.ts';
import { heldUp, phoneLuck } from './phone-luck.ts';
import type { VoiceAction } from './voice-action.ts';
import { ringWhoLeft } from './voice-parts.ts';

/** How long one waits before a phone is given up as engaged or unanswered. Design values. */
const givenUpAfter = { engaged: 8, unanswered: 40 } as const;

/** Queues what the officer wants to say next; one voice, so it waits its turn. */
export function queueVoice(turn: ExerciseTurn, action: VoiceAction): void {
  const seat = seatState(turn, action.seat);
  changeSeat(turn, action.seat, { queue: [...seat.queue, action] });
  turn.emit({ type: 'voice.queued', action });
  nextVoice(turn, action.seat);
}

/** A call that comes in is taken before what waits to be said, after calls that rang before. */
export function ringsIn(turn: ExerciseTurn, seat: string, action: VoiceAction): void {
  const { queue } = seatState(turn, seat);
  const at = queue.filter((waiting) => waiting.kind === 'listen').length;
  changeSeat(turn, seat, { queue: [...queue.slice(0, at), action, ...queue.slice(at)] });
  turn.emit({ type: 'voice.queued', action });
  if (at < queue.length) turn.emit({ type: 'voice.moved', seat, action: action.id, to: at });
  nextVoice(turn, seat);
}

/** Begins the next action when the voice is free. */
export function nextVoice(turn: ExerciseTurn, seatId: string): void {
  if (seatState(turn, seatId).current !== null || turn.body.ended) return;
  ringWhoLeft(turn, seatId);
  const seat = seatState(turn, seatId);
  if (seat.queue.length === 0) return;
  const action = present(seat.queue[0], 'voice action');
  const current = begin(turn, action);
  changeSeat(turn, seatId, { queue: seat.queue.slice(1), current });
  turn.emit({ type: 'voice.started', seat: seatId, action: action.id, until: current.until });
  turn.schedule(current.until, { kind: 'voice', seat: seatId, action: action.id });
}

function begin(turn: ExerciseTurn, action: VoiceAction): CurrentAction {
  const fails = phoneLuck(turn, action);
  if (fails !== null) return { action, fails, until: turn.now + givenUpAfter[fails] };
  const channel = channelUsed(turn.body, action);
  const until =
    channel === null
      ? turn.now + action.seconds
      : inKnowledge(turn, (context) => reserveAirtime(context, channel, action.seconds));
  return { action, fails: null, until: until + heldUp(turn, action) };
}

/** Moves a waiting action, or takes it out. False when it is not waiting. */
export function reorder(
  turn: ExerciseTurn,
  seatId: string,
  actionId: string,
  what: CommandOf<'queue'>['do'],
): boolean {
  const { queue } = seatState(turn, seatId);
  const from = queue.findIndex((waiting) => waiting.id === actionId);
  const action = queue[from];
  if (action === undefined) return false;
  const others = queue.filter((waiting) => waiting !== action);
  if (what === 'cancel') {
    changeSeat(turn, seatId, { queue: others });
    turn.emit({ type: 'voice.cancelled', seat: seatId, action: actionId });
    return true;
  }
  const wished = { first: 0, earlier: from - 1, later: from + 1 }[what];
  const to = Math.max(0, Math.min(wished, others.length));
  changeSeat(turn, seatId, { queue: [...others.slice(0, to), action, ...others.slice(to)] });
  turn.emit({ type: 'voice.moved', seat: seatId, action: actionId, to });
  return true;
}
