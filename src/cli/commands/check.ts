import { availableParallelism } from 'node:os';
import { checkOf } from '#analysis/check/check.ts';
import { checkInWords } from '../check-words.ts';
import { CannotDo, writeJson, type CliCommand, type Io } from '../command.ts';
import { playSeeds } from '../play-seeds.ts';
import { loadPlayable, textValue } from '../record-files.ts';

const usualSeeds = 20;
const mostSeeds = 10_000;
const mostWorkers = 64;

export const command: CliCommand = {
  name: 'check',
  usage: '<scenario> [--seeds N] [--workers N] [--json]',
  summary: 'Play every bot over many seeds: does the scenario tell good play from bad?',
  options: {
    seeds: {
      type: 'string',
      value: 'N',
      says: `how many seeds, from 1 on; ${usualSeeds} if absent`,
    },
    workers: {
      type: 'string',
      value: 'N',
      says: 'on how many threads; one for each core if absent',
    },
  },
  async run(args, io) {
    const [name, ...more] = args.positionals;
    if (name === undefined || more.length > 0) throw new CannotDo('usage', 'name one scenario');
    const seeds = countOf('seeds', textValue(args.values['seeds']), {
      usual: usualSeeds,
      most: mostSeeds,
    });
    const workers = countOf('workers', textValue(args.values['workers']), {
      usual: availableParallelism(),
      most: mostWorkers,
    });
    const scenario = await loadPlayable(name, io.cwd);
    const seat = scenario.seats[0]?.id ?? '';
    const played = progressOf(io, seeds);
    const results = await playSeeds({ scenario, seat }, { seeds, workers, played });
    const check = checkOf(scenario, results);
    if (args.values['json'] === true) {
      writeJson(io, { scenario: scenario.id, scenarioHash: scenario.hash, seat, seeds, ...check });
    } else {
      io.out(checkInWords(scenario, check, seeds));
    }
    return check.holds ? 0 : 1;
  },
};

function countOf(
  name: string,
  text: string | undefined,
  { usual, most }: { readonly usual: number; readonly most: number },
): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count >= 1 && count <= most) return count;
  throw new CannotDo('usage', `--${name} takes a whole number from 1 to ${most}, not ${text}`);
}

/** One line that is written over, when somebody watches. */
function progressOf(io: Io, seeds: number): (done: number) => void {
  if (!io.isTerminal) return () => {};
  return (done) => {
    io.err(`\r${done} of ${seeds} seeds played${done === seeds ? '\n' : ''}`);
  };
}
