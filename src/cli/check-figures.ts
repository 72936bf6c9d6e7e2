import { performance } from 'node:perf_hooks';
import type { Figure } from '#analysis/bench/figures.ts';
import { playSeeds } from './play-seeds.ts';
import type { CheckWork } from './check-worker.ts';

/** What `check` is measured with: a whole one, or a tenth of it for a quick look. */
const whole = 40;
const quick = 8;

/** How long the check of a scenario takes with every bot on two threads, and how much faster than on one. */
export async function checkFigures(work: CheckWork, isQuick: boolean): Promise<Figure[]> {
  const seeds = isQuick ? quick : whole;
  const two = await secondsFor(work, { seeds, workers: 2 });
  const one = await secondsFor(work, { seeds, workers: 1 });
  // A quick look plays fewer seeds and is scaled up; starting the threads then counts for too much.
  const took = rounded((two * whole) / seeds);
  const ratio = rounded(one / two);
  return [
    {
      name: 'check-of-40-seeds',
      value: took,
      unit: 's',
      goal: { atMost: 60 },
      holds: took <= 60,
    },
    {
      name: 'check-on-two-threads-to-one',
      value: ratio,
      unit: 'ratio of speeds',
      goal: { atLeast: 1.7 },
      holds: ratio >= 1.7,
    },
  ];
}

async function secondsFor(
  work: CheckWork,
  on: { readonly seeds: number; readonly workers: number },
): Promise<number> {
  const before = performance.now();
  await playSeeds(work, on);
  return (performance.now() - before) / 1000;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
