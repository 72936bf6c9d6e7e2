import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changePreferences, followTheme } from '#ui/frame/preferences.ts';
import { renderDesk } from '../support/render-desk.tsx';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

afterEach(() => {
  changePreferences({ theme: 'system', sound: false, voices: false, keys: true });
  delete document.documentElement.dataset['theme'];
});

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, { runOnly: standards });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function deskAt(width: number, height: number) {
  await page.viewport(width, height);
  const desk = renderDesk();
  await expect.element(page.getByRole('feed')).toBeInTheDocument();
  return desk;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
}

test('at 320 pixels the parts of the desk are tabs', async () => {
  await deskAt(320, 640);
  const tabs = page.getByRole('tablist', { name: 'Parts of the desk' });
  const parts = [
    [/^Traffic\s*\d+ unread/, 'Traffic'],
    [/^Map/, 'Map'],
    [/^Picture/, 'The picture'],
    [/^Agencies and sheets\s*\d+ questions? to you, \d+ answers? late/, 'Agencies and worksheets'],
  ] as const;
  for (const [name, panel] of parts) {
    const tab = tabs.getByRole('tab', { name });
    await tab.click();
    await expect.element(tab).toHaveAttribute('aria-selected', 'true');
    // One panel is shown, by the name of its tab, and with it its part of the desk.
    expect(page.getByRole('tabpanel', { name }).elements()).toHaveLength(1);
    await expect.element(page.getByRole('region', { name: panel, exact: true })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  }
  expect(await violations()).toEqual([]);
});

test('arrow keys go round the tabs, and what is above them stays', async () => {
  await deskAt(390, 844);
  const tab = (name: RegExp) =>
    page.getByRole('tablist', { name: 'Parts of the desk' }).getByRole('tab', { name });
  await tab(/^Traffic/).click();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tab(/^Agencies/)).toHaveFocus();
  await expect.element(tab(/^Agencies/)).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(tab(/^Map/)).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect.element(tab(/^Traffic/)).toHaveFocus();
  window.scrollTo(0, 5000);
  for (const sticky of ['.exercise-chip', '.clock-time', '.pace']) {
    const { top, bottom } = find(sticky).getBoundingClientRect();
    expect([sticky, top >= 0 && bottom <= 844]).toEqual([sticky, true]);
  }
});

test('a low window scrolls past its header, and still says EXERCISE', async () => {
  await deskAt(720, 450);
  window.scrollTo(0, 5000);
  await expect.poll(() => window.scrollY).toBeGreaterThan(60);
  const { top, bottom } = find('.section-nav .exercise-chip').getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(60);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(720);
});

