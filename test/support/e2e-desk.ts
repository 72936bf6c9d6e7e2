import type { Page } from 'playwright-core';

const parts = {
  traffic: 'Traffic',
  map: 'Map',
  picture: 'Picture',
  side: 'Agencies and sheets',
} as const;

/** Shows a part of the desk; a narrow screen has room for one at a time. */
export async function showPart(page: Page, part: keyof typeof parts): Promise<void> {
  const chooser = page.getByRole('tablist', { name: 'Parts of the desk' });
  // By the window, not by what is there yet: the tabs come some frames after it has changed.
  const isNarrow = await page.evaluate(() => matchMedia('(max-width: 56.2em)').matches);
  if (isNarrow) await chooser.getByRole('tab', { name: parts[part] }).click();
}

/** Waits until the map can be moved, which is when it is drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  await showPart(page, 'map');
  await page.getByRole('button', { name: 'Whole map' }).waitFor();
}
