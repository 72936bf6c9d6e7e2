import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapDrawn, showPart } from '../support/e2e-desk.ts';
import { checkAccess, outOfReach } from '../support/e2e-look.ts';
import { openDeskAt, openReflection, passReflection } from '../support/e2e-record.ts';
import { freshPage, goTo, openTrainer } from '../support/e2e-trainer.ts';

// The last size is a screen of 1440 by 1800 seen at 200 per cent.
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 720, height: 900 },
] as const;

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer);
});

afterAll(async () => {
  await trainer.close();
});

const dialog = '[role=dialog], [role=alertdialog]';

/**
 * What offends a rule on the screen as it stands, in either theme, and what is out of reach at any size;
 * at best nothing.
 * @param within what alone has changed since the whole screen was looked at
 */
async function faults(within?: string): Promise<string[]> {
  const { offences, passes } = await checkAccess(page, within);
  // Rules that did not run find nothing.
  const found = passes > 10 ? offences : [...offences, `only ${passes} rules were satisfied`];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const lost = await outOfReach(page);
    found.push(...lost.map((what) => `${size.width} wide: ${what}`));
  }
  await page.setViewportSize(sizes[0]);
  return found;
}

test('the library breaks no rule, and all of it can be reached at every size', async () => {
  await goTo(page, trainer.address, '/');
  expect(await faults()).toEqual([]);
});

test('the briefing breaks no rule, and all of it can be reached at every size', async () => {
  await goTo(page, trainer.address, '/briefing/brackwater-flood');
  await page.getByText('Advanced').click();
  expect(await faults()).toEqual([]);
});

describe('on the desk, half an hour in', () => {
  beforeAll(async () => {
    await openDeskAt(page, trainer.address, 30);
    await mapDrawn(page);
  });

  test.each([
    ['Agencies', 'Contacts'],
    ['Agencies', 'In hand'],
    ['Agencies', 'Directory'],
    ['Worksheets', 'M/ETHANE'],
    ['Worksheets', 'Briefing'],
    ['Worksheets', 'Public line'],
    ['Worksheets', 'Plans'],
    ['Worksheets', 'Hand over'],
    ['Joint decision', 'Decide'],
    ['Joint decision', 'Meeting'],
    ['Joint decision', 'Joint risk'],
    ['Log', null],
  ])('in %s, %s breaks no rule', async (tab, sheet) => {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    if (sheet !== null) await page.getByRole('tab', { name: sheet }).click();
    if (sheet === 'Contacts') await page.locator('.card-head').first().click();
    expect(await faults(sheet === 'Contacts' ? undefined : '.side')).toEqual([]);
  });

  test.each(['traffic', 'map', 'picture', 'side'] as const)(
    'all of the part %s can be reached on a narrow screen',
    async (part) => {
      await page.setViewportSize(sizes[2]);
      await showPart(page, part);
      expect(await outOfReach(page)).toEqual([]);
      await page.setViewportSize(sizes[0]);
    },
  );

  test('the map as a list breaks no rule', async () => {
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.getByRole('region', { name: 'What is on the map' }).waitFor();
    expect(await faults('.map-panel')).toEqual([]);
    await page.getByRole('button', { name: 'As a list' }).click();
  });

  test.each([
    { opens: 'Check with source…', title: 'Check with a source' },
    { opens: 'Invite…', title: 'Invite to meet' },
    { opens: 'Request…', title: /^Request a capability of / },
    { opens: 'Advise…', title: /^Advise the commander of / },
    { opens: 'Connect…', title: /^Put .* in touch$/ },
    { opens: 'Keyboard help', title: 'Keyboard' },
    { opens: 'End exercise', title: 'End the exercise?' },
  ])('the dialog $title breaks no rule', async ({ opens, title }) => {
    await page.getByRole('tab', { name: 'Agencies', exact: true }).click();
    await page.getByRole('tab', { name: 'Contacts' }).click();
    await page.getByRole('button', { name: opens }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await faults(dialog)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: title }).waitFor({ state: 'detached' });
  });

  test.each([
    { opens: 'Expect to hear…', title: /^Expect to hear from / },
    { opens: 'Say that pictures differ…', title: 'Say that pictures differ' },
  ])('the dialog of $opens breaks no rule', async ({ opens, title }) => {
    await page.getByRole('tab', { name: 'Agencies', exact: true }).click();
    await page.getByRole('tab', { name: 'Contacts' }).click();
    await page.getByRole('button', { name: /^More with / }).click();
    await page.getByRole('menuitem', { name: opens }).click();
    const heading = page.getByRole('heading', { name: title });
    await heading.waitFor();
    expect(await faults(dialog)).toEqual([]);
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
  });
});

describe('after the exercise', () => {
  beforeAll(async () => {
    await openReflection(page, trainer.address);
  });

  test('the reflection breaks no rule', async () => {
    expect(await faults()).toEqual([]);
  });

  test('the review with a line open breaks no rule', async () => {
    await passReflection(page);
    await page.locator('.evidence-button').first().click();
    expect(await faults()).toEqual([]);
  });

  test('how the score works, and the review on paper, break no rule', async () => {
    await page.getByRole('button', { name: 'How the score works' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(dialog)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.emulateMedia({ media: 'print' });
    const { offences, passes } = await checkAccess(page);
    expect(offences).toEqual([]);
    expect(passes).toBeGreaterThan(5);
    await page.emulateMedia({ media: null });
  });

  test('the journal breaks no rule', async () => {
    await page.getByRole('tab', { name: 'Journal' }).click();
    expect(await faults()).toEqual([]);
  });

  test('an umpire’s sheet and the dialog of an override break no rule', async () => {
    await page.getByRole('tab', { name: 'Umpire' }).click();
    await page.getByRole('textbox', { name: 'Name or initials' }).fill('KB');
    await page.getByRole('button', { name: 'Begin a sheet' }).click();
    await page.getByRole('radio', { name: 'Yes' }).first().check();
    expect(await faults()).toEqual([]);
    await page.getByRole('tab', { name: 'Review' }).click();
    // The line that the test before this one opened has stayed open.
    await page.getByRole('button', { name: 'Override as umpire' }).click();
    await page.getByRole('heading', { name: 'Override this line' }).waitFor();
    expect(await faults(dialog)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('one’s own attempts break no rule', async () => {
    await goTo(page, trainer.address, '/attempts');
    expect(await faults()).toEqual([]);
  });
});
