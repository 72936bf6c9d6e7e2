import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Progress } from '#ui/library/progress.tsx';
import type { Attempt } from '#ui/library/progress-attempt.ts';
import { anAttempt } from '../support/an-attempt.ts';
import { offences, renderScreen, sizes } from '../support/render-screen.tsx';

const attempts = [
  anAttempt({ id: 'a', startedAt: '2026-11-01T09:00:00Z', rules: '0.0.9' }),
  anAttempt({ id: 'b', startedAt: '2026-11-02T09:00:00Z' }),
  anAttempt({
    id: 'c',
    startedAt: '2026-11-03T09:00:00Z',
    sharedAwareness: { value: 55, n: 20, interval: [49, 61] },
  }),
];

function show(all: readonly Attempt[] = attempts) {
  const did: unknown[] = [];
  renderScreen(
    <Progress
      attempts={all}
      onDelete={(which) => did.push(which)}
      onExport={() => did.push('export')}
    />,
  );
  return did;
}

test.each([...sizes, { width: 390, height: 844 }])(
  'nothing offends WCAG 2.2 AA at $width by $height',
  async ({ width, height }) => {
    await page.viewport(width, height);
    show();
    await expect.element(page.getByRole('heading', { name: 'Your attempts' })).toHaveFocus();
    await page.getByText('By principle').click();
    expect(await offences()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('a table says each attempt in words, and no more than the numbers bear', async () => {
  await page.viewport(1440, 900);
  show();
  await expect.element(page.getByText(/^Private to this browser/)).toBeVisible();
  const table = page.getByRole('table', { name: 'Attempts at Small flood, newest first' });
  const rows = table.getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/55 \(49 to 61\)/);
  await expect
    .element(rows.nth(1))
    .toMatchTextContent(/No difference that these numbers can show\./);
  await expect.element(rows.nth(2)).toMatchTextContent(/Not comparable: other rules/);
  await expect.element(rows.nth(3)).toMatchTextContent(/Nothing before it/);
  await expect.element(page.getByRole('img', { name: /^Chart of 3 attempts/ })).toBeVisible();
  expect(document.querySelectorAll('.progress-other')).toHaveLength(1);
});

test('where nothing was observed there is no empty chart', async () => {
  const unseen = { value: null, n: 0 };
  show([anAttempt({ sharedAwareness: unseen, jointDecisions: unseen, rating: 'not-observed' })]);
  await expect.element(page.getByRole('table')).toMatchTextContent(/Not observed/);
  await expect.element(page.getByRole('img')).not.toBeInTheDocument();
});

test('one is deleted after asking, or all; keeping is the easier answer', async () => {
  const did = show();
  await page
    .getByRole('button', { name: /^Delete the attempt at Small flood/ })
    .first()
    .click();
  await expect.element(page.getByRole('button', { name: 'Keep' })).toHaveFocus();
  expect(await offences()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(did).toEqual([]);
  await page
    .getByRole('button', { name: /^Delete the attempt at Small flood/ })
    .first()
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  expect(did).toEqual([{ id: 'c' }, 'all']);
});

test('they are exported as a file; with none there is nothing to export', async () => {
  const did = show();
  await page.getByRole('button', { name: 'Export as a file' }).click();
  expect(did).toEqual(['export']);
});

test('an empty page says what will be here', async () => {
  show([]);
  await expect.element(page.getByText(/^There is nothing here yet/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Delete all' })).not.toBeInTheDocument();
  expect(await offences()).toEqual([]);
});
