import { expect, test } from 'vitest';
import { chartNames } from '#agencies/chart.ts';
import { benchMap } from '#analysis/bench/bench-map.ts';
import { benchScenario, benchText, sizeOf } from '#analysis/bench/bench-scenario.ts';
import { recordChartEvents, replayRaw } from '#analysis/bench/chart-events.ts';
import { engineFigures } from '#analysis/bench/figures.ts';
import { median } from '#analysis/bench/measure.ts';
import { playThrough } from '#analysis/bench/play-through.ts';
import { advanceTo, isEnded, startExercise } from '#exercise/exercise.ts';
import { loadScenario } from '#scenario/load.ts';

test('the made-up exercise is the same every time, and as busy as it is said to be', () => {
  const one = benchScenario(sizeOf(10));
  expect(benchScenario(sizeOf(10)).hash).toBe(one.hash);
  const { events } = recordChartEvents(one, 1);
  expect(events.length).toBeGreaterThanOrEqual(1300);
  expect(events.length).toBeLessThanOrEqual(1700);
});

test('the charts alone, given what the exercise gave them, end as in the exercise', () => {
  const scenario = benchScenario(sizeOf(10));
  const recorded = recordChartEvents(scenario, 1);
  const alone = replayRaw(recorded).map(({ value }) => value);
  expect(alone).toEqual(recorded.last.map(({ value }) => value));
  // Listening to the charts is over: they are given no more than before.
  playThrough(scenario, 1);
  expect(recordChartEvents(scenario, 1).events).toHaveLength(recorded.events.length);
});

test('without the hash an exercise has the same events', () => {
  const scenario = benchScenario(sizeOf(10));
  const hashed = startExercise(scenario, 3);
  const quick = startExercise(scenario, 3, { hash: false });
  expect(quick.events).toEqual(hashed.events);
  const end = scenario.clock.length;
  const whole = advanceTo(hashed.state, end);
  const bare = advanceTo(quick.state, end, { hash: false });
  expect(bare.events).toEqual(whole.events);
  expect(bare.state.hash).not.toBe(whole.state.hash);
});

test('every figure has a goal and says whether it holds; how fast is not for a test to say', () => {
  let ticks = 0;
  const tools = { now: () => (ticks += 1), clone: structuredClone };
  const figures = engineFigures(tools, { warm: 0, counted: 1 });
  expect(figures.map(({ name, goal }) => [name, goal])).toEqual([
    ['engine-to-raw-statecharts', { atLeast: 0.6 }],
    ['two-hours-of-ten-agencies', { atMost: 40 }],
    ['times-real-time', { atLeast: 180_000 }],
    ['event-of-80-agencies-to-10', { atMost: 1.25 }],
    ['learning-among-1000-facts-to-10', { atMost: 1.6 }],
    ['fork-to-copying-the-state', { atMost: 0.01 }],
  ]);
  // By this clock all work takes 1 ms, so that what is one measurement over another is known.
  const value = new Map(figures.map((figure) => [figure.name, figure]));
  expect(value.get('engine-to-raw-statecharts')).toMatchObject({ value: 0.5, holds: false });
  expect(value.get('times-real-time')).toMatchObject({ value: 7_200_000, holds: true });
  expect(value.get('fork-to-copying-the-state')).toMatchObject({ value: 0.02, holds: false });
}, 30_000);

test('the median is the middle of what was measured', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(() => median([])).toThrow('Nothing was measured');
});

test('a scenario of 12 agencies, 300 facts and 500 injects is valid and plays to its end', () => {
  const size = { ...sizeOf(12), facts: 300, injects: 500 };
  const files = [
    { name: 'scenario.yaml', text: benchText(size) },
    { name: 'map.geojson', text: benchMap() },
  ];
  const { scenario, findings } = loadScenario(files, { charts: chartNames });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario).not.toBeNull();
  if (scenario === null) return;
  const { agencies, facts, injects } = scenario;
  expect([agencies.length, facts.length, injects.length]).toEqual([12, 300, 500]);
  const begun = startExercise(scenario, 1);
  const { state, events } = advanceTo(begun.state, scenario.clock.length);
  expect(isEnded(state)).toBe(true);
  expect(events.at(-1)).toMatchObject({ type: 'exercise.ended', at: 7200 });
  const held = new Set(events.flatMap((event) => (event.type === 'fact.held' ? event.fact : [])));
  const fired = events.filter((event) => event.type === 'inject.fired');
  expect(held.size).toBe(300);
  expect(fired.length).toBeGreaterThan(400);
}, 30_000);
