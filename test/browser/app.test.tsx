import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/app.tsx';
import { openBrowserStore } from '#app/browser-store.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import { openStore } from '#app/open-store.ts';
import { offences, renderScreen } from '../support/render-screen.tsx';

const name = 'app-test';
const patient = { timeout: 20_000 };

beforeEach(async () => {
  await page.viewport(1440, 900);
  window.location.hash = '';
});

afterEach(async () => {
  window.location.hash = '';
  await deleteDB(name);
});

/** Of the exercises on the shelf the shortest. */
async function begin() {
  await page.getByRole('link', { name: /^Read the briefing.*First on scene/ }).click();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect.element(page.getByRole('heading', { name: 'Traffic' }), patient).toBeVisible();
}

test('from the library by two presses to the desk, to the end, and to the debrief', async () => {
  const store = await openBrowserStore(name);
  renderScreen(<App store={store} failure={null} />);
  await begin();
  expect(window.location.hash).toMatch(/^#\/desk\//);
  expect(document.title).toMatch(/Rendezvous · EXERCISE$/);

  await page.getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('button', { name: 'End exercise' }).last().click();
  await page.getByRole('button', { name: /debrief/i }).click();

  await userEvent.fill(page.getByRole('textbox', { name: 'In your own words' }), 'I heard a lot.');
  await expect.element(page.getByText('The debrief is ready.'), patient).toBeVisible();
  await page.getByRole('button', { name: /^Keep it/ }).click();
  await expect.element(page.getByText('I heard a lot.')).toBeVisible();
  expect(await offences()).toEqual([]);

  const [kept] = await store.list();
  expect(kept).toMatchObject({ reflection: 'I heard a lot.', imported: false });
  expect(kept?.end?.events).toBeGreaterThan(0);
});

test('an exercise that was left is in the library, and is paused when it is taken up again', async () => {
  const store = await openBrowserStore(name);
  renderScreen(<App store={store} failure={null} />);
  await begin();
  // It has left its first second.
  await expect.poll(async () => (await store.list())[0]?.now, patient).toBeGreaterThan(0);
  window.location.hash = '#/';
  await page.getByRole('link', { name: /^Resume/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Traffic' }), patient).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^Pause/ })).toBeChecked();
});

test('a debrief of an exercise that is not over leads back to the desk', async () => {
  const store = await openBrowserStore(name);
  renderScreen(<App store={store} failure={null} />);
  await begin();
  window.location.hash = window.location.hash.replace('desk', 'debrief');
  await expect
    .element(page.getByRole('heading', { name: 'This exercise is not over yet' }))
    .toHaveFocus();
  await page.getByRole('link', { name: 'Resume' }).click();
  await expect.element(page.getByRole('heading', { name: 'Traffic' }), patient).toBeVisible();
});

test.each(['#/desk/none', '#/debrief/none', '#/briefing/none', '#/elsewhere/x'])(
  '%s says that there is nothing there',
  async (hash) => {
    window.location.hash = hash;
    renderScreen(<App store={createMemoryStore()} failure={null} />);
    await expect
      .element(page.getByRole('heading', { name: 'There is nothing here' }), patient)
      .toHaveFocus();
    expect(await offences()).toEqual([]);
  },
);

test('a browser that keeps nothing says so, and play goes on', async () => {
  renderScreen(<App store={createMemoryStore()} failure="private" />);
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('Export its record before you close');
  expect(await offences()).toEqual([]);
  await begin();
});

test('a store that cannot be opened becomes the page’s own memory', async () => {
  const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = () => {
    throw new DOMException('Not here', 'SecurityError');
  };
  try {
    const { store, failure } = await openStore();
    expect(store.lasting).toBe(false);
    expect(failure).toBe('private');
  } finally {
    if (open) Object.defineProperty(IDBFactory.prototype, 'open', open);
  }
});
