import type { CDPSession, Page } from 'playwright-core';

interface Stop {
  role: string;
  /** As a screen reader says it: worked out by the browser. */
  name: string;
}

interface Sight {
  isPage: boolean;
  hasRing: boolean;
  isSeen: boolean;
}

/** A trainee who has a keyboard alone, and knows where they are by what has the focus. */
export class Keyboard {
  readonly #page: Page;
  readonly #browser: CDPSession;
  readonly #unseen = new Set<string>();

  constructor(page: Page, browser: CDPSession) {
    this.#page = page;
    this.#browser = browser;
  }

  /** Where the focus was and could not be seen: no ring, or all of it out of sight or covered. */
  get unseen(): string[] {
    return [...this.#unseen];
  }

  async focused(): Promise<Stop> {
    const { result } = await this.#browser.send('Runtime.evaluate', {
      expression: 'document.activeElement ?? document.body',
    });
    if (result.objectId === undefined) throw new Error('Nothing has the focus.');
    const { objectId } = result;
    const { nodes } = await this.#browser.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    await this.#browser.send('Runtime.releaseObject', { objectId });
    return { role: textOf(nodes[0]?.role?.value), name: textOf(nodes[0]?.name?.value) };
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Presses Tab until what has the focus is called so; at once when it already is. */
  async tabTo(name: string | RegExp, { back = false, most = 80 } = {}): Promise<Stop> {
    return this.#go(back ? 'Shift+Tab' : 'Tab', name, most);
  }

  /** Presses an arrow key until what has the focus is called so. */
  async arrowTo(
    key: `Arrow${'Up' | 'Down' | 'Left' | 'Right'}`,
    name: string | RegExp,
  ): Promise<Stop> {
    return this.#go(key, name, 30);
  }

  /** Goes there and presses Enter. */
  async enter(
    name: string | RegExp,
    options: { back?: boolean; most?: number } = {},
  ): Promise<void> {
    await this.tabTo(name, options);
    await this.press('Enter');
  }

  async #go(key: string, name: string | RegExp, most: number): Promise<Stop> {
    const passed: string[] = [];
    for (let count = 0; count <= most; count += 1) {
      const stop = await this.focused();
      await this.#look(stop);
      if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return stop;
      passed.push(`${stop.role} “${stop.name}”`);
      await this.press(key);
    }
    throw new Error(`${key} never came to ${String(name)}, but to:\n${passed.join('\n')}`);
  }

  async #look(stop: Stop): Promise<void> {
    const { isPage, hasRing, isSeen } = await this.#page.evaluate(lookAtFocus);
    // A heading gets the focus so that it is read out; there is nothing to do with it.
    if (isPage || stop.role === 'heading') return;
    if (!hasRing) this.#unseen.add(`no ring: ${stop.role} “${stop.name}”`);
    if (!isSeen) this.#unseen.add(`not in sight: ${stop.role} “${stop.name}”`);
  }
}

export async function openKeyboard(page: Page): Promise<Keyboard> {
  return new Keyboard(page, await page.context().newCDPSession(page));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}

/** Runs in the page. */
function lookAtFocus(): Sight {
  const element = document.activeElement;
  if (element === null || element === document.body) {
    return { isPage: true, hasRing: true, isSeen: true };
  }
  const style = getComputedStyle(element);
  const hasRing = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inset = 3;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const;
  const isSeen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  return { isPage: false, hasRing, isSeen };
}
