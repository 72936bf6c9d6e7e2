import type { CliCommand } from './command.ts';

/** Each command is a file of its own, read when it is asked for. */
export const commandTable: Readonly<Record<string, () => Promise<{ command: CliCommand }>>> = {
  bench: () => import('./commands/bench.ts'),
  check: () => import('./commands/check.ts'),
  journal: () => import('./commands/journal.ts'),
  play: () => import('./commands/play.ts'),
  replay: () => import('./commands/replay.ts'),
  schema: () => import('./commands/schema.ts'),
  score: () => import('./commands/score.ts'),
  validate: () => import('./commands/validate.ts'),
};
