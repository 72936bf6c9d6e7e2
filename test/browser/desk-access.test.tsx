import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderDesk } from '../support/render-desk.tsx';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param within what alone is looked at: all of the desk as it comes is looked at by the first tests */
async function violations(within?: string): Promise<readonly string[]> {
  const { violations: found, passes } = await axe.run(within ?? document, { runOnly: standards });
  // Where nothing stands, nothing offends.
  if (passes.length === 0) return [`no rule was satisfied in ${within ?? 'the document'}`];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const rarer = ['Expect to hear…', 'Say that pictures differ…'];

/** From the card of the ambulance service to one of its forms; the rarer are in its menu. */
async function openForm(name: string): Promise<void> {
  await page.getByRole('button', { name: /^AMB Ambulance/ }).click();
  if (rarer.includes(name)) {
    await page.getByRole('button', { name: 'More with Ambulance' }).click();
    await page.getByRole('menuitem', { name }).click();
  } else await page.getByRole('button', { name }).click();
  await expect.element(page.getByRole('dialog')).toBeInTheDocument();
}

test.each([
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
])('nothing offends WCAG 2.2 AA at $width by $height', async ({ width, height }) => {
  await page.viewport(width, height);
  renderDesk();
  await expect.element(page.getByText(/^Second crew is routing/)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each([
  ['Agencies', 'In hand 6 open'],
  ['Agencies', 'Directory'],
  ['Worksheets', 'M/ETHANE'],
  ['Worksheets', 'Briefing'],
  ['Worksheets', 'Public line'],
  ['Worksheets', 'Plans'],
  ['Worksheets', 'Hand over'],
  ['Joint decision', 'Decide'],
  ['Joint decision', 'Meeting'],
  ['Joint decision', 'Joint risk'],
])('nor with the sheet %s, %s open', async (tab, sheet) => {
  await page.viewport(1440, 900);
  renderDesk();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  expect(await violations('.side')).toEqual([]);
});

test('nor with the log open', async () => {
  await page.viewport(1440, 900);
  renderDesk();
  await page.getByRole('tab', { name: 'Log' }).click();
  expect(await violations('.side')).toEqual([]);
});

test.each(['Request…', 'Advise…', 'Expect to hear…'])(
  'nor with the dialog of %s open',
  async (name) => {
    await page.viewport(1440, 900);
    renderDesk();
    await openForm(name);
    expect(await violations('[role=dialog]')).toEqual([]);
  },
);

test.each(['Connect…', 'Say that pictures differ…'])(
  'nor with the dialog of %s open, at a narrow width too',
  async (name) => {
    await page.viewport(1024, 768);
    renderDesk();
    await openForm(name);
    expect(await violations('[role=dialog]')).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1024);
  },
);

test('nor with the map as a list, which has a grid reference for every place', async () => {
  await page.viewport(1440, 900);
  renderDesk();
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect
    .element(page.getByRole('row', { name: /^Weir Court care home/ }))
    .toMatchTextContent(/SD\s\d{3}\s\d{3}/);
  expect(await violations('.map-panel')).toEqual([]);
});

test('nor with a dialog open, nor behind it', async () => {
  await page.viewport(1440, 900);
  renderDesk();
  await page.getByRole('button', { name: 'Note words…' }).first().click();
  await expect.element(page.getByRole('dialog')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('single keys move about the desk, and can be switched off', async () => {
  await page.viewport(1440, 900);
  localStorage.clear();
  const { clock } = renderDesk();
  await expect.element(page.getByText(/^Second crew is routing/)).toBeInTheDocument();
  await userEvent.keyboard('p');
  expect(clock.state().running).toBe(false);
  await userEvent.keyboard('e');
  await expect
    .element(page.getByRole('tab', { name: 'M/ETHANE' }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('?');
  await page.getByRole('checkbox', { name: /^Single keys/ }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await userEvent.keyboard('p');
  expect(clock.state().running).toBe(false);
  localStorage.clear();
});

test('the map is moved and scaled by buttons', async () => {
  await page.viewport(1440, 900);
  const { asked } = renderDesk();
  for (const name of ['Closer', 'Further away', 'Whole map', 'North']) {
    await page.getByRole('button', { name }).click();
  }
  expect(asked.filter((one) => /^(?:zoom|fit|pan)/.test(one))).toEqual([
    'zoomIn',
    'zoomOut',
    'fit',
    'pan 0 -120',
  ]);
});
