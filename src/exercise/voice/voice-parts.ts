import { agencyOf } from '#scenario/scenario.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeSeat, seatState } from '../contexts.ts';
import { ringsOut } from './phone.ts';
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

/**
 * What was to be said to several who were here: whoever has left since is rung afterwards, each by
 * themselves, for a telephone is for two.
 */
export function ringWhoLeft(turn: ExerciseTurn, seat: string): void {
  const { queue, together } = seatState(turn, seat);
  const [next, ...later] = queue;
  if (next === undefined || next.with.length < 2 || !ringsOut(turn.body, next)) return;
  const away = next.with.filter((party) => together[party] === undefined);
  const here = next.with.filter((party) => together[party] !== undefined);
  const [first, ...others] = away.map((party): VoiceAction => {
    const { ring } = agencyOf(turn.body.scenario, party).phone;
    return {
      ...next,
      id: `${next.id}-${party}`,
      seconds: next.seconds + ring,
      with: [party],
    };
  });
  if (first === undefined) return;
  const isAnyoneHere = here.length > 0;
  const kept = isAnyoneHere ? { ...next, with: here } : { ...first, id: next.id };
  const rung = isAnyoneHere ? [first, ...others] : others;
  changeSeat(turn, seat, { queue: [kept, ...rung, ...later] });
  rung.forEach((action, index) => {
    turn.emit({ type: 'voice.queued', action });
    turn.emit({ type: 'voice.moved', seat, action: action.id, to: index + 1 });
  });
}
