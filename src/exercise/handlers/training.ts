import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { changeSeat, seatState } from '../contexts.ts';
import { coachSays } from '../coach/coach-says.ts';
import { closeProbe } from '../probes/freeze.ts';
import { unknownAgency } from './items.ts';

/** An answer to a freeze probe. Whether it is right is not said. */
export function handleAnswerProbe(
  turn: ExerciseTurn,
  command: Command,
  { probe: id, choice, confidence }: CommandOf<'answer-probe'>,
): Rejection | null {
  const probe = seatState(turn, command.seat).probes[id];
  if (probe === undefined) return { code: 'probe/unknown', reason: 'That was not asked here.' };
  if (!probe.open) return { code: 'probe/closed', reason: 'That can no longer be answered.' };
  if (choice !== null && !probe.options.includes(choice)) {
    return { code: 'probe/no-option', reason: `There is no answer ${choice} to that.` };
  }
  if (choice !== null && confidence === undefined) {
    return { code: 'probe/how-sure', reason: 'An answer says how sure it is.' };
  }
  closeProbe(turn, command.seat, id);
  const sure = choice === null ? null : (confidence ?? null);
  turn.emit({ type: 'probe.answered', probe: id, choice, confidence: sure });
  return null;
}

/** The trainee says who needs what they noted; the coach answers on that alone. */
export function handleNominate(
  turn: ExerciseTurn,
  command: Command,
  { note: id, agencies }: CommandOf<'nominate'>,
): Rejection | null {
  const seat = seatState(turn, command.seat);
  const note = seat.notes[id];
  if (note === undefined) {
    return { code: 'items/no-note', reason: `There is no note ${id}.` };
  }
  const named = agencies.map(({ agency }) => agency);
  const refused = unknownAgency(turn, command.seat, named);
  if (refused !== null) return refused;
  const nomination = `nomination-${seat.nominations + 1}`;
  changeSeat(turn, command.seat, { nominations: seat.nominations + 1 });
  turn.emit({ type: 'nomination.made', id: nomination, seat: command.seat, note: id, agencies });
  const answer = coachSays(turn.body.scenario, note, named);
  turn.emit({ type: 'coach.answered', nomination, seat: command.seat, ...answer });
  return null;
}
