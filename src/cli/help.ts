import type { CliCommand, CliOption } from './command.ts';

const common: Readonly<Record<string, CliOption>> = {
  json: { type: 'boolean', says: 'one JSON document on standard output' },
  help: { type: 'boolean', short: 'h', says: 'this text' },
};

/** A command’s own options and those that every command has. */
export function optionsOf(
  command: Pick<CliCommand, 'options'>,
): Readonly<Record<string, CliOption>> {
  return { ...command.options, ...common };
}

export function helpFor(command: CliCommand): string {
  const rows = Object.entries(optionsOf(command)).map(([name, option]) => {
    const flag = option.value === undefined ? `--${name}` : `--${name} ${option.value}`;
    return [option.short === undefined ? flag : `-${option.short}, ${flag}`, option.says] as const;
  });
  return `npx rendezvous ${command.name} ${command.usage}\n\n${command.summary}\n\nOptions:\n${columns(rows)}`;
}

export function helpForAll(commands: readonly CliCommand[]): string {
  const rows = commands.map(
    ({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary] as const,
  );
  return [
    'npx rendezvous <command>',
    '',
    'Commands:',
    columns(rows),
    'Every command takes --json and --help.',
    'A scenario is named by its id under scenarios/, or by a path to its folder or file.',
    'Exit status: 0 done and good, 1 done and found wanting, 2 could not be done.',
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
