import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { nameless, toldOf } from './e2e-tree.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that a theme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

type RunOnly = NonNullable<RunOptions['runOnly']>;

interface Access {
  readonly offences: string[];
  /** How many rules were satisfied. */
  readonly passes: number;
}

/**
 * What offends WCAG 2.2 AA on the page as it stands, in the light and in the dark, whatever has to have a
 * name and has none, and how many rules were satisfied. The theme that was shown is shown again.
 * @param within what alone is looked at, as a selector, when the rest was looked at before
 */
export async function checkAccess(page: Page, within?: string): Promise<Access> {
  // Past the policy of the page, which lets no script of others in.
  await page.evaluate(axeSource);
  const passed: number[] = [];
  const offences: string[] = [];
  const shown = await showTheme(page, 'light');
  for (const theme of ['light', 'dark']) {
    await showTheme(page, theme);
    // What is called what is the same in both.
    const runOnly: RunOnly = theme === 'light' ? standards : { type: 'rule', values: colourRules };
    const found = await runAxe(page, within, runOnly);
    passed.push(found.passes);
    offences.push(...found.offences.map((what) => `${theme}: ${what}`));
  }
  await showTheme(page, shown);
  offences.push(...nameless(await toldOf(page)).map((what) => `no name: ${what}`));
  // The contrast of nothing at all was found good enough in the dark.
  if (passed[1] === 0) offences.push('dark: no rule was satisfied');
  return { offences, passes: passed[0] ?? 0 };
}

/** Puts a theme on the page as the trainer does. @returns the one before it */
function showTheme(page: Page, theme: string): Promise<string> {
  return page.evaluate((next) => {
    const { dataset } = document.documentElement;
    const before = dataset['theme'] ?? 'light';
    dataset['theme'] = next;
    return before;
  }, theme);
}

function runAxe(page: Page, within: string | undefined, runOnly: RunOnly): Promise<Access> {
  return page.evaluate(
    async (asked) => {
      interface Axe {
        run: (where: Document | string, options: RunOptions) => Promise<AxeResults>;
      }
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations, passes } = await axe.run(asked.within ?? document, {
        runOnly: asked.runOnly,
      });
      const offences = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
      );
      return { offences, passes: passes.length };
    },
    { within, runOnly },
  );
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
