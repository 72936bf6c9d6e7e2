import type { Browser, Locator, Page } from 'playwright-core';
import { recordAt, type BusyExercise } from './busy-exercise.ts';

interface Served {
  readonly exercise: BusyExercise;
  readonly address: string;
}

/** The size at which the screens are held to their goals. */
const viewport = { width: 1280, height: 720 };

/**
 * The desk of the busy exercise, left at a minute and opened again; its time stands. A page of its own
 * that has nothing of another's; the caller closes its context.
 */
export async function openBusyDesk(
  browser: Browser,
  { exercise, address }: Served,
  minute: number,
): Promise<Page> {
  // What a service worker does while it fills its store is no part of what is measured.
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}#/`);
  const record = { ...recordAt(exercise, minute), startedAt: '2026-01-01T06:00:00.000Z' };
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(record)),
    });
  await page
    .getByRole('link', { name: /^Resume / })
    .first()
    .click();
  await page.getByRole('feed').waitFor();
  await page.getByRole('button', { name: 'Whole map' }).waitFor();
  return page;
}

/** Fifteen seconds of the exercise to one of life. */
const fastest = 15;

export async function runFast(page: Page): Promise<void> {
  await fast(page).click();
}

/** While the exercise goes on by so many seconds at its fastest. */
export function whileItPlays(page: Page, seconds: number): Promise<void> {
  return page.waitForTimeout((seconds / fastest) * 1000);
}

/** What is measured of a desk on which time stands says nothing. @throws when it does */
export async function checkItPlays(page: Page): Promise<void> {
  if (!(await fast(page).isChecked())) throw new Error('Time stood while it was measured');
}

function fast(page: Page): Locator {
  return page.getByRole('radio', { name: `${fastest} times faster` });
}
