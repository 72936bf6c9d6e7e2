import type { Page } from 'playwright-core';
import { playBot } from '#analysis/play-bot.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import { brackwater } from './brackwater.ts';
import { goTo } from './e2e-trainer.ts';

// An exercise that is well under way is had quickest from a record: the bot plays it in Node, and the
// library imports what it did.

let played: Promise<ExerciseRecord> | undefined;

/** An exercise played to its end by one who does everything a liaison officer can do. */
function fullRecord(): Promise<ExerciseRecord> {
  played ??= brackwater().then(
    (scenario) => playBot(scenario, { bot: 'reference', seed: 1, seat: 'nilo' }).record,
  );
  return played;
}

/** The same exercise, left at so many minutes. */
async function recordUntil(minutes: number): Promise<ExerciseRecord> {
  const { end: _end, commands, ...about } = await fullRecord();
  return { ...about, commands: commands.filter(({ at }) => at <= minutes * 60) };
}

/** Takes a record into the library of this page. */
async function importRecord(page: Page, address: string, record: ExerciseRecord): Promise<void> {
  await goTo(page, address, '/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    // The library shows the newest first.
    buffer: Buffer.from(JSON.stringify({ ...record, startedAt: new Date().toISOString() })),
  });
  await page.getByText('Brackwater flood is imported.').waitFor();
}

/** The desk of an exercise that was left at so many minutes; it is paused. */
export async function openDeskAt(page: Page, address: string, minutes: number): Promise<void> {
  await importRecord(page, address, await recordUntil(minutes));
  await page
    .getByRole('link', { name: /^Resume Brackwater flood/ })
    .first()
    .click();
  await page.getByRole('feed').waitFor();
}

/**
 * The desk of an assessment in which nothing but one entry in the log was made, at so many minutes; its
 * pace was fixed at fifteen times, and it is paused.
 */
export async function openAssessmentAt(
  page: Page,
  address: string,
  minutes: number,
): Promise<void> {
  const exercise = createLocalExercise(await brackwater(), {
    seed: 1,
    seat: 'nilo',
    mode: 'assessment',
  });
  exercise.advanceTo(minutes * 60);
  exercise.dispatch({ type: 'log', text: 'The Brack is rising.' });
  await importRecord(page, address, { ...exercise.record(), pace: 15 });
  await page
    .getByRole('link', { name: /^Resume Brackwater flood/ })
    .first()
    .click();
  await page.getByRole('feed').waitFor();
}

/** The page before the debrief of an exercise that was played to its end. */
export async function openReflection(page: Page, address: string): Promise<void> {
  await importRecord(page, address, await fullRecord());
  await page
    .getByRole('link', { name: /^Debrief of Brackwater flood/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Before you see the score' }).waitFor();
}

/** From there to the debrief, with something written. */
export async function passReflection(page: Page): Promise<void> {
  await page.getByLabel('In your own words').fill('The police had the bridge before I asked.');
  await page.getByRole('button', { name: 'Keep it and show the debrief' }).click();
  await page.getByRole('heading', { name: 'Shared awareness', exact: true }).waitFor();
}
