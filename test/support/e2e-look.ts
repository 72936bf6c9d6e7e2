import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What offends WCAG 2.2 AA on the page as it stands, and how many rules were satisfied. */
export async function checkAccess(page: Page): Promise<{ offences: string[]; passes: number }> {
  // Past the policy of the page, which lets no script of others in.
  await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    interface Axe {
      run: (where: Document, options: RunOptions) => Promise<AxeResults>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations, passes } = await axe.run(document, { runOnly });
    const offences = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
    );
    return { offences, passes: passes.length };
  }, standards);
}

/**
 * What cannot be got at: a page that is wider than the window, and every control that lies outside of
 * it and in nothing that scrolls.
 */
export function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const out: string[] = [];
    if (root.scrollWidth > window.innerWidth) {
      out.push(`the page is ${root.scrollWidth} wide in a window of ${window.innerWidth}`);
    }
    const scrolls = (element: Element, axis: 'X' | 'Y') => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        // Whatever is fixed does not move with what is around it.
        if (style.position === 'fixed') return false;
        const flow = axis === 'X' ? style.overflowX : style.overflowY;
        const canMove =
          axis === 'X' ? at.scrollWidth > at.clientWidth : at.scrollHeight > at.clientHeight;
        if (at === root) return canMove && flow !== 'hidden';
        if (canMove && (flow === 'auto' || flow === 'scroll')) return true;
      }
      return false;
    };
    const controls =
      'a[href], button, input:not([type=file]), select, textarea, summary, [role=tab]';
    // What lies behind a dialog cannot be used until it is closed.
    const dialog = document.querySelector('[role=dialog], [role=alertdialog]');
    for (const element of (dialog ?? document).querySelectorAll<HTMLElement>(controls)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      // What screen readers alone are told.
      if (width <= 1 || height <= 1) continue;
      const beside = left < -0.5 || right > window.innerWidth + 0.5;
      const below = top < -0.5 || bottom > window.innerHeight + 0.5;
      const lost = (beside && !scrolls(element, 'X')) || (below && !scrolls(element, 'Y'));
      const name = element.getAttribute('aria-label') ?? element.textContent;
      if (lost) {
        const place = [left, top, right, bottom].map(Math.round).join(' ');
        out.push(`${element.tagName} “${name.slice(0, 60)}” at ${place}`);
      }
    }
    return out;
  });
}

/** How many colours something shows, coarsely: a canvas that was not painted shows one or two. */
export async function coloursOf(page: Page, what: Locator): Promise<number> {
  const image = (await what.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('The browser cannot draw.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    for (let at = 0; at + 2 < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      colours.add((red >> 3) * 1024 + (green >> 3) * 32 + (blue >> 3));
    }
    return colours.size;
  }, image);
}
