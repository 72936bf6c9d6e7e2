import type { ParseArgsOptionsConfig } from 'node:util';

/** Where a command writes. Standard output carries its product alone. */
export interface Io {
  out(text: string): void;
  /** Progress and diagnostics. */
  err(text: string): void;
  /** Whether somebody watches standard error. */
  readonly isTerminal: boolean;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** 0 done and good; 1 done and found wanting. What could not be done is thrown as `CannotDo`. */
export type ExitStatus = 0 | 1;

/** Every command also takes `--json` and `--help`, which `main` adds. */
export interface CliCommand {
  readonly name: string;
  /** What stands after the name, such as `<scenario…>`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CliOption>>;
  run(args: Arguments, io: Io): Promise<ExitStatus>;
}

export type CliOption = ParseArgsOptionsConfig[string] & {
  /** One line for the command’s help. */
  readonly says: string;
  /** How the value is shown in help, such as N or FILE. */
  readonly value?: string;
};

/** The command could not be done: usage, or a file that is missing or refused. Exit status 2. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function writeJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
