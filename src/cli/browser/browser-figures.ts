import type { Browser } from 'playwright-core';
import type { Figure } from '#analysis/bench/figures.ts';
import { busiestAt } from './busy-exercise.ts';
import { checkItPlays, openBusyDesk, runFast, whileItPlays } from './busy-desk.ts';
import { serveBusyTrainer } from './busy-trainer.ts';
import { chromiumLaunch, setup } from './chromium.ts';
import { firstScreenBytes } from './first-screen.ts';
import { countFrames, measureDrawing } from './frames.ts';
import { heapOf } from './heap.ts';
import { measureInputs } from './inputs.ts';

interface Effort {
  /** Seconds of life for which frames are counted. */
  readonly drawing: number;
  /** How often a round of work is done on the desk. */
  readonly rounds: number;
  /** Minutes of the exercise over which the heap may grow. */
  readonly minutes: number;
}

const whole: Effort = { drawing: 20, rounds: 12, minutes: 60 };
const quick: Effort = { drawing: 5, rounds: 2, minutes: 5 };

/** From when the heap is compared, minutes of the exercise. */
const settled = 5;
const megabyte = 1024 * 1024;

type Served = Awaited<ReturnType<typeof serveBusyTrainer>>;

/**
 * Every figure of the screens, in a browser without a GPU at 1280 by 720, on the trainer as it ships
 * with an exercise of sixty units on the road and a thousand messages.
 */
export async function browserFigures(isQuick: boolean): Promise<Figure[]> {
  const { chromium } = await import('playwright-core');
  await setup();
  const trainer = await serveBusyTrainer();
  const effort = isQuick ? quick : whole;
  try {
    const figures: Figure[] = [];
    // A browser each, so that none pays for what another left.
    for (const measure of [first, drawing, inputs, growth]) {
      const browser = await chromium.launch(chromiumLaunch());
      try {
        figures.push(...(await measure(browser, trainer, effort)));
      } finally {
        await browser.close();
      }
    }
    return figures;
  } finally {
    await trainer.close();
  }
}

async function first(browser: Browser, { address }: Served): Promise<Figure[]> {
  const bytes = await firstScreenBytes(browser, address);
  return [figure('first-screen-script', bytes / 1024, 'KB compressed', { atMost: 200 })];
}

async function drawing(browser: Browser, trainer: Served, effort: Effort): Promise<Figure[]> {
  const page = await openBusyDesk(browser, trainer, busiestAt);
  await countFrames(page);
  await runFast(page);
  await page.waitForTimeout(2000);
  const { framesPerSecond, cores } = await measureDrawing(browser, page, effort.drawing);
  await checkItPlays(page);
  return [
    figure('map-frames-with-60-units', framesPerSecond, 'a second', { atLeast: 55 }),
    figure('cores-with-60-units', cores, 'cores', { atMost: 0.5 }),
  ];
}

async function inputs(browser: Browser, trainer: Served, effort: Effort): Promise<Figure[]> {
  const page = await openBusyDesk(browser, trainer, busiestAt);
  await runFast(page);
  const { count, slowest } = await measureInputs(page, effort.rounds);
  await checkItPlays(page);
  if (count < effort.rounds * 10) throw new Error(`Only ${count} inputs were measured`);
  return [figure('slowest-input-among-1000-messages', slowest, 'ms', { atMost: 100 })];
}

async function growth(browser: Browser, trainer: Served, effort: Effort): Promise<Figure[]> {
  const page = await openBusyDesk(browser, trainer, 0);
  await runFast(page);
  await whileItPlays(page, settled * 60);
  const before = await heapOf(page);
  await whileItPlays(page, effort.minutes * 60);
  await checkItPlays(page);
  const grown = ((await heapOf(page)) - before) / megabyte;
  return [figure('heap-growth-of-an-hour', (grown * 60) / effort.minutes, 'MB', { atMost: 30 })];
}

function figure(name: string, value: number, unit: string, goal: Figure['goal']): Figure {
  const rounded = Math.round(value * 100) / 100;
  const holds = 'atLeast' in goal ? rounded >= goal.atLeast : rounded <= goal.atMost;
  return { name, value: rounded, unit, goal, holds };
}
