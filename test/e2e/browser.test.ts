import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, serveDist } from '../support/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('the browser of the tests is a current Chromium', async () => {
  expect(Number.parseInt(browser.version(), 10)).toBeGreaterThanOrEqual(140);
  const page = await browser.newPage();
  await page.setContent('<h1>Rendezvous</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('Rendezvous');
  await page.close();
});

test('the built trainer opens from files of its own server alone', async () => {
  const served = await serveDist();
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(served.address, { waitUntil: 'networkidle' });
  expect(await page.title()).toContain('Rendezvous');
  expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
  await page.close();
  await served.close();
});
