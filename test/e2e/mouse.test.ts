import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fitSheet, toScreen } from '#map/projection.ts';
import { brackwater } from '../support/brackwater.ts';
import { mapDrawn } from '../support/e2e-desk.ts';
import { coloursOf } from '../support/e2e-look.ts';
import { passReflection } from '../support/e2e-record.ts';
import { eventually, freshPage, openTrainer, shown } from '../support/e2e-trainer.ts';

// The journey of `keyboard.test.ts` in short, with the pointer and with the map.

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer);
  page.on('console', (message) => {
    // The page is opened as one that keeps nothing to work offline.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`did not load: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
});

afterAll(async () => {
  await trainer.close();
});

test('the library leads by the briefing to the desk', async () => {
  await page.goto(trainer.address);
  await page.getByRole('link', { name: 'Read the briefing of Brackwater flood' }).click();
  await page.getByText('Advanced').click();
  await page.getByLabel('Seed').fill('1');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect.poll(shown(page.getByRole('feed')), eventually).toBe(true);
  await page.getByRole('radio', { name: 'Pause' }).click();
});

test('the map is painted, in many colours', async () => {
  await mapDrawn(page);
  const painted = () => coloursOf(page, page.locator('.map-host'));
  await expect.poll(painted, eventually).toBeGreaterThan(50);
});

test('the map is moved, and a place on it is chosen', async () => {
  const map = page.locator('.map-host');
  const whole = await map.screenshot();
  await page.getByRole('button', { name: 'Closer' }).click();
  await expect.poll(async () => whole.equals(await map.screenshot()), eventually).toBe(false);
  await page.getByRole('button', { name: 'Whole map' }).click();
  const { geometry, seats } = await brackwater();
  const infirmary = geometry.places.find(({ name }) => name === 'Brackwater Infirmary');
  const box = await map.boundingBox();
  // As long as nothing was heard of an incident, the sheet is about where the officer is.
  const here = geometry.places.find(({ id }) => id === seats[0]?.at);
  if (infirmary === undefined || here === undefined || box === null) {
    throw new Error('There is no such place.');
  }
  const [x, y] = toScreen(fitSheet(geometry, box, here.point), infirmary.point);
  await map.click({ position: { x, y } });
  const legend = page.locator('.map-legend');
  await expect.poll(() => legend.textContent(), eventually).toContain('Brackwater Infirmary');
});

test('the map as a list has every place, and what was heard', async () => {
  await page.getByRole('button', { name: 'As a list' }).click();
  const list = page.getByRole('region', { name: 'What is on the map' });
  const { geometry } = await brackwater();
  const names = await list
    .getByRole('table', { name: 'Places' })
    .getByRole('rowheader')
    .allTextContents();
  expect(names.toSorted()).toEqual(geometry.places.map(({ name }) => name).toSorted());
  const marks = list.getByRole('table', { name: 'Closures, hazards and other marks' });
  expect(await marks.getByRole('rowheader').allTextContents()).toContain(
    'Brack 3.02 m and rising fast',
  );
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect.poll(shown(list), eventually).toBe(false);
});

test('a note is made and shared, and its cell says so', async () => {
  await page.getByRole('button', { name: 'Note: Peak about 3.6 m, 07:30' }).click();
  await page.getByRole('button', { name: /^Official/ }).click();
  await page
    .getByRole('button', { name: /^Peak .*, Brackshire Ambulance: not told\. Select/ })
    .click();
  await page.getByLabel('What it means for them').fill('Routes south of the river may close.');
  await page.getByRole('button', { name: 'Share now' }).click();
  await page.getByRole('button', { name: 'Wait until…' }).click();
  await page.getByRole('menuitem', { name: 'I have finished speaking' }).click();
  const told = page.getByRole('button', {
    name: /^Peak .*, Brackshire Ambulance: (read back|told, no read-back)\./,
  });
  await expect.poll(shown(told), eventually).toBe(true);
});

test('the end leads by the reflection to the debrief', async () => {
  await page.getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await passReflection(page);
  await page.getByRole('button', { name: /Brackshire Police heard .* from you/ }).click();
  const events = page.locator('.evidence-inside:not([hidden])');
  await expect
    .poll(() => events.textContent(), eventually)
    .toContain('Routes south of the river may close.');
});

test('the chart of an exercise that was ended early ends where it ended', async () => {
  const ends = await page
    .locator('.chart-drawing .chart-you, .chart-drawing .chart-ceiling')
    .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().right)));
  expect(ends).toHaveLength(2);
  expect(ends[0]).toBe(ends[1]);
});

test('nothing went wrong on the way, and nothing was asked of any other server', () => {
  expect(complaints).toEqual([]);
  expect(requests.length).toBeGreaterThan(10);
  const own = [trainer.address, `blob:${trainer.address}`, 'data:'];
  expect(requests.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
});
