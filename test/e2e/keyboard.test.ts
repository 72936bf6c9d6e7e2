import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openKeyboard, type Keyboard } from '../support/e2e-keyboard.ts';
import { eventually, freshPage, shown, openTrainer } from '../support/e2e-trainer.ts';

// One journey from the library to the debrief. Nothing here calls the mouse, and the map never comes.

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;
let keys: Keyboard;

const chip = 'Peak about 3.6 m, 07:30';
const shared = /^Peak about 3\.6 m, 07:30, Brackshire Police: (read back|told, no read-back)\./;

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer);
  await page.route('**/assets/map-*.js', (route) => route.abort());
  keys = await openKeyboard(page);
});

afterAll(async () => {
  await trainer.close();
});

/** Lets time run on until the desk itself pauses it. */
async function wait(what: string): Promise<void> {
  await keys.enter('Wait until…');
  await page.getByRole('menu').waitFor();
  await keys.arrowTo('ArrowDown', what);
  await keys.press('Enter');
  await page.getByRole('radio', { name: 'Paused' }).waitFor();
}

/** Lets time run on until the officer has said all that they have to say. */
async function finishSpeaking(): Promise<void> {
  const free = page.getByText('Your voice is free.');
  for (let tries = 0; tries < 6 && !(await free.isVisible()); tries += 1) {
    await wait('I have finished speaking');
  }
  await free.waitFor();
}

test('the library leads to the briefing', async () => {
  await page.goto(trainer.address);
  await page.getByRole('heading', { name: 'Exercises' }).waitFor();
  await keys.enter('Read the briefing of Brackwater flood');
  await page.getByRole('heading', { name: 'Briefing: Brackwater flood' }).waitFor();
  await expect.poll(() => keys.focused(), eventually).toMatchObject({ role: 'heading' });
});

test('the briefing leads to the desk, in practice and with a seed of one’s own', async () => {
  await keys.tabTo('Practice');
  await keys.press('ArrowDown');
  await expect
    .poll(() => keys.focused(), eventually)
    .toMatchObject({ role: 'radio', name: 'Assessment' });
  await keys.press('ArrowUp');
  await keys.enter('Advanced');
  await keys.tabTo('Seed');
  await keys.press('Control+a');
  await keys.type('1');
  await keys.enter('Start the exercise');
  await page.getByRole('feed', { name: /./ }).waitFor();
  await page.getByText('The map cannot be drawn here.').waitFor();
});

test('time is stopped before anything is said', async () => {
  await keys.tabTo('Pause');
  await keys.press('Enter');
  await expect
    .poll(() => keys.focused(), eventually)
    .toMatchObject({ role: 'radio', name: 'Paused' });
});

test('a chip of a message is noted with a certainty', async () => {
  await keys.enter(`Note: ${chip}`);
  await keys.enter(/^Official/);
  await expect
    .poll(
      shown(page.getByRole('button', { name: `${chip}, noted as Official. Note again` })),
      eventually,
    )
    .toBe(true);
});

test('a note is shared with what it means and what is asked, and its cell says so', async () => {
  await keys.tabTo(chip);
  await keys.arrowTo('ArrowRight', /, Brackshire Police: not told\. Select to share$/);
  await keys.press('Space');
  await page.getByText('1 selected').waitFor();
  await keys.tabTo('What it means for them');
  await keys.type('Keep crews off the low bridge.');
  await keys.tabTo('What you ask of them');
  await keys.type('Tell me which road you use.');
  await keys.enter('Share now');
  await finishSpeaking();
  const said = page.getByRole('article').filter({ hasText: 'Keep crews off the low bridge.' });
  expect(await said.textContent()).toContain('Tell me which road you use.');
  await expect.poll(shown(page.getByRole('button', { name: shared })), eventually).toBe(true);
});

