import type { CDPSession, Page } from 'playwright-core';

interface Stop {
  role: string;
  /** As a screen reader says it: worked out by the browser. */
  name: string;
}

/** What is wrong with how the focus is shown: at best nothing. */
type Fault = 'lost' | 'no ring' | 'a ring too faint' | 'not in sight' | null;

/** A trainee who has a keyboard alone, and knows where they are by what has the focus. */
export class Keyboard {
  readonly #page: Page;
  readonly #browser: CDPSession;
  readonly #unseen = new Set<string>();
  /** Where it was last stopped on purpose. */
  #stop = 'the page';

  constructor(page: Page, browser: CDPSession) {
    this.#page = page;
    this.#browser = browser;
  }

  /** Where the focus was and could not be seen: lost, without a ring, or all of it out of sight or covered. */
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

  /** Presses keys one after the other, and looks after each where the focus is. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      await this.#look(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    await this.#look('letters');
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
      if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) {
        this.#stop = stop.name;
        return stop;
      }
      passed.push(`${stop.role} “${stop.name}”`);
      await this.press(key);
    }
    throw new Error(`${key} never came to ${String(name)}, but to:\n${passed.join('\n')}`);
  }

  async #look(key: string): Promise<void> {
    const fault = await this.#faultAfter(key);
    if (fault === null) return;
    const { role, name } = await this.focused();
    this.#unseen.add(`${fault} after ${key}, last at “${this.#stop}”: ${role} “${name}”`);
  }

  /** What is pressed may open another page, or close what had the focus, which takes the browser a moment. */
  async #faultAfter(key: string): Promise<Fault> {
    // Beyond the last stop is the browser itself, and then the first.
    const mayLeave = /^(?:Shift\+)?Tab$/.test(key);
    for (let tries = 0; ; tries += 1) {
      const fault = await this.#page.evaluate(faultOfFocus);
      if (fault === null || (fault === 'lost' && mayLeave) || tries === 40) {
        return fault === 'lost' && mayLeave ? null : fault;
      }
      await this.#page.waitForTimeout(50);
    }
  }
}

export async function openKeyboard(page: Page): Promise<Keyboard> {
  return new Keyboard(page, await page.context().newCDPSession(page));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}

/** Runs in the page. */
function faultOfFocus(): Fault {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'lost';
  // A heading gets the focus so that it is read out; there is nothing to do with it.
  if (element.matches('h1, h2, h3, [role=heading]')) return null;
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const [red, green, blue] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const style = getComputedStyle(element);
  if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return 'no ring';
  let ground = 'rgb(255 255 255)';
  const isInside = Number.parseFloat(style.outlineOffset) < 0;
  for (let at = isInside ? element : element.parentElement; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if ((numbers(backgroundColor)[3] ?? 1) < 1) continue;
    ground = backgroundColor;
    break;
  }
  const ring = [style.outlineColor, ...(style.boxShadow.match(/rgba?\([^)]*\)/g) ?? [])];
  if (!ring.some((colour) => contrast(colour, ground) >= 3)) return 'a ring too faint';
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
    return there !== null && element.contains(there);
  });
  return isSeen ? null : 'not in sight';
}
