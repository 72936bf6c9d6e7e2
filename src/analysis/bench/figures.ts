import { entriesOf } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { ExerciseState } from '#exercise/body.ts';
import { advanceTo, giveCommand, startExercise } from '#exercise/exercise.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { benchScenario, sizeOf, type BenchSize } from './bench-scenario.ts';
import { recordChartEvents, replayRaw } from './chart-events.ts';
import { timed, type Tools } from './measure.ts';
import { playThrough, unhashed } from './play-through.ts';

/** One measured number and what it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
  readonly holds: boolean;
}

export interface Rounds {
  readonly warm: number;
  readonly counted: number;
}

export const wholeRounds: Rounds = { warm: 15, counted: 41 };
export const quickRounds: Rounds = { warm: 6, counted: 9 };

const seed = 1;

function figure(name: string, value: number, unit: string, goal: Figure['goal']): Figure {
  const rounded = Math.round(value * 1000) / 1000;
  const holds = 'atLeast' in goal ? rounded >= goal.atLeast : rounded <= goal.atMost;
  return { name, value: rounded, unit, goal, holds };
}

/** Every figure of the engine, each a ratio or a bound within this one run. */
export function engineFigures(tools: Tools, rounds: Rounds): Figure[] {
  const ten = benchScenario(sizeOf(10));
  return [
    ...speed(tools, rounds, ten),
    growth(tools, rounds, ten),
    learning(tools, rounds),
    forking(tools, rounds, ten),
  ];
}

function speed(tools: Tools, rounds: Rounds, ten: Scenario): Figure[] {
  const recorded = recordChartEvents(ten, seed);
  const { raw, whole } = timed(tools, rounds, {
    // Twice, so that both take about as long and what else the machine does falls on them alike.
    raw: () => [replayRaw(recorded), replayRaw(recorded)],
    whole: () => playThrough(ten, seed),
  });
  const times = Math.floor((ten.clock.length * 1000) / whole);
  return [
    figure('engine-to-raw-statecharts', raw / 2 / whole, 'ratio of speeds', { atLeast: 0.6 }),
    figure('two-hours-of-ten-agencies', whole, 'ms', { atMost: 40 }),
    figure('times-real-time', times, 'times', { atLeast: 180_000 }),
  ];
}

/** Time for each event of the journal, of eighty agencies over ten. */
function growth(tools: Tools, rounds: Rounds, ten: Scenario): Figure {
  const eighty = benchScenario(sizeOf(80));
  const few = { warm: Math.ceil(rounds.warm / 4), counted: Math.ceil(rounds.counted / 4) };
  const took = timed(tools, few, {
    // Eight times ten with their journals kept: both take as long and hold as much in memory.
    ten: () => Array.from({ length: 8 }, () => playThrough(ten, seed)),
    eighty: () => playThrough(eighty, seed),
  });
  const events = { ten: playThrough(ten, seed).seq * 8, eighty: playThrough(eighty, seed).seq };
  const each = took.eighty / events.eighty / (took.ten / events.ten);
  return figure('event-of-80-agencies-to-10', each, 'ratio of times', { atMost: 1.25 });
}

/** One agency that learns one fact after another. */
function learner(facts: number): BenchSize {
  return { agencies: 1, facts, injects: 0, learners: 1, units: 1, orders: 0, minutes: 120 };
}

/** How many facts are learned in one measurement, and how often it is repeated. */
const lot = 10;
const repeats = 50;

function learning(tools: Tools, rounds: Rounds): Figure {
  const { few, many } = timed(tools, rounds, {
    few: lastLearned(benchScenario(learner(lot))),
    many: lastLearned(benchScenario(learner(1000))),
  });
  return figure('learning-among-1000-facts-to-10', many / few, 'ratio of times', { atMost: 1.6 });
}

/** Learns the last lot of facts, again and again from the same kept state. */
function lastLearned(scenario: Scenario): () => void {
  const moments = startExercise(scenario, seed, unhashed);
  const learned = [
    ...moments.events,
    ...advanceTo(moments.state, scenario.clock.length, unhashed).events,
  ].filter((event) => event.type === 'fact.held');
  const from = present(learned.at(-lot), 'A fact is learned').at - 1;
  const to = present(learned.at(-1), 'A fact is learned').at;
  const kept = advanceTo(moments.state, from, unhashed).state;
  return () => {
    for (let i = 0; i < repeats; i += 1) advanceTo(kept, to, unhashed);
  };
}

/** Keeping a state and giving a command from it, against copying all of it. */
function forking(tools: Tools, rounds: Rounds, ten: Scenario): Figure {
  const { state } = startExercise(ten, seed, unhashed);
  const kept = advanceTo(state, ten.clock.length / 2, unhashed).state;
  const plain = byValue(kept);
  const { fork, copy } = timed(tools, rounds, {
    fork: () => {
      for (let i = 0; i < repeats; i += 1) branch(kept, ten);
    },
    copy: () => tools.clone(plain),
  });
  return figure('fork-to-copying-the-state', fork / repeats / copy, 'ratio of times', {
    atMost: 0.01,
  });
}

function branch(kept: ExerciseState, { seats }: Scenario): ExerciseState {
  const seat = seats[0]?.id ?? '';
  const body = { type: 'log', text: 'A branch.' } as const;
  return giveCommand(kept, { id: 'c-1', seat, at: kept.now, body }, unhashed).state;
}

/** A state without what cannot be copied: the scenario stays outside, charts as value and context. */
function byValue({ body, ...rest }: ExerciseState): object {
  const { scenario: _scenario, agencies, ...own } = body;
  const charts = entriesOf(agencies).map(([id, { snapshot, ...agency }]) => ({
    ...agency,
    id,
    value: snapshot.value,
    context: snapshot.context,
  }));
  return { ...rest, body: { ...own, charts } };
}
