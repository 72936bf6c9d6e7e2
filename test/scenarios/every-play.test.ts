import { afterAll, describe, expect, test, vi } from 'vitest';
import { allTogether } from '#analysis/check/all-together.ts';
import { checkOf, type Check } from '#analysis/check/check.ts';
import { playSeed } from '#analysis/check/play-seed.ts';
import { playThrough, type PlayedThrough } from '#analysis/check/playthroughs.ts';
import { together, type Reached } from '#analysis/check/reached.ts';
import { journalOf } from '#analysis/play-bot.ts';
import { loadScripts } from '#cli/playthrough-files.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { folderOf, shipped, shippedIds } from '../support/shipped.ts';

// A few seeds, each with every bot; `check` over forty is for whoever changes what is scored.
const seeds = [1, 2];

// Whole exercises, by every bot, on a machine that may do other things.
vi.setConfig({ testTimeout: 180_000 });

interface Played {
  readonly scenario: Scenario;
  readonly scripts: readonly PlayedThrough[];
  readonly check: Check;
  readonly reached: Reached;
}

const plays = new Map<string, Promise<Played>>();

function played(id: string): Promise<Played> {
  const known = plays.get(id) ?? play(id);
  plays.set(id, known);
  return known;
}

async function play(id: string): Promise<Played> {
  const { scenario } = await shipped(id);
  const seat = scenario.seats[0]?.id ?? '';
  const scripts = (await loadScripts(folderOf(id), scenario)).map((script) =>
    playThrough(scenario, seat, script),
  );
  const results = seeds.map((seed) => playSeed(scenario, seat, seed));
  const reached = together([...results, ...scripts].map((one) => one.reached));
  return { scenario, scripts, check: checkOf(scenario, results, scripts), reached };
}

describe.each(shippedIds)('%s', (id) => {
  test('tells good play from bad: every margin holds, and every critical need can be met', async () => {
    const { check } = await played(id);
    expect(check.margins.length).toBeGreaterThan(3);
    const broken = check.margins.filter(({ holds }) => !holds);
    expect(broken.map(({ says, value }) => `${says}: ${value ?? 'not observed'}`)).toEqual([]);
    expect(check.unreachable).toEqual([]);
  });

  test('every inject, fact and option is reached by a bot or a playthrough', async () => {
    const { injects, facts, decisions } = (await played(id)).check.coverage;
    expect(injects.all + facts.all).toBeGreaterThan(10);
    expect({
      injects: injects.missing,
      facts: facts.missing,
      options: decisions.missing,
    }).toEqual({ injects: [], facts: [], options: [] });
  });

  test('there is a playthrough, and all of each is taken as it is written', async () => {
    const { scripts } = await played(id);
    expect(scripts.length).toBeGreaterThan(0);
    const refused = scripts.flatMap(({ name, refused: all }) =>
      all.map(({ at, command, reason }) => `${name} at ${at} s, ${command}: ${reason}`),
    );
    expect(refused).toEqual([]);
  });
});

test.each(shippedIds)(
  'every variant of %s can be played to its end, and is another exercise',
  async (id) => {
    const { scenario, variants } = await shipped(id);
    const how = { bot: 'reference', seed: 1, seat: scenario.seats[0]?.id ?? '' } as const;
    const journals = [scenario, ...variants].map((one) => journalOf(one, how));
    expect(journals.map((journal) => journal.at(-1)?.type)).toEqual(
      journals.map(() => 'exercise.ended'),
    );
    const hashes = [scenario, ...variants].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    // What differs is met in play: nobody chooses between two names for one thing.
    const [base, ...others] = journals.map((journal) => JSON.stringify(journal.slice(1)));
    expect(others.filter((journal) => journal === base)).toEqual([]);
  },
);

test('all of them together use every chart with its postures, every state that an agency can be in and every command', async () => {
  const all = await Promise.all(shippedIds.map(played));
  const { charts, commonStates, postures, commands } = allTogether(
    all.map(({ scenario }) => scenario),
    all.map(({ reached }) => reached),
  );
  expect({
    charts: charts.missing,
    commonStates: commonStates.missing,
    postures: postures.missing,
    commands: commands.missing,
  }).toEqual({ charts: [], commonStates: [], postures: [], commands: [] });
});

afterAll(() => plays.clear());
