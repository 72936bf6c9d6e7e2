import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser, serveDist } from '../support/browser.ts';
import { mapDrawn } from '../support/e2e-desk.ts';
import { openKeyboard } from '../support/e2e-keyboard.ts';
import { checkAccess } from '../support/e2e-look.ts';
import { eventually, goTo } from '../support/e2e-trainer.ts';
import { runToTheEnd } from '../support/e2e-turned.ts';
import { watchPage } from '../support/e2e-watch.ts';

// The trainer without its server: kept by the browser after one visit, and as one file from a disk.

const root = fileURLToPath(new URL('../..', import.meta.url));
const shortest = '/briefing/first-on-scene?seed=1';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page of a browser of its own, whose clock can be turned. */
async function openPage(): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(eventually.timeout);
  return page;
}

/** The exercise is gone through to its end, with the map, a note and a log. */
async function play(page: Page, address: string): Promise<void> {
  await goTo(page, address, shortest);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('feed').waitFor();
  await mapDrawn(page);
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('textbox', { name: 'Entry' }).fill('The server is gone.');
  await page.getByRole('button', { name: 'Add to the log' }).click();
  await runToTheEnd(page, await openKeyboard(page));
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByLabel('In your own words').fill('I wrote one thing down.');
  await page.getByRole('button', { name: 'Keep it and show the debrief' }).click();
  await page.getByRole('heading', { name: 'Shared awareness', exact: true }).waitFor();
}

test('after one visit the whole of an exercise is played with the server gone', async () => {
  const served = await serveDist();
  const page = await openPage();
  const wrong = await watchPage(page);
  await page.clock.install();
  await page.goto(served.address);
  await page.getByText('Ready to work offline.').waitFor();
  await served.close();
  await page.reload();
  await page.getByRole('heading', { name: 'Exercises' }).waitFor();
  expect(await page.getByText('Ready to work offline.').isVisible()).toBe(false);
  await play(page, served.address);
  expect(wrong).toEqual([]);
});

test('the one file, opened from a disk, is played to its debrief, and its record replays', async () => {
  const address = pathToFileURL(path.join(root, 'dist-single/rendezvous.html')).href;
  const page = await openPage();
  const wrong = await watchPage(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.clock.install();
  await play(page, address);
  await goTo(page, address, '/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Export the record of First on scene/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('EXERCISE-first-on-scene-jeso-1.json');
  const outside = requests.filter((url) => !/^(?:file|data|blob|about):/.test(url));
  expect(outside).toEqual([]);
  expect(wrong).toEqual([]);
  const record = await download.path();
  expect(await readFile(record, 'utf8')).toContain('The server is gone.');
  const replay = [path.join(root, 'bin/rendezvous.js'), 'replay', record];
  const { stdout } = await promisify(execFile)(process.execPath, replay);
  expect(stdout).toMatch(/^matches: /);
});

/** A copy of the trainer that can be made a newer version of itself. */
async function copyOfDist(): Promise<{ folder: string; renew: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rendezvous-dist-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(path.join(root, 'dist'), folder, { recursive: true });
  const change = async (name: string, before: string | RegExp, after: string) => {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(before);
    await writeFile(file, text.replace(before, after));
  };
  const renew = async () => {
    await change('index.html', /<html lang="en">/, '<html lang="en" data-newer="yes">');
    const listed = /"revision":"\w+","url":"index\.html"/;
    await change('service-worker.js', listed, '"revision":"newer","url":"index.html"');
  };
  return { folder, renew };
}

const isNewer = (page: Page) => page.locator('html').getAttribute('data-newer');

test('a newer version is shown when it is taken, and never before or on a desk', async () => {
  const { folder, renew } = await copyOfDist();
  const { address, close } = await serveDist(folder);
  onTestFinished(close);
  const page = await openPage();
  const wrong = await watchPage(page);
  await page.goto(address);
  await page.getByText('Ready to work offline.').waitFor();
  await goTo(page, address, shortest);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('feed').waitFor();
  const desk = page.url();

  await renew();
  const other = await page.context().newPage();
  await other.goto(address);
  const offer = 'A newer version is ready. Finish what is in progress first.';
  await other.getByText(offer).waitFor();
  expect((await checkAccess(other)).offences).toEqual([]);
  expect(await isNewer(other)).toBeNull();
  expect(await page.getByText('A newer version is ready.').count()).toBe(0);

  // All windows are closed, which is when a browser by itself goes over to what is newer.
  await page.close();
  await other.close();
  const again = await page.context().newPage();
  await again.goto(desk);
  await again.getByRole('feed').waitFor();
  expect(await isNewer(again)).toBeNull();
  expect(await again.getByText('A newer version is ready.').count()).toBe(0);

  const library = await page.context().newPage();
  await library.goto(address);
  await library.getByRole('button', { name: 'Load it now' }).click();
  await expect.poll(() => isNewer(library), eventually).toBe('yes');
  expect(await library.getByText('A newer version is ready.').count()).toBe(0);
  expect(await isNewer(again)).toBeNull();
  expect(wrong).toEqual([]);
});
