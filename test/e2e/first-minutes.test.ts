import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openKeyboard, type Keyboard } from '../support/e2e-keyboard.ts';
import { checkAccess, outOfReach } from '../support/e2e-look.ts';
import { eventually, freshPage, openTrainer } from '../support/e2e-trainer.ts';

// The guide, step by step, as whoever has only a keyboard goes through it: the page is never touched.

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer);
  await page.route('**/assets/map-*.js', (route) => route.abort());
  keys = await openKeyboard(page);
});

afterAll(async () => {
  await trainer.close();
});

const says = async () => (await page.locator('.guide-says').textContent()) ?? '';

/** The key of the guide, on to its button, and that takes one to what is pointed at. */
async function showMe(name: RegExp): Promise<void> {
  await keys.press('h');
  await keys.enter('Show me');
  await expect.poll(async () => name.test((await keys.focused()).name), eventually).toBe(true);
  const pointed = page.locator('[data-pointed]');
  expect(await pointed.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Until the guide has something else to say, which offends nobody either. */
async function goOnTo(words: string): Promise<void> {
  for (let tries = 0; tries < 8 && !(await says()).includes(words); tries += 1) {
    await keys.press('g');
    await page.getByRole('button', { name: 'Go on' }).waitFor();
  }
  expect((await checkAccess(page, '.guide')).offences).toEqual([]);
}

test('the library offers it first, and it begins with time standing still', async () => {
  await page.goto(trainer.address);
  await page.getByRole('heading', { name: 'Exercises' }).waitFor();
  await keys.enter('Start with the guide', { most: 8 });
  await expect.poll(says, eventually).toContain('Step 1 of 7: Hear Time stands');
  expect(await page.locator('.clock-why').textContent()).toBe('Time waits for you');
});

test('it offends nobody, and all of it is within reach on the smallest screen', async () => {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const size of [{ width: 320, height: 640 }, wide]) {
    await page.setViewportSize(size);
    expect((await checkAccess(page)).offences).toEqual([]);
    expect(await outOfReach(page)).toEqual([]);
  }
});

test('hear, note and check', async () => {
  await goOnTo('Ashbeck District Council told you something');
  expect(await says()).toContain('Ashbeck District Council told you something');
  await showMe(/^Acknowledge: Ashbeck District Council$/);
  await keys.press('Enter');
  await expect.poll(says, eventually).toContain('Step 2 of 7: Note');
  await showMe(/^Note: Staith Bridge closed/);
  await keys.press('Enter');
  await keys.enter(/^Second-hand/);
  await expect.poll(says, eventually).toContain('Step 3 of 7: Check');
  await showMe(/^Check with source…$/);
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keys.tabTo('Brackshire Police');
  await keys.press('Space');
  await keys.enter('Check', { most: 12 });
  await goOnTo('Step 4 of 7: Share');
  expect(await says()).toContain('Step 4 of 7: Share');
});

test('share, and have it read back', async () => {
  await showMe(/^Note: Staith Bridge closed/);
  await keys.press('Enter');
  await keys.enter(/^Official/);
  await expect.poll(says, eventually).toContain('select the cell of AMB');
  await showMe(/^Staith Bridge closed, Brackshire Ambulance: not told/);
  await keys.press('Space');
  await expect.poll(says, eventually).toContain('Press Share now');
  await showMe(/^Share now$/);
  await keys.press('Enter');
  await expect.poll(says, eventually).toContain('Step 5 of 7: Read back');
  await goOnTo('Step 6 of 7: Bring together');
  expect(await says()).toContain('Step 6 of 7: Bring together');
});

test('bring together: invited, waited for, met', async () => {
  await showMe(/^Invite…$/);
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Invite to meet' }).waitFor();
  await keys.tabTo('Brackshire Ambulance');
  await keys.press('Space');
  await keys.tabTo('Where');
  await keys.press('ArrowDown');
  await keys.tabTo('What for');
  await keys.type('One way over the river.');
  await keys.enter('Invite');
  await goOnTo('They are on the line');
  expect(await says()).toContain('They are on the line');
  await showMe(/^Hold a joint meeting$/);
  await keys.press('Enter');
  await goOnTo('Step 7 of 7: See how it went');
  expect(await says()).toContain('Step 7 of 7: See how it went');
});

test('a step is looked at once more, and the guide folded away and out again', async () => {
  await keys.press('h');
  await keys.enter('Back');
  await expect.poll(says, eventually).toContain('Step 6 of 7: Bring together Once more');
  await keys.enter('Forward');
  await expect.poll(says, eventually).toContain('Step 7 of 7');
  // There is nothing to go forward to any more: the guide itself has the focus.
  await expect.poll(async () => (await keys.focused()).name, eventually).toBe('Guide');
  await keys.enter('Fold the guide', { back: true });
  await expect.poll(says, eventually).toMatch(/^Step 7 of 7: See how it went\s*$/);
  await keys.press('Enter');
  await expect.poll(says, eventually).toContain('The debrief shows each');
});

test('it ends in the debrief, and is never offered again', async () => {
  await keys.enter('Now the debrief');
  await page.getByRole('heading', { name: 'Before you see the score' }).waitFor();
  await page.goto(`${trainer.address}#/`);
  await page.getByRole('heading', { name: 'Exercises' }).waitFor();
  expect(await page.getByRole('button', { name: 'Start with the guide' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Read the briefing of First watch' }).waitFor();
});

test('every stop could be seen', () => {
  expect(keys.unseen).toEqual([]);
});
