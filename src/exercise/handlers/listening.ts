import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handleSayAgain(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'say-again'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleConsult(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'consult'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleDegrade(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'degrade'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
