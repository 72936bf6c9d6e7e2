import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { replayRecord, type ExerciseRecord } from '#exercise/record.ts';
import { brackwater } from '../support/brackwater.ts';
import { profileFolder, startBrowser } from '../support/e2e-browser-process.ts';
import { eventually, goTo, openTrainer, shown, startExercise } from '../support/e2e-trainer.ts';

let trainer: Awaited<ReturnType<typeof openTrainer>>;

beforeAll(async () => {
  trainer = await openTrainer();
});

afterAll(async () => {
  await trainer.close();
});

const entry = 'The gauge reading is an hour old.';
const later = 'Taken up again.';
const given = ['note', 'ask', 'share', 'queue', 'log'];

/** Five commands, some done and some still waiting to be said. */
async function playSome(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await startExercise(page, trainer.address, 1);
  await page.getByRole('radio', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Note: Peak about 3.6 m, 07:30' }).click();
  await page.getByRole('button', { name: /^Official/ }).click();
  await page
    .getByRole('button', { name: /Brackshire Police/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Ask…' }).click();
  await page.getByRole('menuitem', { name: 'Roads and bridges' }).click();
  await page.getByRole('button', { name: /, Brackshire Police: not told\. Select/ }).click();
  await page.getByRole('button', { name: 'Share now' }).click();
  await page.getByRole('button', { name: /^Cancel: / }).click();
  await writeInLog(page, entry);
}

async function writeInLog(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('textbox', { name: 'Entry' }).fill(text);
  await page.getByRole('button', { name: 'Add to the log' }).click();
}

/** The record as the library exports it. */
async function exported(page: Page): Promise<ExerciseRecord> {
  await goTo(page, trainer.address, '/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Export the record of Brackwater flood/ }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as ExerciseRecord;
}

const typesOf = (record: ExerciseRecord) => record.commands.map(({ body }) => body.type);

/** How many commands the browser has written for good. */
function writtenCommands(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('rendezvous');
        opening.addEventListener('error', () => reject(new Error('It does not open.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const counting = database.transaction('commands').objectStore('commands').count();
          counting.addEventListener('success', () => {
            database.close();
            resolve(counting.result);
          });
        });
      }),
  );
}

/** From the library back to the desk, which is as it was left. */
async function goOn(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await goTo(page, trainer.address, '/');
  await page.getByRole('link', { name: /^Resume Brackwater flood/ }).click();
  await page.getByRole('radio', { name: 'Paused' }).waitFor();
}

/** Lets what waits be said, and gives one command more. */
async function playOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wait until…' }).click();
  await page.getByRole('menuitem', { name: 'I have finished speaking' }).click();
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('list', { name: 'Log, newest first' }).getByText(entry).waitFor();
  await writeInLog(page, later);
  await expect.poll(() => writtenCommands(page), eventually).toBe(given.length + 1);
}

test('a page that is closed leaves an exercise that goes on with every command', async () => {
  const context = await trainer.browser.newContext();
  const page = await context.newPage();
  await playSome(page);
  await page.close();
  const next = await context.newPage();
  const before = await exported(next);
  expect(typesOf(before)).toEqual(given);
  await goOn(next);
  const noted = next.getByRole('button', { name: /^Peak about .*, noted as Official/ });
  await expect.poll(shown(noted), eventually).toBe(true);
  await playOn(next);
  const after = await exported(next);
  expect(typesOf(after)).toEqual([...given, 'log']);
  expect(after.commands.slice(0, given.length)).toEqual(before.commands);
  await context.close();
});

test('a browser that is killed leaves an exercise that goes on with every command', async () => {
  const { folder, remove } = await profileFolder();
  onTestFinished(remove);
  const killed = await startBrowser(folder);
  onTestFinished(killed.kill);
  const page = await killed.context.newPage();
  await playSome(page);
  await expect.poll(() => writtenCommands(page), eventually).toBe(given.length);
  await killed.kill();
  const again = await startBrowser(folder);
  onTestFinished(again.kill);
  const next = await again.context.newPage();
  await goOn(next);
  await playOn(next);
  const record = await exported(next);
  expect(typesOf(record)).toEqual([...given, 'log']);
  expect(replayRecord(await brackwater(), record).matches).toBe(true);
});
