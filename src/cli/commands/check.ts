import { availableParallelism } from 'node:os';
import { allTogether, type AllTogether } from '#analysis/check/all-together.ts';
import { checkOf, type Check } from '#analysis/check/check.ts';
import { playThrough } from '#analysis/check/playthroughs.ts';
import { together, type Reached } from '#analysis/check/reached.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { checkInWords, togetherInWords } from '../check-words.ts';
import { CannotDo, writeJson, type CliCommand, type Io } from '../command.ts';
import { loadScripts } from '../playthrough-files.ts';
import { playSeeds } from '../play-seeds.ts';
import { loadPlayable, textValue, variantOption } from '../record-files.ts';
import { findScenario } from '../scenario-files.ts';

const usualSeeds = 20;
const mostSeeds = 10_000;
const mostWorkers = 64;

export const command: CliCommand = {
  name: 'check',
  usage: '<scenario…> [--variant ID] [--seeds N] [--workers N] [--json]',
  summary: 'Play every bot over many seeds: do the scenarios tell good play from bad?',
  options: {
    ...variantOption,
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
    const [first, ...others] = args.positionals;
    if (first === undefined) throw new CannotDo('usage', 'name at least one scenario');
    const how: How = {
      seeds: countOf('seeds', textValue(args.values['seeds']), {
        usual: usualSeeds,
        most: mostSeeds,
      }),
      workers: countOf('workers', textValue(args.values['workers']), {
        usual: availableParallelism(),
        most: mostWorkers,
      }),
      variant: textValue(args.values['variant']),
    };
    const names = [first, ...others];
    // What cannot be played is said before an hour is spent on the others.
    const scenarios: Scenario[] = [];
    for (const name of names) scenarios.push(await loadPlayable(name, io.cwd, how.variant));
    const checked: Checked[] = [];
    for (const [index, scenario] of scenarios.entries()) {
      checked.push(await checkOne(scenario, { ...how, name: names[index] ?? '' }, io));
    }
    const holds = checked.every(({ check }) => check.holds);
    const all =
      others.length === 0
        ? null
        : allTogether(
            scenarios,
            checked.map(({ reached }) => reached),
          );
    if (args.values['json'] === true) writeJson(io, documentOf(checked, all, holds));
    else show(io, checked, all);
    return holds ? 0 : 1;
  },
};

interface How {
  readonly seeds: number;
  readonly workers: number;
  readonly variant: string | undefined;
}

interface Checked {
  readonly scenario: Scenario;
  readonly seat: string;
  readonly seeds: number;
  readonly check: Check;
  readonly reached: Reached;
}

/** Scripts are written for the scenario as it stands: a variant is played without them. */
async function checkOne(
  scenario: Scenario,
  { name, seeds, workers, variant }: How & { readonly name: string },
  io: Io,
): Promise<Checked> {
  const seat = scenario.seats[0]?.id ?? '';
  const { folder } = await findScenario(name, io.cwd);
  const scripts = variant === undefined ? await loadScripts(folder, scenario) : [];
  const played = progressOf(io, `${scenario.id}: `, seeds);
  const results = await playSeeds({ scenario, seat }, { seeds, workers, played });
  const throughs = scripts.map((script) => playThrough(scenario, seat, script));
  const reached = together([...results, ...throughs].map((one) => one.reached));
  return { scenario, seat, seeds, check: checkOf(scenario, results, throughs), reached };
}

function documentOf(checked: readonly Checked[], all: AllTogether | null, holds: boolean): unknown {
  const documents = checked.map(({ scenario, seat, seeds, check }) => ({
    scenario: scenario.id,
    ...(scenario.variant === undefined ? {} : { variant: scenario.variant.id }),
    scenarioHash: scenario.hash,
    seat,
    seeds,
    ...check,
  }));
  return all === null ? documents[0] : { scenarios: documents, together: all, holds };
}

function show(io: Io, checked: readonly Checked[], all: AllTogether | null): void {
  const each = checked.map(({ scenario, check, seeds }) => checkInWords(scenario, check, seeds));
  io.out(each.join('\n'));
  if (all !== null) io.out(`\n${togetherInWords(all, checked.length)}`);
}

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
function progressOf(io: Io, what: string, seeds: number): (done: number) => void {
  if (!io.isTerminal) return () => {};
  return (done) => {
    io.err(`\r${what}${done} of ${seeds} seeds played${done === seeds ? '\n' : ''}`);
  };
}
