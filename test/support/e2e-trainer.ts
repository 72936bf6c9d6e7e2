import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, serveDist } from './browser.ts';

/** How long something may take on a loaded computer. */
export const eventually = { timeout: 30_000, interval: 50 };

interface Trainer {
  browser: Browser;
  /** Ends with a slash. */
  address: string;
  close: () => Promise<void>;
}

/** The built trainer on a server of its own, and a browser to open it in; the caller closes both. */
export async function openTrainer(outDir?: string): Promise<Trainer> {
  const [browser, served] = await Promise.all([launchBrowser(), serveDist(outDir)]);
  return {
    browser,
    address: served.address,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** A page of a browser that has never seen the trainer, and that keeps none of it to work offline. */
export async function freshPage(
  { browser }: Pick<Trainer, 'browser'>,
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const page = await browser.newPage({
    viewport,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(eventually.timeout);
  return page;
}

/** Opens a screen by its address. A change of the fragment alone loads nothing anew, hence the blank page. */
export async function goTo(page: Page, address: string, route: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#${route}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** From the briefing to the desk, in practice. */
export async function startExercise(page: Page, address: string, seed: number): Promise<void> {
  await goTo(page, address, `/briefing/brackwater-flood?seed=${seed}`);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('feed').waitFor();
}

/** To be polled: whether it is on the screen. */
export function shown(what: Locator): () => Promise<boolean> {
  return () => what.isVisible();
}
