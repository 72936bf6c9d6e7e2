import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { replayRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';

let scenario: Scenario;
beforeAll(async () => {
  const flood = await brackwater();
  // On bad channels every message draws its luck, so that no name may come twice.
  const channels = flood.channels.map((channel) => ({ ...channel, loss: 35, garble: 35 }));
  scenario = { ...flood, hash: 'bad-channels', channels };
});

test('whatever is done twice in one second breaks no invariant, and replays', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      const twice = plan.flatMap((wish) => [wish, { ...wish, wait: 0 }]);
      const exercise = playWishes(scenario, seed, twice, () => {});
      expect(replayRecord(scenario, exercise.record()).matches).toBe(true);
      accepted += exercise
        .journal()
        .filter(
          (event) => event.type === 'command.accepted' && event.command.seat === 'nilo',
        ).length;
    }),
    { seed: 13, numRuns: 12 },
  );
  expect(accepted).toBeGreaterThan(200);
});
