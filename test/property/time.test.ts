import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { advanceTo, giveCommand, isEnded, startExercise, type Step } from '#exercise/exercise.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import { readRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

const seeds = fc.integer({ min: 1, max: 50 });

test('time never runs back, and every event has the next number', () => {
  let looked = 0;
  fc.assert(
    fc.property(seeds, wishes, (seed, plan) => {
      let at = 0;
      let seq = 0;
      for (const event of playWishes(scenario, seed, plan, () => {}).journal()) {
        expect(event.at).toBeGreaterThanOrEqual(at);
        expect(event.seq).toBe(seq + 1);
        ({ at, seq } = event);
        looked += 1;
      }
    }),
    { seed: 10, numRuns: 8 },
  );
  expect(looked).toBeGreaterThan(2000);
});

test('batches and pace change nothing', () => {
  fc.assert(
    fc.property(
      seeds,
      wishes,
      fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 3 }),
      (seed, plan, strides) => {
        const { commands, end } = playWishes(scenario, seed, plan, () => {}).record();
        let now: Step = startExercise(scenario, seed);
        let turn = 0;
        const stride = () => strides[turn++ % strides.length] ?? 1;
        for (const { id, seat, at, body } of commands) {
          for (let to = now.state.now + stride(); to < at; to += stride()) {
            now = advanceTo(now.state, to);
          }
          now = giveCommand(now.state, { id, seat, at, body });
        }
        while (!isEnded(now.state)) now = advanceTo(now.state, now.state.now + stride());
        expect(now.state.hash).toBe(end?.hash);
      },
    ),
    { seed: 11, numRuns: 10 },
  );
});

test('saved as text at any point, loaded and played on, it ends as it would have', () => {
  fc.assert(
    fc.property(seeds, wishes, fc.nat(100), (seed, plan, cut) => {
      const whole = playWishes(scenario, seed, plan, () => {});
      const { commands, end, ...rest } = whole.record();
      const kept = commands.slice(0, Math.floor((commands.length * cut) / 100));
      const read = readRecord(JSON.stringify({ ...rest, commands: kept }));
      expect(read.ok ? '' : read.message).toBe('');
      if (!read.ok) return;
      const { seat, mode } = read.record;
      const resumed = createLocalExercise(scenario, {
        seed,
        seat,
        mode,
        commands: read.record.commands,
      });
      for (const { at, body } of commands.slice(kept.length)) {
        if (at > resumed.now()) resumed.advanceTo(at);
        if (!resumed.ended()) resumed.dispatch(body);
      }
      if (!resumed.ended()) resumed.advanceTo(scenario.clock.length);
      expect(resumed.record().end?.hash).toBe(end?.hash);
      expect(resumed.view()).toEqual(whole.view());
    }),
    { seed: 12, numRuns: 10 },
  );
});
