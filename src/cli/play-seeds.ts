import { Worker } from 'node:worker_threads';
import type { SeedResult } from '#analysis/check/play-seed.ts';
import type { CheckWork } from './check-worker.ts';

const entry = new URL('./check-worker.ts', import.meta.url);

export interface Seeds {
  /** Seeds 1 to so many. */
  readonly seeds: number;
  readonly workers: number;
  /** Called after each seed. */
  readonly played?: (done: number) => void;
}

/** Plays every bot over the seeds, on so many threads; each takes the next seed when it is done with one. */
export async function playSeeds(
  work: CheckWork,
  { seeds, workers, played }: Seeds,
): Promise<readonly SeedResult[]> {
  const results: SeedResult[] = [];
  let next = 1;
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(entry, { workerData: work });
      const give = () => {
        if (next > seeds) {
          void worker.terminate();
          resolve();
          return;
        }
        worker.postMessage(next, []);
        next += 1;
      };
      worker.on('error', reject);
      worker.on('message', (result: SeedResult) => {
        results.push(result);
        played?.(results.length);
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workers, seeds) }, runWorker));
  return results.toSorted((a, b) => a.seed - b.seed);
}
