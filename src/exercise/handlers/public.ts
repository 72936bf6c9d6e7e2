import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handlePublicLine(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'public-line'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleHandOver(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'hand-over'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
