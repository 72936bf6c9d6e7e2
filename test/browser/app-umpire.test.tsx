import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/app.tsx';
import { openBrowserStore } from '#app/browser-store.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import { recordOf } from '#app/kept-exercise.ts';
import { readRecord } from '#exercise/record.ts';
import { offences, renderScreen } from '../support/render-screen.tsx';

const name = 'app-umpire-test';
const patient = { timeout: 20_000 };
// The whole trainer, with everything loaded on the way.
const long = 60_000;

beforeEach(async () => {
  await page.viewport(1440, 900);
  window.location.hash = '';
});

afterEach(async () => {
  window.location.hash = '';
  await deleteDB(name);
});

test(
  'a sheet is kept with the exercise and its record, and the attempt is noted',
  { timeout: long },
  async () => {
    const store = await openBrowserStore(name);
    renderScreen(<App store={store} failure={null} />);
    await page
      .getByRole('link', { name: /^Read the briefing/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Start the exercise' }).click();
    await expect.element(page.getByRole('heading', { name: 'Traffic' }), patient).toBeVisible();
    await page.getByRole('button', { name: 'End exercise' }).click();
    await page.getByRole('button', { name: 'End exercise' }).last().click();
    await page.getByRole('button', { name: /debrief/i }).click();
    expect(await store.attempts()).toEqual([]);
    await page.getByRole('button', { name: 'Skip' }).click();

    await page.getByRole('tab', { name: 'Umpire' }).click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Name or initials' }), 'KB');
    await page.getByRole('button', { name: 'Begin a sheet' }).click();
    const first = page.getByRole('group', { name: /^Was one rendezvous point agreed/ });
    await first.getByRole('radio', { name: 'No', exact: true }).click();
    await expect
      .poll(async () => (await store.list())[0]?.umpires)
      .toMatchObject([
        { rater: 'KB', answers: { 'one-rvp': 'no' }, at: expect.stringMatching(/^20/) as string },
      ]);
    const [kept] = await store.list();
    const found = await store.find(kept?.id ?? '');
    if (found === undefined) throw new Error('It is not kept');
    const read = readRecord(JSON.stringify(recordOf(found.exercise, found.commands)));
    expect(read.ok && read.record.umpires?.[0]?.answers).toEqual({ 'one-rvp': 'no' });
    expect(found.exercise.reflection).toBe('');

    await expect.poll(async () => (await store.attempts()).length).toBe(1);
    window.location.hash = '#/attempts';
    await expect
      .element(page.getByRole('heading', { name: 'Your attempts' }), patient)
      .toBeVisible();
    await expect.element(page.getByText('Nothing before it to set it against.')).toBeVisible();
    expect(await offences()).toEqual([]);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByText(/^There is nothing here yet/)).toBeVisible();
    expect(await store.attempts()).toEqual([]);
  },
);

test('a browser that keeps nothing says so beside the attempts', async () => {
  renderScreen(<App store={createMemoryStore()} failure="private" />);
  window.location.hash = '#/attempts';
  await expect.element(page.getByText(/it may be a private window/), patient).toBeVisible();
  await expect.element(page.getByText(/^There is nothing here yet/)).toBeVisible();
});
