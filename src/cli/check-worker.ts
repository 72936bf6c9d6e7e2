// Plays seeds in a thread of its own: a number in, what every bot made of that seed out.
import { parentPort, workerData } from 'node:worker_threads';
import { playSeed } from '#analysis/check/play-seed.ts';
import type { Scenario } from '#scenario/scenario.ts';

export interface CheckWork {
  readonly scenario: Scenario;
  readonly seat: string;
}

const { scenario, seat } = workerData as CheckWork;

parentPort?.on('message', (seed: number) => {
  parentPort?.postMessage(playSeed(scenario, seat, seed), []);
});
