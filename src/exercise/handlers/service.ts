import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handleRespond(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'respond'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleDeclare(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'declare'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleStandDown(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'stand-down'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