test('nothing offends in the dark, and the choice holds at once', async () => {
  const end = followTheme();
  await deskAt(1440, 900);
  const ground = () => getComputedStyle(document.body).backgroundColor;
  const light = ground();
  await page.getByRole('button', { name: 'Display and sound' }).click();
  await page.getByRole('radio', { name: 'Dark, for the night' }).click();
  await expect.poll(ground).not.toBe(light);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(await violations()).toEqual([]);
  await page.getByRole('checkbox', { name: 'Single keys run the desk' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await violations()).toEqual([]);
  expect(JSON.parse(localStorage.getItem('rendezvous.preferences') ?? '')).toEqual({
    theme: 'dark',
    sound: false,
    voices: false,
    keys: false,
  });
  end();
});

test('single keys that were switched off do nothing', async () => {
  changePreferences({ keys: false });
  const { clock } = await deskAt(1440, 900);
  const { running } = clock.state();
  await userEvent.keyboard('p');
  expect(clock.state().running).toBe(running);
  changePreferences({ keys: true });
  await userEvent.keyboard('p');
  expect(clock.state().running).toBe(!running);
});

test('on a small screen, too, map and picture fill the height that they share', async () => {
  await deskAt(1024, 768);
  find('.splitter').focus();
  await userEvent.keyboard('{Home}');
  const left = () =>
    find('.desk-middle').getBoundingClientRect().bottom -
    find('.picture').getBoundingClientRect().bottom;
  const splitter = page.getByRole('separator', { name: 'Height of the picture' });
  await expect.element(splitter).toHaveAttribute('aria-valuenow', '20');
  await expect.poll(left).toBeCloseTo(0, 0);
});

test('the first key that makes the picture taller does so from the height that it came with', async () => {
  await deskAt(1024, 768);
  const splitter = page.getByRole('separator', { name: 'Height of the picture' });
  // Seven parts of eleven, less what the gap takes.
  await expect.element(splitter).toHaveAttribute('aria-valuenow', '63');
  const height = () => find('.picture').getBoundingClientRect().height;
  const before = height();
  find('.splitter').focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(splitter).toHaveAttribute('aria-valuenow', '67');
  await expect.poll(height).toBeGreaterThan(before);
});

test('the height of the picture is changed by keys and by dragging', async () => {
  await deskAt(1440, 900);
  const splitter = page.getByRole('separator', { name: 'Height of the picture' });
  const height = () => find('.picture').getBoundingClientRect().height;
  const before = height();
  find('.splitter').focus();
  await userEvent.keyboard('{End}');
  await expect.element(splitter).toHaveAttribute('aria-valuenow', '80');
  const middle = find('.desk-middle').getBoundingClientRect();
  // The gap of 10 pixels takes nothing from the picture: it is the map that gives way.
  await expect.poll(height).toBeCloseTo(middle.height * 0.8, -1);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(splitter).toHaveAttribute('aria-valuenow', '76');
  await userEvent.keyboard('{Enter}');
  await expect.poll(height).toBeCloseTo(before, 0);
  const drag = (type: string, clientY: number) =>
    find('.splitter').dispatchEvent(
      new PointerEvent(type, { pointerId: 1, clientX: 700, clientY, bubbles: true }),
    );
  // A pointer that is not held cannot be caught by a made-up event.
  find('.splitter').setPointerCapture = () => undefined;
  find('.splitter').hasPointerCapture = () => true;
  drag('pointerdown', middle.bottom - 300);
  drag('pointermove', middle.bottom - middle.height / 2);
  await expect.element(splitter).toHaveAttribute('aria-valuenow', '50');
});

test('a way past the bar leads to the traffic, the picture and the sheets', async () => {
  await deskAt(1440, 900);
  for (const [name, place] of [
    ['Skip to the traffic', '.traffic'],
    ['Skip to the picture', '.picture'],
    ['Skip to agencies and sheets', '.side'],
  ] as const) {
    page.getByRole('button', { name }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect([name, find(place).contains(document.activeElement)]).toEqual([name, true]);
  }
});

test('the words to stop are one press away', async () => {
  await deskAt(390, 844);
  await page.getByRole('button', { name: 'Words to stop' }).click();
  await expect.element(page.getByText(/ring 999/)).toBeVisible();
});

const stopWords = page.getByRole('alertdialog', { name: 'If something real happens' });

test('a key shows the words to stop over what is open, and all of it is as it was afterwards', async () => {
  await deskAt(1440, 900);
  await page.getByRole('button', { name: 'Check with source…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check with a source' });
  await expect.element(dialog.getByText('EXERCISE')).toBeVisible();
  const field = dialog.getByRole('combobox').first();
  field.element().focus();
  await userEvent.keyboard('{F8}');
  await expect.element(stopWords).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveFocus();
  await dialog.getByRole('button', { name: 'Words to stop' }).click();
  await expect.element(page.getByText(/ring 999/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog.getByRole('button', { name: 'Words to stop' })).toHaveFocus();
});

test('a menu gives way to the words to stop, by the key and by one press', async () => {
  await deskAt(1440, 900);
  const opens = page.getByRole('button', { name: 'Wait until…' });
  await opens.click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  await userEvent.keyboard('{F8}');
  await expect.element(stopWords).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(opens).toHaveFocus();
  expect(page.getByRole('menu').elements()).toEqual([]);
  await opens.click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  const stop = find('.desk-header .stop-button').getBoundingClientRect();
  expect(stop.width).toBeGreaterThan(24);
  // What is behind a menu is out of reach of the locators.
  await userEvent.click(page.elementLocator(document.body), {
    position: { x: stop.left + 9, y: stop.top + 9 },
    force: true,
  });
  await expect.element(page.getByText(/ring 999/)).toBeVisible();
});

/** What labels: times, tags, counts, heads. Everything else is read. */
const least = 13;

test('no text is below 13 pixels, and what is read has 15', async () => {
  await deskAt(1440, 900);
  const small = new Set<string>();
  let seen = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const parent = texts.currentNode.parentElement;
    if (parent === null || parent.closest('style, script, svg') !== null) continue;
    if ((texts.currentNode.textContent ?? '').trim() === '') continue;
    seen += 1;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < least) small.add(`${size} ${parent.tagName}.${parent.className}`);
  }
  expect(seen).toBeGreaterThan(100);
  expect([...small]).toEqual([]);
  for (const read of ['.message-text', '.card-head b', '.note-label']) {
    expect([read, parseFloat(getComputedStyle(find(read)).fontSize)]).toEqual([read, 15]);
  }
  // Letters follow the size that somebody set in the browser.
  document.documentElement.style.fontSize = '32px';
  expect(parseFloat(getComputedStyle(find('.message-text')).fontSize)).toBe(30);
  document.documentElement.style.fontSize = '';
});
