import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapDrawn, showPart } from '../support/e2e-desk.ts';
import { keepScreens, type Take } from '../support/e2e-kept-screens.ts';
import { openDeskAt, openReflection, passReflection } from '../support/e2e-record.ts';
import { freshPage, goTo, openTrainer, startExercise } from '../support/e2e-trainer.ts';

// Pictures of every screen, to be looked at: SHOTS=/some/folder vitest run --project e2e screens
// Those that are kept:                       KEPT=docs/screens vitest run --project e2e screens
// Of another build than dist: BUILD=/its/folder beside either.

const folder = process.env['SHOTS'] ?? '';
const keptFolder = process.env['KEPT'] ?? '';
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

let trainer: Awaited<ReturnType<typeof openTrainer>>;

const keptSizes = [...sizes, { width: 768, height: 1024 }, { width: 390, height: 844 }];

beforeAll(async () => {
  const folders = [folder, keptFolder].filter((one) => one !== '');
  if (folders.length === 0) return;
  for (const one of folders) await mkdir(one, { recursive: true });
  trainer = await openTrainer(process.env['BUILD']);
});

afterAll(async () => {
  if (folder !== '' || keptFolder !== '') await trainer.close();
});

test
  .runIf(keptFolder !== '')
  .each(
    keptSizes.flatMap((size) => (['light', 'dark'] as const).map((theme) => ({ ...size, theme }))),
  )('what is kept is taken at $width by $height, $theme', async ({ theme, ...size }) => {
  const page = await freshPage(trainer, size);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await keepScreens(page, trainer.address, async (name) => {
    await drawn(page);
    const file = path.join(keptFolder, `${name}-${size.width}-${theme}.jpg`);
    const picture = await page.screenshot({ path: file, type: 'jpeg', quality: 76 });
    // A screen that was not painted is all of one colour, and takes next to nothing.
    expect(picture.byteLength, file).toBeGreaterThan(10_000);
  });
  await page.close();
});

test.runIf(folder !== '').each(sizes)(
  'every screen is taken at $width by $height',
  async (size) => {
    const page = await freshPage(trainer, size);
    const take = taker(page, size.width);
    const { address } = trainer;
    await takeBeforeTheDesk(page, address, take);
    await takeDesk(page, address, take);
    await takeDialogs(page, take);
    await takeDebrief(page, address, take);
    expect(await page.title()).toContain('EXERCISE');
    await page.close();
  },
);

/** Once the map has drawn what is new. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

function taker(page: Page, width: number): Take {
  let number = 0;
  return async (name) => {
    number += 1;
    await drawn(page);
    const file = `${width}-${String(number).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(folder, file) });
  };
}

async function takeBeforeTheDesk(page: Page, address: string, take: Take): Promise<void> {
  await goTo(page, address, '/');
  await take('library');
  await goTo(page, address, '/nothing/here');
  await take('missing');
  await goTo(page, address, '/briefing/brackwater-flood?seed=1');
  await take('briefing');
  await page.getByText('Advanced').click();
  await take('briefing-advanced');
  await startExercise(page, address, 1);
  await mapDrawn(page);
  await take('desk-first-second');
}

const sheetsOfTabs = [
  ['Agencies', 'In hand', 'Directory', 'Contacts'],
  ['Worksheets', 'M/ETHANE', 'Briefing', 'Public line', 'Plans', 'Hand over'],
  ['Joint decision', 'Decide', 'Meeting', 'Joint risk'],
  ['Log'],
] as const;

/** Where a message is in sight of which something is still to be noted. */
async function takeNoting(page: Page, take: Take): Promise<void> {
  await showPart(page, 'traffic');
  await page
    .getByRole('button', { name: /^Note: / })
    .first()
    .click();
  await take('popover-certainty');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Note words…' }).first().click();
  await page.locator('.sentence-list button').first().click();
  await take('dialog-note');
  await page.keyboard.press('Escape');
}

