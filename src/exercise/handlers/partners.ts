import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handleRequest(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'request'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleAdvise(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'advise'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
