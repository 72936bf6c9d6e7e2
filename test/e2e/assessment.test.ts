import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replayRecord, type ExerciseRecord } from '#exercise/record.ts';
import { brackwater } from '../support/brackwater.ts';
import { openKeyboard, type Keyboard } from '../support/e2e-keyboard.ts';
import { checkAccess } from '../support/e2e-look.ts';
import { openAssessmentAt } from '../support/e2e-record.ts';
import { eventually, freshPage, goTo, openTrainer, shown } from '../support/e2e-trainer.ts';

// An assessment from shortly before a freeze to the sheet of an umpire, by keyboard alone.

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;
let keys: Keyboard;

const freeze = () => page.getByRole('dialog', { name: 'The exercise stands still' });
const since = () => page.locator('.clock-since').textContent();

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer);
  keys = await openKeyboard(page);
});

afterAll(async () => {
  await trainer.close();
});

async function answerAsVerySure(): Promise<void> {
  // The first answer, whatever it says.
  await keys.press('Tab', 'Space');
  await keys.tabTo(/^A guess/);
  await keys.arrowTo('ArrowDown', /^Very sure/);
  await keys.enter('Answer');
}

test('the desk of an assessment has one pace, no ready-made notes and no coach', async () => {
  await openAssessmentAt(page, trainer.address, 22);
  expect(await page.getByRole('button', { name: 'Wait until…' }).count()).toBe(0);
  expect(await page.getByRole('radio', { name: '15 times faster', exact: true }).count()).toBe(1);
  expect(await page.getByRole('radio', { name: '5 times faster', exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Note words…' }).count()).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: /^Note: / }).count()).toBe(0);
  expect(await page.getByText('Who needs this?').count()).toBe(0);
});

test('a freeze comes, and one question is answered', async () => {
  await keys.tabTo('Paused');
  await keys.arrowTo('ArrowRight', '15 times faster');
  await keys.press('Enter');
  await freeze().getByText('Question 1 of 6').waitFor();
  expect(await since()).toBe('T+22 min');
  await expect.poll(() => keys.focused(), eventually).toMatchObject({ role: 'paragraph' });
  await answerAsVerySure();
  await freeze().getByText('Question 2 of 6').waitFor();
});

test('a page loaded anew in a freeze is still in it, and what was answered stays', async () => {
  await page.reload();
  await freeze().getByText('Question 2 of 6').waitFor();
  expect(await page.locator('.desk-main').isVisible()).toBe(false);
  expect(await since()).toBe('T+22 min');
  await keys.press('Escape');
  await expect.poll(() => keys.focused(), eventually).toMatchObject({ role: 'paragraph' });
  await answerAsVerySure();
  await freeze().getByText('Question 3 of 6').waitFor();
  await keys.enter('I cannot say');
  await freeze().getByText('Question 4 of 6').waitFor();
  await keys.enter('Skip the rest', { back: true });
  await freeze().waitFor({ state: 'detached' });
  expect(await page.locator('.desk-main').isVisible()).toBe(true);
});

test('it goes on, and a page loaded anew between freezes loses nothing', async () => {
  // The page was loaded anew under the questions: the traffic has the focus.
  await keys.enter('15 times faster', { back: true });
  await expect.poll(since, eventually).not.toBe('T+22 min');
  await keys.enter('Skip to agencies and sheets', { back: true });
  await keys.tabTo('Agencies');
  await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await keys.tabTo('Entry');
  await keys.type('The gauge is past the bridge.');
  await keys.enter('Add to the log');
  const log = page.getByRole('list', { name: 'Log, newest first' });
  await log.getByText('The gauge is past the bridge.').waitFor();
  await page.reload();
  await page.getByRole('radio', { name: 'Paused' }).waitFor();
  expect(await freeze().count()).toBe(0);
  const { commands } = await exported();
  expect(commands.map(({ body }) => body.type)).toEqual([
    'log',
    ...Array.from({ length: 6 }, () => 'answer-probe'),
    'log',
  ]);
});

/** The record as the library exports it. */
async function exported(): Promise<ExerciseRecord> {
  await goTo(page, trainer.address, '/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    keys.enter(/^Export the record of Brackwater flood/),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as ExerciseRecord;
}

test('it is ended, and the debrief has what was answered, beside the score', async () => {
  await keys.enter(/^Resume Brackwater flood/);
  await page.getByRole('feed').waitFor();
  await keys.enter('End exercise');
  await page.getByRole('alertdialog', { name: 'End the exercise?' }).waitFor();
  await keys.enter('End exercise');
  await page.getByRole('alertdialog', { name: 'The exercise is over' }).waitFor();
  await keys.enter('Go to the debrief');
  await page.getByRole('heading', { name: 'Before you see the score' }).waitFor();
  await keys.tabTo('In your own words');
  await keys.type('I did not know what police had declared.');
  await keys.enter('Keep it and show the debrief');
  await page.getByRole('heading', { name: 'Shared awareness', exact: true }).waitFor();
  await keys.tabTo('Review');
  await keys.press('ArrowRight');
  const panel = page.getByRole('tabpanel', { name: 'Beside the score' });
  await expect
    .poll(shown(panel.getByText('What have police declared?').first()), eventually)
    .toBe(true);
});

test('two umpires fill in a sheet each, and the record carries both', async () => {
  await keys.tabTo('Beside the score');
  await keys.press('ArrowRight', 'ArrowRight');
  await expect.poll(() => keys.focused(), eventually).toMatchObject({ name: 'Umpire' });
  for (const [rater, first] of [
    ['KB', 'Yes'],
    ['OR', 'No'],
  ] as const) {
    await keys.tabTo('Name or initials');
    await keys.type(rater);
    await keys.press('Enter');
    await expect
      .poll(shown(page.getByRole('radio', { name: rater, exact: true })), eventually)
      .toBe(true);
    await keys.tabTo('Yes');
    await keys.press(first === 'Yes' ? 'Space' : 'ArrowDown');
    await keys.tabTo('Name or initials', { back: true });
  }
  expect((await checkAccess(page)).offences).toEqual([]);
  const record = await exported();
  expect(record.umpires?.map(({ rater, answers }) => [rater, Object.values(answers)])).toEqual([
    ['KB', ['yes']],
    ['OR', ['no']],
  ]);
  expect(replayRecord(await brackwater(), record).matches).toBe(true);
});

test('every stop of the journey could be seen', () => {
  expect(keys.unseen).toEqual([]);
});
