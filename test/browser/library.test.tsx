import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '#ui/library/library.tsx';
import type { KeptItem, ShelfItem } from '#ui/library/library-item.ts';
import { offences, renderScreen, sizes } from '../support/render-screen.tsx';

const shelf: ShelfItem[] = [
  {
    id: 'small-flood',
    title: 'Small flood',
    summary: 'A river rises towards a care home.',
    minutes: 65,
    setting: 'A river flood in a village',
    acts: 2,
    seats: [{ id: 'nilo', role: 'nilo', title: 'Duty NILO' }],
    reviewed: false,
    contentNote: 'Frail people in danger.',
    law: 'England and Wales, 2026',
  },
];

const running: KeptItem = {
  id: 'small-flood-1',
  title: 'Small flood',
  seat: 'Duty NILO',
  mode: 'practice',
  seed: 7,
  startedAt: '2026-11-20T09:12:00Z',
  imported: false,
  finished: false,
  now: 720,
  length: 3900,
};
const finished: KeptItem = {
  ...running,
  id: 'small-flood-2',
  title: 'Large flood',
  finished: true,
  imported: true,
};

function show(
  kept: readonly KeptItem[] = [running, finished],
  news?: { good: boolean; says: string },
) {
  const did: string[] = [];
  renderScreen(
    <Library
      scenarios={shelf}
      kept={kept}
      news={news}
      onExport={(id) => did.push(`export ${id}`)}
      onDelete={(id) => did.push(`delete ${id}`)}
      onImport={(file) => did.push(`import ${file.name}`)}
    />,
  );
  return did;
}

test.each(sizes)('nothing offends WCAG 2.2 AA at $width by $height', async ({ width, height }) => {
  await page.viewport(width, height);
  show();
  await expect.element(page.getByRole('heading', { name: 'Exercises' })).toHaveFocus();
  expect(await offences()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('EXERCISE is said, and the page is named', async () => {
  show();
  await expect.element(page.getByText('EXERCISE', { exact: true })).toBeVisible();
  expect(document.title).toBe('Exercises · Rendezvous · EXERCISE');
});

test('a scenario says what one should know before opening it', async () => {
  show();
  const card = page.getByRole('article', { name: 'Small flood' });
  for (const words of [
    '1 h 5 min in 2 acts',
    'A river flood in a village',
    'Duty NILO',
    'Not yet reviewed',
    'Frail people in danger.',
    'England and Wales, 2026',
  ]) {
    await expect.element(card).toMatchTextContent(words);
  }
  await expect
    .element(page.getByRole('link', { name: 'Read the briefing of Small flood' }))
    .toHaveAttribute('href', '#/briefing/small-flood');
});

test('what is in progress is resumed, what is finished has a debrief', async () => {
  show();
  await expect
    .element(page.getByRole('link', { name: /^Resume Small flood/ }))
    .toHaveAttribute('href', '#/desk/small-flood-1');
  await expect
    .element(page.getByRole('link', { name: /^Debrief of Large flood/ }))
    .toHaveAttribute('href', '#/debrief/small-flood-2');
});

test('deleting asks first, and keeping is the easier answer', async () => {
  const did = show([running]);
  const remove = page.getByRole('button', { name: /^Delete Small flood/ });
  await remove.click();
  await expect.element(page.getByRole('alertdialog')).toMatchTextContent(/Export its record first/);
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  expect(await offences()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(did).toEqual([]);
  await remove.click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  expect(did).toEqual(['delete small-flood-1']);
});

test('a record is exported and imported', async () => {
  const did = show();
  await page.getByRole('button', { name: /^Export the record of Large flood/ }).click();
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('No field for a file');
  await userEvent.upload(input, new File(['{}'], 'record.json', { type: 'application/json' }));
  expect(did).toEqual(['export small-flood-2', 'import record.json']);
});

test('what an import came to is announced', async () => {
  show([], { good: false, says: 'The file was not imported. It is cut short.' });
  await expect
    .element(page.getByRole('main').getByRole('status'))
    .toMatchTextContent(/It is cut short\./);
});

test('whoever is here for the first time is offered the guided start, and may pass it by', async () => {
  await page.viewport(390, 844);
  const did: string[] = [];
  renderScreen(
    <Library
      scenarios={shelf}
      kept={[]}
      first={{ onStart: () => did.push('start'), onSkip: () => did.push('skip') }}
      onExport={() => undefined}
      onDelete={() => undefined}
      onImport={() => undefined}
    />,
  );
  const offer = page.getByRole('region', { name: 'Start here: two minutes, with a guide' });
  await offer.getByRole('button', { name: 'Start with the guide' }).click();
  await offer.getByRole('button', { name: 'Not now' }).click();
  expect(did).toEqual(['start', 'skip']);
  expect(await offences()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});
