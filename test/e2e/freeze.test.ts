import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccess, outOfReach } from '../support/e2e-look.ts';
import { openDeskAt } from '../support/e2e-record.ts';
import { freshPage, openTrainer } from '../support/e2e-trainer.ts';

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer, { width: 1024, height: 768 });
});

afterAll(async () => {
  await trainer.close();
});

test('at a freeze the desk is hidden, time stands, and goes on once all is answered', async () => {
  await openDeskAt(page, trainer.address, 22);
  await page.getByRole('radio', { name: '15 times faster' }).click();
  const dialog = page.getByRole('dialog', { name: 'The exercise stands still' });
  await dialog.waitFor();
  const clock = page.locator('.clock-since');
  expect(await clock.textContent()).toBe('T+22 min');
  expect(await page.locator('.desk-main').isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  expect((await checkAccess(page)).offences).toEqual([]);
  expect(await outOfReach(page)).toEqual([]);
  for (const number of [1, 2, 3]) {
    await dialog.getByText(`Question ${number} of 6`).waitFor();
    await dialog.getByRole('radio').first().click();
    await dialog.getByRole('radio', { name: /^Very sure/ }).click();
    await dialog.getByRole('button', { name: 'Answer' }).click();
  }
  await dialog.getByText('Question 4 of 6').waitFor();
  await dialog.getByRole('button', { name: 'I cannot say' }).click();
  expect(await clock.textContent()).toBe('T+22 min');
  await dialog.getByRole('button', { name: 'Skip the rest' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator('.desk-main').isVisible()).toBe(true);
  await expect.poll(() => clock.textContent(), { timeout: 15_000 }).not.toBe('T+22 min');
});

test('at the takeover of an act time stands, also for one who loads the page anew, until they carry on', async () => {
  await openDeskAt(page, trainer.address, 44);
  await page.getByRole('radio', { name: '15 times faster' }).click();
  const dialog = page.getByRole('dialog', { name: 'Takeover briefing: The substation' });
  await dialog.waitFor();
  const clock = page.locator('.clock-since');
  expect(await clock.textContent()).toBe('T+45 min');
  expect((await checkAccess(page)).offences).toEqual([]);
  expect(await outOfReach(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect((await checkAccess(page)).offences).toEqual([]);
  await page.emulateMedia({ media: null });
  await page.reload();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  expect(await clock.textContent()).toBe('T+45 min');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => clock.textContent(), { timeout: 15_000 }).toBe('T+46 min');
});
