import type { Page } from 'playwright-core';
import { mapDrawn, showPart } from './e2e-desk.ts';
import { openDeskAt, openReflection, passReflection } from './e2e-record.ts';
import { goTo } from './e2e-trainer.ts';

/** Takes what is on the screen, under a name. */
export type Take = (name: string) => Promise<void>;

/** The screens of which a picture is kept; `docs/screens/README.md` says what one sees on each. */
export async function keepScreens(page: Page, address: string, take: Take): Promise<void> {
  await goTo(page, address, '/');
  await take('library');
  await goTo(page, address, '/briefing/brackwater-flood?seed=1');
  await take('briefing');
  await openDeskAt(page, address, 2);
  await mapDrawn(page);
  await showPart(page, 'traffic');
  await take('desk-early');
  await keepWorksheets(page, address, take);
  await keepDeskLate(page, address, take);
  await openReflection(page, address);
  await passReflection(page);
  await page.locator('.evidence-button').first().click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('debrief');
}

async function keepWorksheets(page: Page, address: string, take: Take): Promise<void> {
  await openDeskAt(page, address, 25);
  await mapDrawn(page);
  await showPart(page, 'side');
  await page.getByRole('tab', { name: 'Worksheets', exact: true }).click();
  await page.getByRole('tab', { name: 'M/ETHANE' }).click();
  await page.getByRole('button', { name: 'Fill from what I hold' }).click();
  await take('desk-mid');
}

/** Three cells are selected to be shared; then the map has all of the room that it can have. */
async function keepDeskLate(page: Page, address: string, take: Take): Promise<void> {
  await openDeskAt(page, address, 60);
  await mapDrawn(page);
  await showPart(page, 'picture');
  const untold = page.getByRole('button', { name: /not told\. Select to share$/ });
  for (const cell of [0, 1, 2]) await untold.nth(cell).click();
  await take('desk-late');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  const splitter = page.getByRole('separator');
  if (await splitter.isVisible()) await splitter.press('Home');
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Signs' }).click();
  await page.getByRole('button', { name: 'Whole map' }).click();
  await take('map');
}
