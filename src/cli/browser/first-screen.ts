import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Bytes of script, compressed as a server sends them, that come before the library can be used. */
export async function firstScreenBytes(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${address}#/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByRole('link', { name: /briefing/i })
    .first()
    .waitFor();
  const sizes = await Promise.all(scripts);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
