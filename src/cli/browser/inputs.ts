import type { Locator, Page } from 'playwright-core';

export interface Inputs {
  readonly count: number;
  /** Milliseconds from an input to the paint that shows what it did. */
  readonly slowest: number;
  /** Of which nineteen in twenty took no longer. */
  readonly usual: number;
}

interface Waited {
  waited: number[];
  inputs: number;
}

/**
 * Works on the desk as a liaison officer does, by mouse and by keys, and takes the browser's own word
 * for how long each input waited for its paint (Event Timing).
 */
export async function measureInputs(page: Page, rounds: number): Promise<Inputs> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as Waited;
    kept.waited = [];
    kept.inputs = 0;
    for (const type of ['keydown', 'pointerdown']) {
      window.addEventListener(type, () => (kept.inputs += 1), { capture: true });
    }
    // What took less than 16 ms, the least that a browser tells of, is not among them.
    new PerformanceObserver((list) => {
      kept.waited.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let round = 0; round < rounds; round += 1) await workOnDesk(page, round);
  await page.waitForTimeout(500);
  const { waited, inputs } = await page.evaluate(() => {
    const kept = globalThis as unknown as Waited;
    return { waited: kept.waited, inputs: kept.inputs };
  });
  const sorted = waited.toSorted((a, b) => a - b);
  return {
    count: inputs,
    slowest: sorted.at(-1) ?? 0,
    usual: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

/** What is pressed, by the names that the desk gives it. */
export const pressed = {
  tabs: ['Worksheets', 'Joint decision', 'Log'],
  closer: 'Closer',
  whole: 'Whole map',
} as const;

/** Reads, marks cells, goes through the tabs, writes in the log, moves the map. */
async function workOnDesk(page: Page, round: number): Promise<void> {
  await press(page, page.getByRole('article').nth(1));
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
  await press(page, page.getByRole('button', { name: /not told/ }).nth(round));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  for (const name of pressed.tabs) {
    await press(page, page.getByRole('tab', { name, exact: true }));
  }
  await press(page, page.getByRole('tabpanel', { name: 'Log' }).getByRole('textbox').first());
  await page.keyboard.type('Still here. ');
  await press(page, page.getByRole('tab', { name: /^Agencies/ }));
  await press(page, page.getByRole('button', { name: pressed.closer }));
  await press(page, page.getByRole('button', { name: pressed.whole }));
}

/** Where it is at this moment: what moves all the time is never still enough for an ordinary click. */
async function press(page: Page, what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${what.toString()}`);
  await page.mouse.click(box.x + Math.min(8, box.width / 2), box.y + Math.min(8, box.height / 2));
}
