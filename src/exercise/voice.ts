import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { conditionOf, reserveAirtime } from '#knowledge/channel.ts';
import { passThroughRoom } from '#knowledge/control-room.ts';
import type { CurrentAction, ExerciseTurn } from './body.ts';
import { handsOverUntil } from './commanders.ts';
import { agencyState, changeAgency, changeSeat, inKnowledge, seatState } from './contexts.ts';
import { channelUsed, phoneOf, reachOf, ringsOut } from './phone.ts';
import type { VoiceAction } from './voice-action.ts';

/** How long one waits before a phone is given up as engaged or unanswered. Design values. */
const givenUpAfter = { engaged: 8, unanswered: 40 } as const;
/** From this confidence in the officer on, a commander picks up as for anybody. Design value. */
const trusting = 30;

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
  const channel = channelUsed(turn.body, action);
  const until =
    channel === null
      ? turn.now + action.seconds
      : inKnowledge(turn, (context) => reserveAirtime(context, channel, action.seconds));
  return { action, fails: null, until: until + heldUp(turn, action) };
}

/** Whether the other end is engaged or does not answer. */
function phoneLuck(turn: ExerciseTurn, action: VoiceAction): CurrentAction['fails'] {
  const [other] = action.with;
  if (other === undefined || !ringsOut(turn.body, action)) return null;
  const line = conditionOf(
    turn.body.scenario,
    turn.body.knowledge,
    channelUsed(turn.body, action) ?? phoneOf(turn),
  );
  if (line.down) return 'unanswered';
  const reach = reachOf(turn.body, action);
  if (reach === 'control') return null;
  const isBusy = reach === 'commander' && handsOverUntil(turn.body, other, turn.now) !== null;
  if (isBusy) return 'unanswered';
  const agency = agencyOf(turn.body.scenario, other);
  const phone = reach === 'deputy' ? (agency.deputy?.phone ?? agency.phone) : agency.phone;
  const reluctance = reach === 'deputy' ? 0 : rarer(turn, other);
  const luck = lineLuck(turn, other, reach) * 100;
  const engaged = phone.engaged + line.congestion;
  if (luck < engaged) return 'engaged';
  return luck < engaged + phone.unanswered + reluctance ? 'unanswered' : null;
}

/** How much more often, in per cent, a commander who mistrusts the officer lets it ring. */
function rarer(turn: ExerciseTurn, agency: string): number {
  return mistrust(turn, agency) === 0 ? 0 : 15 + Math.floor(mistrust(turn, agency) / 2);
}

/** By how far a commander’s confidence is below what makes them pick up as for anybody. */
function mistrust(turn: ExerciseTurn, agency: string): number {
  return Math.max(0, trusting - agencyState(turn, agency).confidence);
}

/**
 * What a call takes beside what is said: a commander who mistrusts the officer lets it ring twice as
 * long and more; in a control room one waits until they have a hand free.
 */
function heldUp(turn: ExerciseTurn, action: VoiceAction): Seconds {
  const [other] = action.with;
  if (other === undefined || !ringsOut(turn.body, action)) return 0;
  const reach = reachOf(turn.body, action);
  if (reach === 'control' && action.kind === 'call') {
    return (
      inKnowledge(turn, (context) => passThroughRoom(context, other, phoneOf(turn))) - turn.now
    );
  }
  const less = mistrust(turn, other);
  if (reach !== 'commander' || less === 0) return 0;
  return agencyOf(turn.body.scenario, other).phone.ring + less;
}

/**
 * The luck of an agency's line, one draw for each of its minutes: whoever rings in that minute finds
 * it as it is, so neither notes nor refused commands before it change who gets through.
 */
function lineLuck(turn: ExerciseTurn, agency: string, reach: 'commander' | 'deputy'): number {
  const minute = Math.floor(turn.now / 60);
  const line = reach === 'deputy' ? 'deputyLine' : 'line';
  const known = agencyState(turn, agency)[line];
  if (known?.minute === minute) return known.luck;
  const whose = reach === 'deputy' ? `${agency}/deputy` : agency;
  const luck = turn.draw(`phone/${whose}/${minute}`);
  changeAgency(turn, agency, { [line]: { minute, luck } });
  return luck;
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