test('an agency is asked, and of two more in the queue one is cancelled', async () => {
  await keys.enter(/^POL Brackshire Police/);
  for (const topic of ['Roads and bridges', 'Rendezvous point', 'Police operations']) {
    await keys.enter('Ask…');
    await page.getByRole('menu').waitFor();
    await keys.arrowTo('ArrowDown', topic);
    await keys.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
  const queue = page.getByRole('list', { name: 'Waiting to be said' });
  expect(await queue.getByRole('listitem').count()).toBe(2);
  await keys.enter(/^Cancel: .*Rendezvous point/i);
  await expect.poll(() => queue.getByRole('listitem').count(), eventually).toBe(1);
  await finishSpeaking();
});

test('what is expected of an agency is set from its menu', async () => {
  await keys.tabTo(/^POL Brackshire Police/, { back: true });
  await keys.enter('More with Brackshire Police');
  await page.getByRole('menu').waitFor();
  await keys.arrowTo('ArrowDown', 'Expect to hear…');
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Expect to hear from Brackshire Police' }).waitFor();
  await keys.tabTo('What you expect');
  await keys.type('When the bridge opens again');
  await keys.enter('Expect it');
  await expect.poll(shown(page.getByText('When the bridge opens again')), eventually).toBe(true);
});

test('a M/ETHANE goes out with a note in it', async () => {
  await keys.tabTo('Agencies');
  await keys.press('ArrowRight');
  await expect
    .poll(() => keys.focused(), eventually)
    .toMatchObject({ role: 'tab', name: 'Worksheets' });
  await keys.tabTo('M/ETHANE');
  await keys.enter('Major incident');
  await keys.tabTo('Declared');
  await keys.press('ArrowDown');
  await expect
    .poll(() => keys.focused(), eventually)
    .toMatchObject({ role: 'radio', name: 'Standby' });
  await keys.tabTo('Declared, standby or not declared; by whom and when');
  await keys.type('River flood, rising.');
  await keys.enter('Hazards');
  await keys.enter(/^Add notes… Hazards/);
  await page.getByRole('dialog').waitFor();
  await keys.tabTo(new RegExp(`^${chip}`));
  await keys.press('Space', 'Escape');
  await expect.poll(() => keys.focused(), eventually).toMatchObject({ name: 'Add notes… Hazards' });
  await keys.enter('Send M/ETHANE 1');
  await finishSpeaking();
  const sent = page.getByRole('article').filter({ hasText: 'Standby. River flood, rising' });
  expect(await sent.textContent()).toContain(chip);
});

test('a commander comes to a conference, and a meeting is held', async () => {
  await keys.tabTo('Worksheets', { back: true });
  await keys.press('ArrowLeft');
  await keys.tabTo(/^FRS Brackshire Fire and Rescue/);
  await keys.press('Enter');
  await keys.enter('Invite…');
  await page.getByRole('dialog', { name: 'Invite to meet' }).waitFor();
  await keys.tabTo('Brackshire Police');
  await keys.press('Space');
  await keys.tabTo('Where');
  await keys.press('ArrowDown');
  await keys.tabTo('What for');
  await keys.type('To agree the way in to Weir Court.');
  // The fire commander is there already.
  await keys.enter('Invite once more');
  await finishSpeaking();
  await keys.tabTo('Agencies');
  await keys.press('ArrowRight', 'ArrowRight');
  await expect
    .poll(() => keys.focused(), eventually)
    .toMatchObject({ role: 'tab', name: 'Joint decision' });
  await keys.tabTo('Decide');
  await keys.press('ArrowRight');
  await expect
    .poll(() => keys.focused(), eventually)
    .toMatchObject({ role: 'tab', name: 'Meeting' });
  const hold = page.getByRole('button', { name: 'Hold a joint meeting' });
  for (let tries = 0; tries < 10 && !(await hold.isEnabled()); tries += 1) {
    await wait('1 minute has passed');
  }
  await keys.enter('Hold a joint meeting');
  await expect.poll(shown(page.getByText(/^Meeting with /)), eventually).toBe(true);
});

test('the log takes an entry', async () => {
  await keys.tabTo('Joint decision', { back: true });
  await keys.press('ArrowRight');
  await keys.tabTo('Entry');
  await keys.type('Asked both commanders to confirm the route.');
  await keys.enter('Add to the log');
  await finishSpeaking();
  const log = page.getByRole('list', { name: 'Log, newest first' });
  await expect
    .poll(shown(log.getByText('Asked both commanders to confirm the route.')), eventually)
    .toBe(true);
});

test('time runs fifteen times faster when asked', async () => {
  // The map is a list here, with a stop in every row.
  await keys.tabTo('Paused', { back: true, most: 200 });
  await keys.arrowTo('ArrowRight', '15 times faster');
  await keys.press('Enter');
  const clock = page.locator('.clock-since');
  const before = await clock.textContent();
  await expect.poll(() => clock.textContent(), eventually).not.toBe(before);
});

test('the end is asked about, and leads to the reflection', async () => {
  await keys.enter('End exercise');
  await page.getByRole('alertdialog', { name: 'End the exercise?' }).waitFor();
  await keys.enter('End exercise');
  await page.getByRole('alertdialog', { name: 'The exercise is over' }).waitFor();
  await keys.enter('Go to the debrief');
  await expect
    .poll(shown(page.getByRole('heading', { name: 'Before you see the score' })), eventually)
    .toBe(true);
  await keys.tabTo('In your own words');
  await keys.type('The police had the bridge before I asked.');
  await keys.enter('Keep it and show the debrief');
});

test('the debrief shows the headlines, and a line of the score opens onto its events', async () => {
  await expect
    .poll(shown(page.getByRole('heading', { name: 'Shared awareness', exact: true })), eventually)
    .toBe(true);
  await keys.tabTo(/You told Brackshire Police ‘Peak about 3\.6 m, 07:30’/);
  await keys.press('Enter');
  const line = page.getByRole('button', { name: /You told Brackshire Police/, expanded: true });
  const events = page.locator(`[id="${await line.getAttribute('aria-controls')}"]`);
  await events.getByText('Keep crews off the low bridge. Tell me which road you use.').waitFor();
});

test('who knew what and the journal open', async () => {
  await keys.tabTo('Late, missed or wrong only');
  const rows = page.getByRole('region', { name: 'Who knew what, when' }).getByRole('row');
  const all = await rows.count();
  await keys.press('Space');
  await expect.poll(() => rows.count(), eventually).toBeLessThan(all);
  await keys.press('Space');
  await keys.enter('Why it is needed');
  await keys.tabTo('Review');
  for (const name of ['Beside the score', 'Journal']) {
    await keys.press('ArrowRight');
    await expect.poll(() => keys.focused(), eventually).toMatchObject({ role: 'tab', name });
  }
  await page.getByText('You logged: Asked both commanders to confirm the route.').waitFor();
});

test('every stop of the journey could be seen', () => {
  expect(keys.unseen).toEqual([]);
});
