import { performance } from 'node:perf_hooks';
import { engineFigures, quickRounds, wholeRounds, type Figure } from '#analysis/bench/figures.ts';
import { checkFigures } from '../check-figures.ts';
import { CannotDo, writeJson, type CliCommand } from '../command.ts';
import { loadPlayable } from '../record-files.ts';

/** The exercise whose check is measured. */
const checked = 'brackwater-flood';

export const command: CliCommand = {
  name: 'bench',
  usage: '[--quick] [--browser] [--json]',
  summary:
    'Measure the engine and the check, or the screens: each figure of docs/performance.md and whether it holds.',
  options: {
    quick: { type: 'boolean', says: 'fewer rounds: sooner done, less exact' },
    browser: { type: 'boolean', says: 'the screens, in a browser without a GPU, instead' },
    host: { type: 'boolean', says: 'many seats on one exercise; not yet there' },
  },
  async run(args, io) {
    if (args.positionals.length > 0) throw new CannotDo('usage', 'bench measures no scenario');
    if (args.values['host'] === true) {
      throw new CannotDo('usage', 'bench --host is not there yet; bench measures the engine');
    }
    const isQuick = args.values['quick'] === true;
    const isOfScreens = args.values['browser'] === true;
    if (io.isTerminal) {
      io.err(`Measuring: keep the machine quiet for ${isOfScreens ? 'six' : 'two'} minutes.\n`);
    }
    const figures = isOfScreens ? await ofScreens(isQuick) : await ofEngine(isQuick, io.cwd);
    if (args.values['json'] === true) writeJson(io, { figures });
    else io.out(inRows(figures));
    return figures.every(({ holds }) => holds) ? 0 : 1;
  },
};

async function ofEngine(isQuick: boolean, cwd: string): Promise<Figure[]> {
  const tools = { now: () => performance.now(), clone: structuredClone };
  const scenario = await loadPlayable(checked, cwd);
  const seat = scenario.seats[0]?.id ?? '';
  return [
    ...engineFigures(tools, isQuick ? quickRounds : wholeRounds),
    ...(await checkFigures({ scenario, seat }, isQuick)),
  ];
}

/** Loaded when asked for: nothing else of the command line needs a browser. */
async function ofScreens(isQuick: boolean): Promise<Figure[]> {
  const { browserFigures } = await import('../browser/browser-figures.ts');
  return browserFigures(isQuick);
}

function inRows(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const rows = figures.map(({ name, value, unit, goal, holds }) => {
    const bound = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
    return `${holds ? 'holds' : 'SHORT'}  ${name.padEnd(width)}  ${value} ${unit} (${bound})\n`;
  });
  return rows.join('');
}
