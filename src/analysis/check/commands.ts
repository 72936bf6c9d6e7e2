import { commands, type CommandName } from '#command/command.ts';
import type { ExerciseEvent } from '#exercise/events.ts';

/** Exercise control intervenes from outside: no play of a seat comes to that. */
const fromOutside = 'control';

/** Every command that an officer under training or an agency’s commander can give. */
export const playableCommands: readonly CommandName[] = (
  Object.keys(commands) as CommandName[]
).filter((name) => {
  const by: readonly string[] = commands[name].by;
  return by.some((who) => who !== fromOutside);
});

/** The commands that were given and accepted, by whomever. */
export function commandsGiven(journal: readonly ExerciseEvent[]): Set<string> {
  return new Set(
    journal.flatMap((event) => (event.type === 'command.accepted' ? event.command.body.type : [])),
  );
}
