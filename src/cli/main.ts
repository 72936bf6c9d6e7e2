import process from 'node:process';
import type { Io } from './command.ts';
import { runCommandLine } from './run.ts';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  cwd: process.cwd(),
};

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Setting the status, not leaving at once, lets what was written reach its reader.
process.exitCode = await runCommandLine(process.argv.slice(2), io);