async function takeDesk(page: Page, address: string, take: Take): Promise<void> {
  await openDeskAt(page, address, 5);
  await mapDrawn(page);
  await take('desk-early');
  await openDeskAt(page, address, 25);
  await mapDrawn(page);
  await takeNoting(page, take);
  await showPart(page, 'side');
  for (const [tab, ...sheets] of sheetsOfTabs) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    for (const sheet of sheets) {
      await page.getByRole('tab', { name: sheet }).click();
      await take(`desk-mid-${sheet.toLowerCase().replaceAll(/\W/g, '')}`);
    }
    if (sheets.length === 0) await take(`desk-mid-${tab.toLowerCase()}`);
  }
  await openDeskAt(page, address, 60);
  await mapDrawn(page);
  await take('desk-late');
  await showPart(page, 'picture');
  const untold = page.getByRole('button', { name: /not told\. Select to share$/ });
  for (const cell of [0, 1, 2]) await untold.nth(cell).click();
  await page
    .getByLabel('What it means for them')
    .fill('Crews must keep off the low bridge and its approaches.');
  await page.getByLabel('What you ask of them').fill('Tell me which road you use instead.');
  await take('share-filled');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await showPart(page, 'map');
  await page.getByRole('button', { name: 'As a list' }).click();
  await take('map-list');
  await page.getByRole('button', { name: 'As a list' }).click();
}

const forms = [
  ['Invite…', 'invite'],
  ['Request…', 'request'],
  ['Advise…', 'advise'],
  ['Connect…', 'connect'],
] as const;

const rarerForms = [
  ['Expect to hear…', 'expect'],
  ['Say that pictures differ…', 'challenge'],
] as const;

async function takeDialogs(page: Page, take: Take): Promise<void> {
  const closing = async (name: string) => {
    await take(name);
    await page.keyboard.press('Escape');
  };
  await showPart(page, 'picture');
  await page.getByRole('button', { name: 'Check with source…' }).click();
  await closing('dialog-verify');
  await page.locator('.note-label').first().click();
  await closing('popover-note');
  await showPart(page, 'side');
  await page.getByRole('tab', { name: 'Agencies', exact: true }).click();
  await page.locator('.card-head').first().click();
  await page.getByRole('button', { name: 'Ask…' }).first().click();
  await closing('menu-ask');
  await page.getByRole('button', { name: 'Share…' }).first().click();
  await closing('menu-share');
  for (const [act, name] of forms) {
    await page.getByRole('button', { name: act }).first().click();
    await closing(`dialog-${name}`);
  }
  for (const [act, name] of rarerForms) {
    await page.getByRole('button', { name: /^More with / }).click();
    await page.getByRole('menuitem', { name: act }).click();
    await closing(`dialog-${name}`);
  }
  await page.getByRole('button', { name: 'Go to…' }).click();
  await closing('dialog-move');
  await page.getByRole('button', { name: 'Wait until…' }).click();
  await closing('menu-wait');
  await page.getByRole('button', { name: 'Words to stop' }).click();
  await closing('popover-stop');
  await page.getByRole('button', { name: 'Keyboard help' }).click();
  await closing('dialog-keys');
  await page.getByRole('button', { name: 'End exercise' }).click();
  await take('dialog-end');
  await page.getByRole('alertdialog').getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('heading', { name: 'The exercise is over' }).waitFor();
  await take('dialog-ended');
}

async function takeDebrief(page: Page, address: string, take: Take): Promise<void> {
  await openReflection(page, address);
  await take('reflection');
  await passReflection(page);
  await take('debrief');
  await page.locator('.evidence-button').first().click();
  await take('debrief-line');
  await page.getByText(/^How \d+ comes about$/).click();
  await page.getByText('Why it is needed').first().click();
  await page.getByRole('checkbox', { name: 'Late, missed or wrong only' }).check();
  await take('debrief-late-only');
  await page.getByRole('button', { name: 'As a table' }).click();
  await take('debrief-table');
  await page.getByRole('button', { name: 'Communicate' }).click();
  await take('debrief-principle');
  await page.getByRole('tab', { name: 'Beside the score' }).click();
  await take('debrief-beside');
  await page.getByRole('tab', { name: 'Journal' }).click();
  await take('journal');
  await page.getByRole('tab', { name: 'Umpire' }).click();
  await page.getByRole('textbox', { name: 'Name or initials' }).fill('KB');
  await page.getByRole('button', { name: 'Begin a sheet' }).click();
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  await take('umpire');
  await goTo(page, address, '/attempts');
  await take('attempts');
  await goTo(page, address, '/');
  await take('library-used');
}
