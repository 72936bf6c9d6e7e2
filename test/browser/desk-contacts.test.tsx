import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { validCommands } from '../support/valid-commands.ts';

beforeEach(() => page.viewport(1440, 900));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });

test('what is late says by how much and since when, stands first, and is chased', async () => {
  const { dispatched } = renderDesk();
  const waits = page.getByRole('region', { name: /^Waiting on/ });
  await expect
    .element(waits.getByRole('listitem').first())
    .toMatchTextContent(/LA Care home residents.*Since 06:30 · due 06:40 · 2 min late/);
  await expect
    .element(waits.getByRole('listitem').last())
    .toMatchTextContent(/EA River level and forecast.*Since 06:41 · due 06:50/);
  await expect.element(waits.getByRole('listitem').last()).not.toMatchTextContent(/late/);
  await waits.getByRole('button', { name: /^Chase Borough council again/ }).click();
  // Two questions are open, one answer is late.
  const tab = page.getByRole('tab', { name: 'Agencies', exact: true });
  await expect
    .element(tab)
    .toHaveAccessibleDescription('Questions to you: 2. Waits that are late: 1.');
  expect(dispatched).toEqual(
    validCommands({ type: 'ask', of: 'council', topic: 'residents', channel: 'phone' }),
  );
});

test('a card is two lines until it is opened, and old news is marked in words too', async () => {
  renderDesk();
  const card = item('M. Teale');
  await expect.element(card).toMatchTextContent(/heard 13 min ago, old/);
  await expect.element(item('R. Osei')).not.toMatchTextContent(/, old/);
  // The engaged line is one more.
  expect(item('R. Osei').element().getBoundingClientRect().height).toBeLessThanOrEqual(54);
  await button(/^LA Borough council/).click();
  await expect.element(card).toMatchTextContent(/Can be asked for rest centre, transport/);
  await expect.element(card).toMatchTextContent(/On no talkgroup/);
  // All of what can be done there has come into sight.
  const { bottom } = card
    .getByRole('button', { name: /^More with/ })
    .element()
    .getBoundingClientRect();
  const voice = page.getByRole('region', { name: 'Your voice' }).element().getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(voice.top);
});

test('the directory says who is who and how to reach them, is searched, and leads to the card', async () => {
  renderDesk();
  await page.getByRole('tab', { name: 'Directory' }).click();
  const list = page.getByRole('list', { name: 'Directory', exact: true });
  const police = list.getByRole('listitem').filter({ hasText: 'Force control room' });
  await expect
    .element(police)
    .toMatchTextContent(
      /L. Moran, Chief inspector; took over from A. Rahman.*talkgroup ES2, phone/,
    );
  await page.getByRole('textbox', { name: 'Search the directory' }).fill('boat station');
  await expect.element(page.getByText('1 entry')).toBeVisible();
  await expect.element(list.getByRole('listitem')).toMatchTextContent(/^FRS Fire and rescue/);
  await expect.element(list).toMatchTextContent(/At scene, .*06:30/);
  await button('Contact Fire and rescue').click();
  await expect.element(button(/^FRS Fire and rescue/)).toHaveFocus();
  await expect.element(button(/^FRS Fire and rescue/)).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('tab', { name: 'Directory' }).click();
  await page.getByRole('textbox', { name: 'Search the directory' }).fill('helicopter pad');
  await expect.element(page.getByText('Nothing is found.')).toBeVisible();
});

test('the log: Ctrl+Enter adds, a correction is a new entry, what it is about can be gone to', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('tab', { name: 'Log' }).click();
  const entry = page.getByRole('textbox', { name: 'Entry' });
  await entry.fill('RVP moved to the chapel.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(entry).toHaveValue('');
  await expect.element(entry).toHaveFocus();
  await button('Correct the entry of 06:34 by a new one').click();
  await expect.element(entry).toHaveFocus();
  await userEvent.keyboard('Ambulance was told.');
  await button('Add to the log').click();
  expect(dispatched).toEqual(
    validCommands(
      { type: 'log', text: 'RVP moved to the chapel.' },
      { type: 'log', text: 'Correction of 06:34: Ambulance was told.', about: 'm-7' },
    ),
  );
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('refused');
  const list = page.getByRole('list', { name: 'Log, newest first' });
  await expect.element(list).toMatchTextContent(/No commander is with you/);
  expect(list.element().children).toHaveLength(1);
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('message');
  await list.getByRole('button', { name: /^About: message of POL/ }).click();
  await expect.poll(() => document.activeElement?.getAttribute('data-message')).toBe('m-7');
});

test('of much in hand all that is open is shown, and what is settled when it is wanted', async () => {
  const [request] = deskView.partners.requests;
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...request,
    id: `r-${index}`,
    reason: `Need ${index}`,
    answer: index % 30 === 0 ? null : { at: 3600, accepted: true, because: 'They can spare one.' },
  })) as typeof deskView.partners.requests;
  renderDesk({ ...deskView, partners: { ...deskView.partners, requests: many } });
  await page.getByRole('tab', { name: /^In hand/ }).click();
  const requests = page.getByRole('region', { name: /^Requests/ });
  // Ten of three hundred are open.
  await expect.element(requests.getByRole('listitem').first()).toMatchTextContent(/Need 270/);
  expect(requests.getByRole('listitem').elements()).toHaveLength(10);
  await requests.getByRole('button', { name: 'Show 290 more that are settled' }).click();
  expect(requests.getByRole('listitem').elements()).toHaveLength(300);
});
