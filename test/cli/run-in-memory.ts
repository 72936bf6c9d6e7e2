import { runCommandLine } from '#cli/run.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line and keeps what it writes. */
export async function runInMemory(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await runCommandLine(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    cwd,
  });
  return { status, out, err };
}
