import type { CliCommand } from './command.ts';

/** Each command is a file of its own, read when it is asked for. */
export const commandTable: Readonly<Record<string, () => Promise<{ command: CliCommand }>>> = {
  schema: () => import('./commands/schema.ts'),
  validate: () => import('./commands/validate.ts'),
};
