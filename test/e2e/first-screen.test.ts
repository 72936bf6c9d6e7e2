import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapDrawn } from '../support/e2e-desk.ts';
import { eventually, freshPage, openTrainer, shown } from '../support/e2e-trainer.ts';
import { watchPage } from '../support/e2e-watch.ts';

let trainer: Awaited<ReturnType<typeof openTrainer>>;

beforeAll(async () => {
  trainer = await openTrainer();
});

afterAll(async () => {
  await trainer.close();
});

/** The most script, compressed, that may come before the library can be used; bytes. */
const most = 200_000;

/** The scripts that a page has fetched, whole. */
function scriptsOf(page: Page): () => Promise<string[]> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.text());
  });
  return () => Promise.all(bodies);
}

const compressed = (scripts: readonly string[]) =>
  scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);

test('the library needs little script, the map its own when it is shown, and the desk does not wait for it', async () => {
  const page = await freshPage(trainer);
  const wrong = await watchPage(page);
  const scripts = scriptsOf(page);
  const hasPhaser = async () => (await scripts()).some((script) => script.includes('Phaser.'));
  const held: Route[] = [];
  await page.route('**/assets/map-*.js', (route) => held.push(route));

  await page.goto(trainer.address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Exercises' }).waitFor();
  const first = compressed(await scripts());
  // That it is counted at all.
  expect(first).toBeGreaterThan(50_000);
  expect(first).toBeLessThanOrEqual(most);

  await page.getByRole('link', { name: /^Read the briefing of Brackwater flood/ }).click();
  await page.getByRole('heading', { name: 'Briefing: Brackwater flood' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(held).toEqual([]);
  expect(await hasPhaser()).toBe(false);

  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('feed').waitFor();
  await expect.poll(() => held.length, eventually).toBe(1);
  await page.getByRole('button', { name: 'Note: Peak about 3.6 m, 07:30' }).click();
  await page.getByRole('button', { name: /^Official/ }).click();
  const noted = page.getByRole('button', { name: /^Peak about .*, noted as Official/ });
  await expect.poll(shown(noted), eventually).toBe(true);
  expect(await page.getByRole('button', { name: 'Whole map' }).isVisible()).toBe(false);
  expect(await hasPhaser()).toBe(false);

  await held[0]?.continue();
  await mapDrawn(page);
  expect(await hasPhaser()).toBe(true);
  expect(wrong).toEqual([]);
  await page.close();
});
