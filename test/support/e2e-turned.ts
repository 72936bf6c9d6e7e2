import type { Locator, Page } from 'playwright-core';
import type { Keyboard } from './e2e-keyboard.ts';

/** The longest gap between two ticks that is played, as the desk’s driver has it. Milliseconds. */
const longestGap = 2000;

/**
 * Turns the page’s own clock: what was to take so long of real time takes none. The desk runs as it
 * does for anybody, only its ticks come at once.
 */
async function turnClock(page: Page): Promise<void> {
  await page.clock.fastForward(longestGap);
}

/** Turns the clock, at least once, until something is on the screen. @throws Error when it does not come. */
export async function turnUntil(page: Page, shown: Locator, turns = 400): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await turnClock(page);
    if (await shown.isVisible()) return;
  }
  throw new Error(`After ${turns} turns there is no ${String(shown)}`);
}

/** What stands in the way of time, and what ends it; idle when nothing is waited for. */
type Stopped = 'over' | 'takeover' | 'freeze' | 'idle';

/** Asked at every turn of the clock, hence in one question to the page. */
function stoppedBy(page: Page): Promise<Stopped | null> {
  return page.evaluate((): Stopped | null => {
    const dialog = document.querySelector('[role=alertdialog], [role=dialog]');
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    const words = title?.textContent ?? dialog?.getAttribute('aria-label') ?? '';
    if (words.startsWith('The exercise is over')) return 'over';
    if (words.startsWith('Takeover briefing')) return 'takeover';
    if (words.startsWith('The exercise stands still')) return 'freeze';
    const header = document.querySelector('header')?.textContent ?? '';
    return header.includes('Waiting: ') ? null : 'idle';
  });
}

/**
 * Lets time run on to the end of the exercise by keyboard, ten minutes at a time: takeover briefings are
 * read and questions of a freeze are left.
 * @returns how often time stood.
 */
export async function runToTheEnd(
  page: Page,
  keys: Keyboard,
): Promise<{ takeovers: number; freezes: number }> {
  const met = { takeovers: 0, freezes: 0 };
  for (let turn = 0; turn < 300; turn += 1) {
    const stopped = await stoppedBy(page);
    if (stopped === 'over') return met;
    if (stopped === 'takeover') {
      met.takeovers += 1;
      await keys.enter('Carry on');
    } else if (stopped === 'freeze') {
      met.freezes += 1;
      await keys.enter('Skip the rest');
    } else if (stopped === 'idle') {
      await waitFor(page, keys, '10 minutes have passed');
    }
    await turnClock(page);
  }
  throw new Error('The exercise does not end');
}

/** Asks the desk to run on until something, from its menu. */
export async function waitFor(page: Page, keys: Keyboard, what: string): Promise<void> {
  await keys.enter('Wait until…');
  await page.getByRole('menu').waitFor();
  await keys.arrowTo('ArrowDown', what);
  await keys.press('Enter');
  // That it waits need not be seen: on a busy machine it may be over by now.
  await page.getByRole('menu').waitFor({ state: 'detached' });
}
