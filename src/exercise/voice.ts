import { present } from '#kernel/invariant.ts';
import { agencyOf, channelOf } from '#scenario/scenario.ts';
import { reserveAirtime } from '#knowledge/communicate.ts';
import type { CurrentAction, ExerciseTurn } from './body.ts';
import { agencyState, changeAgency, changeSeat, inKnowledge, seatState } from './contexts.ts';
import type { VoiceAction } from './voice-action.ts';

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
  const seat = seatState(turn, seatId);
  if (seat.current !== null || seat.queue.length === 0 || turn.body.ended) return;
  const action = present(seat.queue[0], 'voice action');
  const current = begin(turn, action);
  changeSeat(turn, seatId, { queue: seat.queue.slice(1), current });
  turn.emit({ type: 'voice.started', seat: seatId, action: action.id, until: current.until });
  turn.schedule(current.until, { kind: 'voice', seat: seatId, action: action.id });
}

function begin(turn: ExerciseTurn, action: VoiceAction): CurrentAction {
  const fails = phoneLuck(turn, action);
  if (fails !== null) return { action, fails, until: turn.now + givenUpAfter[fails] };
  const channel = channelUsed(turn, action);
  const until =
    channel === null
      ? turn.now + action.seconds
      : inKnowledge(turn, (context) => reserveAirtime(context, channel, action.seconds));
  return { action, fails: null, until };
}

/** Whether the other end is engaged or does not answer. */
function phoneLuck(turn: ExerciseTurn, action: VoiceAction): CurrentAction['fails'] {
  const [other] = action.with;
  if (
    action.kind === 'listen' ||
    action.command === undefined ||
    other === undefined ||
    !ringsOut(turn, action)
  ) {
    return null;
  }
  const { phone } = agencyOf(turn.body.scenario, other);
  const reluctance = agencyState(turn, other).confidence < 30 ? 15 : 0;
  const luck = lineLuck(turn, other) * 100;
  if (luck < phone.engaged) return 'engaged';
  return luck < phone.engaged + phone.unanswered + reluctance ? 'unanswered' : null;
}

/**
 * The luck of an agency's line, one draw for each of its minutes: whoever rings in that minute finds
 * it as it is, so neither notes nor refused commands before it change who gets through.
 */
function lineLuck(turn: ExerciseTurn, agency: string): number {
  const minute = Math.floor(turn.now / 60);
  const known = agencyState(turn, agency).line;
  if (known?.minute === minute) return known.luck;
  const luck = turn.draw(`phone/${agency}/${minute}`);
  changeAgency(turn, agency, { line: { minute, luck } });
  return luck;
}

/** Whether the action begins by ringing an agency. */
function ringsOut(turn: ExerciseTurn, action: VoiceAction): boolean {
  const body = commandBody(turn, action);
  if (body === null) return false;
  if (inRounds.has(body.type)) return isAway(turn, action);
  if (body.type === 'call' || body.type === 'answer') return true;
  if (!('channel' in body) || body.channel === undefined) return false;
  return channelOf(turn.body.scenario, body.channel).kind === 'phone';
}

function channelUsed(turn: ExerciseTurn, action: VoiceAction): string | null {
  const body = commandBody(turn, action);
  if (body === null || inRounds.has(body.type)) return null;
  return 'channel' in body ? (body.channel ?? null) : null;
}

/** Said to each in turn: rung, or spoken to when here; a channel in them is what they are about. */
const inRounds: ReadonlySet<string> = new Set(['connect', 'public-line', 'hand-over']);

function isAway(turn: ExerciseTurn, action: VoiceAction): boolean {
  const { together } = seatState(turn, action.seat);
  return action.with.some((party) => together[party] === undefined);
}

function commandBody(turn: ExerciseTurn, action: VoiceAction) {
  return action.command === undefined
    ? null
    : present(turn.body.commands[action.command], `No command ${action.command}`).body;
}

/** Moves a waiting action to the front, or takes it out. False when it is not waiting. */
export function reorder(
  turn: ExerciseTurn,
  seatId: string,
  actionId: string,
  what: 'first' | 'cancel',
): boolean {
  const { queue } = seatState(turn, seatId);
  const action = queue.find((waiting) => waiting.id === actionId);
  if (action === undefined) return false;
  const others = queue.filter((waiting) => waiting !== action);
  changeSeat(turn, seatId, { queue: what === 'first' ? [action, ...others] : others });
  if (what === 'cancel') {
    turn.emit({ type: 'voice.cancelled', seat: seatId, action: actionId });
  } else {
    turn.emit({ type: 'voice.moved', seat: seatId, action: actionId, to: 0 });
  }
  return true;
}
