import type { Page } from 'playwright-core';

/**
 * Everything that goes wrong on a page without being seen: errors on the console and in scripts, and whatever
 * the page’s own policy forbids. To be called before the page is opened.
 */
export async function watchPage(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('worker', (worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`worker: ${message.text()}`);
    });
  });
  await page.exposeFunction('tellForbidden', (what: string) => wrong.push(`forbidden: ${what}`));
  await page.addInitScript(() => {
    const { tellForbidden } = globalThis as unknown as { tellForbidden: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      tellForbidden(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return wrong;
}
