import { commandBodySchema, type CommandInput } from '#command/command.ts';

/** The commands as given, each of which an exercise would read. */
export function validCommands(...bodies: readonly CommandInput[]): readonly CommandInput[] {
  for (const body of bodies) commandBodySchema.parse(body);
  return bodies;
}
