import { parseArgs } from 'node:util';
import { CannotDo, writeJson, type Arguments, type CliCommand, type Io } from './command.ts';
import { commandTable } from './command-table.ts';
import { helpFor, helpForAll, optionsOf } from './help.ts';

/** Runs what the arguments ask for and gives the exit status: 0, 1 or 2. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, { ...io, out: (text) => io.out(harmless(text)) });
  } catch (error) {
    const { code, message } = asCannotDo(error);
    if (argv.includes('--json')) writeJson(io, { error: { code, message } });
    else io.err(`rendezvous: ${message}\n`);
    if (code === 'internal' && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
    return 2;
  }
}

/** What others wrote into a record, a name or a reason, is not to command the reader’s terminal. */
function harmless(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

async function run([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const all = await Promise.all(Object.values(commandTable).map((load) => load()));
    const help = helpForAll(all.map(({ command }) => command));
    if (name !== undefined) {
      io.out(help);
      return 0;
    }
    io.err(help);
    throw new CannotDo('usage', 'name a command');
  }
  const load = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (load === undefined) {
    throw new CannotDo('usage', `there is no command ${name}; see npx rendezvous --help`);
  }
  const { command } = await load();
  const args = argumentsOf(command, rest);
  if (args.values['help'] !== true) return command.run(args, io);
  io.out(helpFor(command));
  return 0;
}

function argumentsOf(command: CliCommand, args: readonly string[]): Arguments {
  try {
    return parseArgs({
      args: [...args],
      options: optionsOf(command),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new CannotDo('usage', error instanceof Error ? error.message : String(error));
  }
}

function asCannotDo(error: unknown): { code: string; message: string } {
  if (error instanceof CannotDo) return error;
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
