import { beforeAll, expect, test, vi } from 'vitest';
import { chartNames } from '#agencies/chart.ts';
import { botNames } from '#analysis/bots/bots.ts';
import { statesOf, statesReached } from '#analysis/check/agency-states.ts';
import { journalEventTypes } from '#analysis/check/event-types.ts';
import { playBot } from '#analysis/play-bot.ts';
import { playScript } from '#analysis/play-script.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { chartEventsTaken, chartEventTypes } from '../support/coverage.ts';
import { goldenExercise, goldenNames, goldenPlays } from '../support/golden.ts';

// The events of charts are in no journal, so whoever plays is listened to. Nothing is changed.
const taken = vi.hoisted(() => new Set<string>());
vi.mock(import('#agencies/chart.ts'), async (original) => {
  const chart = await original();
  return {
    ...chart,
    stepChart: (name, snapshot, event) => {
      taken.add(`${name} ${event.type}`);
      return chart.stepChart(name, snapshot, event);
    },
  };
});

const seat = 'nilo';
const reached = new Set<string>();
const types = new Set<string>();

function see(scenario: Scenario, journal: readonly ExerciseEvent[]): void {
  for (const state of statesReached(scenario, journal)) reached.add(state);
  for (const { type } of journal) types.add(type);
}

// The flood by its bots; each small one by its scripts, and left alone.
beforeAll(async () => {
  const flood = await brackwater();
  for (const bot of botNames) see(flood, playBot(flood, { bot, seed: 1, seat }).journal);
  for (const { exercise, file, seat: player } of goldenPlays) {
    const { scenario, script } = await goldenExercise(exercise, file);
    see(scenario, playScript(scenario, script, { seed: 1, seat: player }).journal);
  }
  for (const name of goldenNames) {
    const { scenario } = await goldenExercise(name);
    see(scenario, playBot(scenario, { bot: 'silent', seed: 1, seat }).journal);
  }
}, 60_000);

test('the golden exercises reach at least 95 % of the states of all charts; the rest are named', async () => {
  const states = statesOf(chartNames);
  const missing = states.filter((state) => !reached.has(state));
  const deaf = chartEventsTaken().filter((event) => !taken.has(event));
  const report = [
    `${states.length - missing.length} of ${states.length} agency states`,
    ...missing.map((state) => `not reached: ${state}`),
    ...deaf.map((event) => `not taken: ${event}`),
  ].join('\n');
  expect((states.length - missing.length) / states.length, report).toBeGreaterThanOrEqual(0.95);
  await expect(`${report}\n`).toMatchFileSnapshot('coverage.txt');
});

test('the golden exercises journal every type of event', () => {
  expect(journalEventTypes.filter((type) => !types.has(type))).toEqual([]);
});

test('the charts are given every type of event that they know', () => {
  const given = new Set([...taken].map((event) => event.split(' ')[1]));
  expect(chartEventTypes.filter((type) => !given.has(type))).toEqual([]);
});
