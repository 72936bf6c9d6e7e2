import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handleBrief(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'brief'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleAssessRisk(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'assess-risk'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
