import type { Command, CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

export function handleConnect(
  _turn: ExerciseTurn,
  _command: Command,
  body: CommandOf<'connect'>,
): Rejection | null {
  return { code: 'command/not-yet', reason: `${body.type} cannot be carried out yet.` };
}
