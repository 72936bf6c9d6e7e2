import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fixtureSubject } from '../support/debrief-fixture.ts';
import { offences } from '../support/render-screen.tsx';
import { showDebrief } from '../support/show-debrief.tsx';

// What a debrief shows over time: who knew what when, the chart, the journal, where the clock stood.

beforeEach(() => page.viewport(1440, 900));

test('who knew what is a table whose lanes are also words', async () => {
  showDebrief();
  const row = page.getByRole('row', { name: /3 min late/ });
  await expect.element(row).toMatchTextContent(/critical, needed by 06:38/);
  await expect
    .element(row)
    .toMatchTextContent(/wrong or stale from 05:40 to 06:33, held from 06:41 to 08:10/);
});

test('only what went wrong can be shown', async () => {
  showDebrief();
  await page.getByRole('checkbox', { name: 'Late, missed or wrong only' }).click();
  await expect
    .element(page.getByRole('row', { name: /in time, read back/ }))
    .not.toBeInTheDocument();
  await expect.element(page.getByRole('row', { name: /never told/ })).toBeInTheDocument();
});

test('the chart is moved by keys, and can be read as a table', async () => {
  showDebrief();
  const moment = page.getByRole('slider', { name: 'Moment' });
  await expect.element(moment).toBeVisible();
  (moment.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect
    .element(moment)
    .toHaveAttribute('aria-valuetext', '05:42: with you 2, ceiling 2, shared 0, wrong 0');
  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: 'Shared picture over time' });
  await expect
    .element(table.getByRole('row', { name: /^08:10/ }))
    .toMatchTextContent(/^08:10688973630$/);
});

test('the journal tells every event and can be searched', async () => {
  showDebrief();
  await page.getByRole('tab', { name: 'Journal' }).click();
  await expect.element(page.getByText('9 of 9 events')).toBeVisible();
  expect(await offences()).toEqual([]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'world');
  await expect.element(page.getByText('2 of 9 events')).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find words' }), 'closed and loses');
  await expect
    .element(page.getByText('Ambulance crew one finds Mill Bridge closed and loses 4 min.'))
    .toBeVisible();
});

test('where the clock stood is shown as the record holds it, and is no score', async () => {
  const pauses = [
    { at: 4200, wallSeconds: 150 },
    { at: 1200, wallSeconds: 45 },
    { at: 4200, wallSeconds: 30 },
    { at: 600, wallSeconds: 0 },
  ];
  showDebrief(undefined, undefined, { ...fixtureSubject, pauses });
  // 150 and 30 at one second are one; none is nothing. 45 and 180 are 225 s.
  const heading = page.getByRole('heading', { name: /^Debrief/ });
  await expect.element(heading).toBeVisible();
  await expect.element(page.getByText(/practice, paused 2 times, 4 min/)).toBeVisible();
  await page.getByText('The clock stood 2 times, for 4 min in all').click();
  const list = page.getByRole('listitem').filter({ hasText: /^\d\d:\d\d for/ });
  expect(list.elements().map((one) => one.textContent)).toEqual([
    '06:00 for 45 s',
    '06:50 for 3 min',
  ]);
  expect(document.querySelectorAll('.chart-pause')).toHaveLength(2);
  expect(await offences()).toEqual([]);
});

test('of time that waited for the trainee the record holds no pauses, and none is shown', async () => {
  showDebrief(undefined, undefined, { ...fixtureSubject, waits: true, pauses: [] });
  await expect.element(page.getByText(/practice, time waited for the trainee/)).toBeVisible();
  await expect.element(page.getByText(/The clock stood/)).not.toBeInTheDocument();
});
