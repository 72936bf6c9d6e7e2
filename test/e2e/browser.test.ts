import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

test('the browser of the tests is a current Chromium', async () => {
  const browser = await launchBrowser();
  try {
    expect(Number.parseInt(browser.version(), 10)).toBeGreaterThanOrEqual(140);
    const page = await browser.newPage();
    await page.setContent('<h1>Rendezvous</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Rendezvous');
  } finally {
    await browser.close();
  }
});
