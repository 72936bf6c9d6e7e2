import { performance } from 'node:perf_hooks';
import { engineFigures, quickRounds, wholeRounds, type Figure } from '#analysis/bench/figures.ts';
import { CannotDo, writeJson, type CliCommand } from '../command.ts';

const later = ['browser', 'host'] as const;

export const command: CliCommand = {
  name: 'bench',
  usage: '[--quick] [--json]',
  summary: 'Measure the engine: each figure of docs/performance.md and whether it holds.',
  options: {
    quick: { type: 'boolean', says: 'fewer rounds: sooner done, less exact' },
    browser: { type: 'boolean', says: 'the screens in a browser; not yet there' },
    host: { type: 'boolean', says: 'many seats on one exercise; not yet there' },
  },
  // A measurement waits for nothing; every command gives a promise.
  async run(args, io) {
    if (args.positionals.length > 0) throw new CannotDo('usage', 'bench measures no scenario');
    const absent = later.find((name) => args.values[name] === true);
    if (absent !== undefined) {
      throw new CannotDo('usage', `bench --${absent} is not there yet; bench measures the engine`);
    }
    if (io.isTerminal) io.err('Measuring: keep the machine quiet for a minute.\n');
    const tools = { now: () => performance.now(), clone: structuredClone };
    const figures = engineFigures(tools, args.values['quick'] === true ? quickRounds : wholeRounds);
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
