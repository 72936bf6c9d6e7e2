// Plays seeds in a thread of its own: a number in, what every bot made of that seed out.
import { parentPort, workerData } from 'node:worker_threads';
import { playSeed, type SeedResult } from '#analysis/check/play-seed.ts';
import type { Scenario } from '#scenario/scenario.ts';

export interface CheckWork {
  readonly scenario: Scenario;
  readonly seat: string;
}

const { scenario, seat } = workerData as CheckWork;

parentPort?.on('message', (seed: number) => {
  parentPort?.postMessage(played(seed), []);
});

/** What breaks among several scenarios and many seeds is to say where. */
function played(seed: number): SeedResult {
  try {
    return playSeed(scenario, seat, seed);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new Error(`${scenario.id}, seed ${seed}: ${says}`, { cause: error });
  }
}
