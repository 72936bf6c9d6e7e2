import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handleChallenge(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'challenge'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}

export function handleExpect(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'expect'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
