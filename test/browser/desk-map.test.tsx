import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changePreferences } from '#ui/frame/preferences.ts';
import { memoryNotebook } from '#ui/desk/notebook.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';

/** However loaded the computer is. */
const loaded = { timeout: 10_000 };

const button = (name: string | RegExp) => page.getByRole('button', { name });

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** A form of the desk asks for a place. */
async function askForPlace(): Promise<HTMLElement> {
  const pick = button('Pick on the map');
  if (pick.query() === null) {
    await page.getByRole('tab', { name: 'Worksheets' }).click();
    await button('Exact location').click();
  }
  await pick.click();
  await expect.element(page.getByText(/, for: Exact location\. /)).toBeInTheDocument();
  return pick.element() as HTMLElement;
}

test('layers are switched off and stay so, and the button says how many are', async () => {
  await page.viewport(1440, 900);
  const notebook = memoryNotebook();
  const { asked } = renderDesk(undefined, notebook);
  await button('Closer').click();
  await button('Layers').click();
  await page.getByRole('checkbox', { name: 'Units and their routes' }).click();
  await page.getByRole('checkbox', { name: 'National Grid' }).click();
  await page.getByRole('checkbox', { name: 'Units and their routes' }).click();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Layers 1 off')).toHaveFocus();
  expect(asked.findLast((one) => one.startsWith('layers'))).toBe(
    'layers units marks closures zones cordons meeting names',
  );
  const again = renderDesk(undefined, notebook);
  await expect
    .poll(() => again.asked.findLast((one) => one.startsWith('layers')), loaded)
    .toBe('layers units marks closures zones cordons meeting names');
});

test('the map has the colours of the screen', async () => {
  const { asked } = renderDesk();
  changePreferences({ theme: 'dark' });
  await expect.poll(() => asked, loaded).toContain('theme dark');
  changePreferences({ theme: 'system' });
});

test('keys move the map that has the focus, and say what is in its middle', async () => {
  await page.viewport(1440, 900);
  const { asked, clock } = renderDesk();
  await expect.element(button('Whole map')).toBeInTheDocument();
  button('Signs').element().focus();
  await userEvent.keyboard('{Tab}');
  const map = page.getByRole('application', { name: /^Map\. / });
  await expect.element(map).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}+-0');
  expect(asked.slice(-5)).toEqual(['pan 80 0', 'pan 0 -20', 'zoomIn', 'zoomOut', 'fit']);
  const { width, height } = map.element().getBoundingClientRect();
  const middle = `SD ${Math.round(width / 2)} ${Math.round(height / 2)}`;
  const said = [...document.querySelectorAll('.map-frame [role="status"]')];
  expect(said.map(({ textContent }) => textContent)).toEqual([middle]);
  // Keys of the map are not those of the desk as well.
  expect(clock.state().running).toBe(true);
});

test('a place is picked by keys: the cross goes where the arrows say, and Enter takes it', async () => {
  await page.viewport(1440, 900);
  const { asked } = renderDesk();
  await expect.element(button('Whole map')).toBeInTheDocument();
  const asker = await askForPlace();
  const map = page.getByRole('application', { name: /^Map\. / });
  await expect.element(map).toHaveFocus();
  expect(asked).toContain('pick true');
  const { width, height } = map.element().getBoundingClientRect();
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}{Enter}');
  await expect.poll(() => document.activeElement).toBe(asker);
  expect(page.getByText(/, for: Exact location\. /).query()).toBeNull();
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  expect(fields.map(({ value }) => value).join(' ')).toContain(`SD ${x + 40} ${y + 2}`);
  expect(asked.filter((one) => one.startsWith('pan'))).toEqual([]);
});

test('or in the list, by the reference of a row; Escape calls it off', async () => {
  await page.viewport(1440, 900);
  renderDesk();
  await expect.element(button('Whole map')).toBeInTheDocument();
  const asker = await askForPlace();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(asker);
  await askForPlace();
  await button('As a list').click();
  const use = button(/^Use Weir Court care home, SD /);
  const [, grid = 'none'] = /(SD \d{3} \d{3})/.exec(use.element().ariaLabel ?? '') ?? [];
  expect(await violations()).toEqual([]);
  await use.click();
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  await expect.poll(() => fields.map(({ value }) => value).join(' ')).toContain(grid);
});

test('what is chosen in the list is chosen on the map; wind and old reports say so in words', async () => {
  await page.viewport(1440, 900);
  const [unit] = Object.values(deskView.units);
  if (unit === undefined) throw new Error('The fixture has no unit.');
  const { asked } = renderDesk({
    ...deskView,
    now: 90 * 60,
    marks: [
      ...deskView.marks,
      {
        id: 'w',
        label: 'West wind twelve knots',
        as: 'wind',
        wind: { from: 'W', knots: 12 },
        at: 62 * 60,
        source: 'environment',
        version: 0,
        confirmed: true,
      },
    ],
  });
  await expect.element(page.getByText('Wind west 12 kn · EA 06:42')).toBeVisible();
  await button('As a list').click();
  const row = page.getByRole('row', { name: /^AMB / });
  // It was to be there at 71 minutes, and it is 90.
  await expect.element(row).toMatchTextContent('nothing for 19 min');
  await expect
    .element(page.getByRole('row', { name: /^West wind twelve knots/ }))
    .toMatchTextContent('Everywhere');
  asked.length = 0;
  await row.getByRole('button').click();
  await expect.element(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  expect(asked).toContain('select');
  await button('As a list').click();
  await expect.element(page.getByText(/^AMB .*heard 06:41 · nothing for 19 min$/)).toBeVisible();
});

test('the list says what is hearsay, when it was heard again and what no longer stands', async () => {
  await page.viewport(1440, 900);
  const [bridge, rvp] = deskView.marks;
  if (bridge === undefined || rvp === undefined) throw new Error('The fixture has no marks.');
  renderDesk({
    ...deskView,
    marks: [{ ...bridge, confirmed: false, again: 56 * 60 }],
    lifted: [{ id: 'gone', mark: rvp, by: 'RVP Chapel', at: 57 * 60, source: 'police' }],
  });
  await button('Signs').click();
  const legend = () => document.querySelector('.map-legend')?.textContent;
  await expect.poll(legend).toContain('not confirmed');
  await button('As a list').click();
  await expect
    .element(page.getByRole('row', { name: /^Mill Bridge closed closed/ }))
    .toMatchTextContent(/not confirmed.*06:33 again 06:36/);
  const gone = page.getByRole('table', { name: 'No longer on the map' });
  const rows = [...gone.element().querySelectorAll('tbody tr')];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^RVP Station Road.*RVP Chapel06:37POL/),
  ]);
  expect(await violations()).toEqual([]);
});

test('the list has the roads and oneself, as the map has', async () => {
  await page.viewport(1440, 900);
  const { asked } = renderDesk();
  await button('As a list').click();
  await expect.element(page.getByRole('row', { name: /^You / })).toBeInTheDocument();
  // One stop for the keyboard, and not one for every road.
  await page.getByText(/^\d+ roads$/).click();
  const road = page
    .getByRole('table', { name: 'Roads' })
    .getByRole('button', { name: 'Mill Bridge' });
  asked.length = 0;
  await road.click();
  await expect.element(road).toHaveAttribute('aria-pressed', 'true');
  expect(asked).toContain('select');
});
