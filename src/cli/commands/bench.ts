import { performance } from 'node:perf_hooks';
import { engineFigures, quickRounds, wholeRounds, type Figure } from '#analysis/bench/figures.ts';
import { checkFigures } from '../check-figures.ts';
import { CannotDo, writeJson, type CliCommand } from '../command.ts';
import { loadPlayable } from '../record-files.ts';

const later = ['browser', 'host'] as const;
/** The exercise whose check is measured. */
const checked = 'brackwater-flood';

export const command: CliCommand = {
  name: 'bench',
  usage: '[--quick] [--json]',
  summary:
    'Measure the engine and the check: each figure of docs/performance.md and whether it holds.',
  options: {
    quick: { type: 'boolean', says: 'fewer rounds: sooner done, less exact' },
    browser: { type: 'boolean', says: 'the screens in a browser; not yet there' },
    host: { type: 'boolean', says: 'many seats on one exercise; not yet there' },
  },
  async run(args, io) {
    if (args.positionals.length > 0) throw new CannotDo('usage', 'bench measures no scenario');
    const absent = later.find((name) => args.values[name] === true);
    if (absent !== undefined) {
      throw new CannotDo('usage', `bench --${absent} is not there yet; bench measures the engine`);
    }
    if (io.isTerminal) io.err('Measuring: keep the machine quiet for two minutes.\n');
    const tools = { now: () => performance.now(), clone: structuredClone };
    const isQuick = args.values['quick'] === true;
    const scenario = await loadPlayable(checked, io.cwd);
    const seat = scenario.seats[0]?.id ?? '';
    const figures = [
      ...engineFigures(tools, isQuick ? quickRounds : wholeRounds),
      ...(await checkFigures({ scenario, seat }, isQuick)),
    ];
    if (args.values['json'] === true) writeJson(io, { figures });
    else io.out(inRows(figures));
    return figures.every(({ holds }) => holds) ? 0 : 1;
  },
};

function inRows(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const rows = figures.map(({ name, value, unit, goal, holds }) => {
    const bound = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
    return `${holds ? 'holds' : 'SHORT'}  ${name.padEnd(width)}  ${value} ${unit} (${bound})\n`;
  });
  return rows.join('');
}
