import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapDrawn, showPart } from '../support/e2e-desk.ts';
import { checkAccess, outOfReach } from '../support/e2e-look.ts';
import { openDeskAt } from '../support/e2e-record.ts';
import { freshPage, goTo, openTrainer } from '../support/e2e-trainer.ts';

// What a screen can be in besides as it comes: something open, chosen, looked for, waited for, on paper.

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;

const wide = { width: 1440, height: 900 };
const open = '[role=dialog], [role=alertdialog], [role=menu]';

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer, wide);
});

afterAll(async () => {
  await trainer.close();
});

/** What offends a rule in either theme, and what is out of reach; at best nothing. */
async function faults(within?: string): Promise<string[]> {
  const { offences, passes } = await checkAccess(page, within);
  // Rules that did not run find nothing.
  const ran = passes > 5 ? [] : [`only ${passes} rules were satisfied`];
  return [...offences, ...ran, ...(await outOfReach(page))];
}

/** Closes whatever is open, the last first. */
async function closeAll(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(open).first().waitFor({ state: 'detached' });
}

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const tab = (name: string) => page.getByRole('tab', { name, exact: true });

describe('on the desk', () => {
  beforeAll(async () => {
    await openDeskAt(page, trainer.address, 30);
    await mapDrawn(page);
  });

  test.each([
    'Filter by channel or agency',
    'Note: Weir Court, 38 residents, 11 bed-bound',
    'Note words…',
    'Armed police at an address in Mill Terrace',
    'Newest first',
    'POL, Brackshire Police',
    'Layers',
    'Wait until…',
    'Display and sound',
    'Words to stop',
    'Go to…',
    'Answer Brackwater Borough Council',
  ])('what %s opens breaks no rule', async (name) => {
    await button(name).click();
    await page.locator(open).first().waitFor();
    expect(await faults(open)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator(open).first().waitFor({ state: 'detached' });
  });

  test('the words to stop, over an open dialog, break no rule', async () => {
    await button('Check with source…').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('alertdialog').waitFor();
    expect(await faults('[role=alertdialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await closeAll();
  });

  test('a form that lacks something breaks no rule', async () => {
    await page.locator('.card-head').first().click();
    await button('Request…').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Request' }).click();
    await page.getByText('Choose one of these.').waitFor();
    expect(await page.locator('[aria-invalid=true]').count()).toBe(3);
    expect(await faults(open)).toEqual([]);
    await closeAll();
  });

  test.each(['Ask…', 'Share…', /^More with /])('the menu %s breaks no rule', async (name) => {
    await button(name).click();
    await page.getByRole('menu').waitFor();
    expect(await faults(open)).toEqual([]);
    await closeAll();
  });

  test('notes to choose from, and a hand-over that is asked about, break no rule', async () => {
    await tab('Worksheets').click();
    await tab('Hand over').click();
    await button(/^Add notes…/).click();
    await page.locator('.notes-popover').waitFor();
    expect(await faults(open)).toEqual([]);
    await closeAll();
    await page.getByRole('radio', { name: /^My relief/ }).check();
    await button('Fill from what I hold').click();
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await faults(open)).toEqual([]);
    await closeAll();
    await tab('Agencies').click();
  });

  test('words looked for, found or not, break no rule', async () => {
    const search = page.getByRole('searchbox', { name: 'Find words in the traffic' });
    for (const words of ['bridge', 'no such words']) {
      await search.fill(words);
      await page.getByText(words === 'bridge' ? /\d shown/ : /nothing found/).waitFor();
      expect(await faults('[data-section=traffic]')).toEqual([]);
    }
    await search.fill('');
  });

  test('cells selected, and what is said of them, break no rule', async () => {
    await button(/not told\. Select to share$/).click();
    await page.getByLabel('What it means for them').fill('Keep off the low bridge.');
    expect(await faults('[data-section=picture]')).toEqual([]);
    await button('Clear').click();
  });

  test('a place asked for on the map breaks no rule', async () => {
    await tab('Worksheets').click();
    await tab('M/ETHANE').click();
    await button(/^Exact location/).click();
    await button('Pick on the map').click();
    await page.getByText(/^Press the map, or choose in its list/).waitFor();
    expect(await faults('main')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test.each(['traffic', 'map', 'picture', 'side'] as const)(
    'the part %s on a telephone breaks no rule',
    async (part) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await showPart(page, part);
      expect(await faults(part === 'traffic' ? undefined : 'main')).toEqual([]);
    },
  );

  test.each([
    ['Worksheets', 'M/ETHANE'],
    ['Worksheets', 'Briefing'],
    ['Joint decision', 'Decide'],
    ['Log', null],
  ])('what is printed of %s, %s breaks no rule', async (of, sheet) => {
    await page.setViewportSize(wide);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await tab(of).click();
    if (sheet !== null) await tab(sheet).click();
    await button(/^Print/).click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.paper').waitFor();
    const { offences, passes } = await checkAccess(page);
    expect(offences).toEqual([]);
    expect(passes).toBeGreaterThan(5);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });
});

test('time that waits, and the guide beside it, break no rule', async () => {
  await goTo(page, trainer.address, '/');
  await button('Start with the guide').click();
  await page.getByText('Time waits for you').waitFor();
  expect(await faults()).toEqual([]);
});

test('groups, and what one says to them, break no rule', async () => {
  await goTo(page, trainer.address, '/briefing/sudden-vigil?seed=1');
  await button('Start the exercise').click();
  await page.getByRole('feed').waitFor();
  await tab('Groups').click();
  expect(await faults()).toEqual([]);
  for (const name of ['Talk with them…', 'Report tension…']) {
    await button(name).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(open)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

test('an exercise that is over breaks no rule', async () => {
  await button('End exercise').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('heading', { name: 'The exercise is over' }).waitFor();
  expect(await faults(open)).toEqual([]);
});

test('a file that is no record is refused, and that breaks no rule', async () => {
  await goTo(page, trainer.address, '/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"another"}'),
  });
  await page.getByText('The file was not imported.').waitFor();
  expect(await faults()).toEqual([]);
});

test('what is asked before something is deleted breaks no rule, nor does display and sound', async () => {
  for (const name of [/^Delete/, 'Display and sound']) {
    await button(name).click();
    await page.locator(open).first().waitFor();
    expect(await faults(open)).toEqual([]);
    await closeAll();
  }
});

test('an address of nothing breaks no rule', async () => {
  await goTo(page, trainer.address, '/nothing/here');
  expect(await faults()).toEqual([]);
});
