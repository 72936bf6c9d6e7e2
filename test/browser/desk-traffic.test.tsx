import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { append, type Chain } from '#kernel/chain.ts';
import type { MessageView } from '#exercise/view.ts';
import { changePreferences } from '#ui/frame/preferences.ts';
import { memoryNotebook } from '#ui/desk/notebook.ts';
import { deskView } from '../support/desk-fixture.ts';
import { messages } from '../support/desk-messages.ts';
import { renderDesk } from '../support/render-desk.tsx';

await page.viewport(1440, 900);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const [first] = messages;
if (first === undefined) throw new Error('Nothing was said.');
const opening: MessageView = first;

/** The fixture's messages after so many that the police said, one each half minute. */
function thousand(): Chain<MessageView> {
  let chain: Chain<MessageView> = null;
  for (let number = 1; number <= 988; number += 1) {
    const text = `Report ${number}: ${'nothing has changed at the cordon. '.repeat(1 + (number % 5))}`;
    chain = append(chain, { ...opening, id: `r-${number}`, from: 'police', text, chips: [] });
  }
  for (const message of messages) chain = append(chain, message);
  return chain;
}

const focused = () => document.activeElement?.getAttribute('data-message');
const rendered = () => document.querySelectorAll('[data-message]').length;
const article = (id: string) => document.querySelector<HTMLElement>(`[data-message="${id}"]`);
const inSight = (id: string) => {
  const list = page.getByRole('feed').element().getBoundingClientRect();
  const row = article(id)?.getBoundingClientRect();
  return row !== undefined && row.bottom <= list.bottom + 1 && row.top >= list.top - 1;
};
const shown = page.getByRole('status', { name: 'Messages shown' });

async function feed(): Promise<HTMLElement> {
  await expect.element(page.getByText(/^Second crew is routing/)).toBeInTheDocument();
  const list = page.getByRole('feed').element() as HTMLElement;
  list.focus();
  return list;
}

test('a thousand messages are a feed of which a few are in the page, and keys reach them all', async () => {
  const { show } = renderDesk({ ...deskView, messages: thousand() });
  const list = await feed();
  expect(rendered()).toBeLessThan(30);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('m-12');
  expect(article('m-12')?.getAttribute('aria-posinset')).toBe('1');
  expect(article('m-12')?.getAttribute('aria-setsize')).toBe('1000');
  await userEvent.keyboard('{PageDown}{PageDown}{PageUp}');
  expect(focused()).toBe('m-11');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('r-1');
  await expect.poll(() => inSight('r-1')).toBe(true);
  // What has the focus stays in the page when it is scrolled away, and so does the focus.
  list.scrollTo({ top: 0 });
  await expect.poll(() => inSight('m-12')).toBe(true);
  expect(focused()).toBe('r-1');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(focused).toBe('r-2');
  await expect.poll(() => inSight('r-2')).toBe(true);
  expect(rendered()).toBeLessThan(30);
  // What comes in meanwhile moves nothing.
  const before = article('r-2')?.getBoundingClientRect().top;
  show({ messages: append(thousand(), { ...opening, id: 'm-13' }) });
  await expect.element(page.getByRole('button', { name: 'Show 1 new message' })).toBeVisible();
  expect(article('r-2')?.getBoundingClientRect().top).toBe(before);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(list.contains(document.activeElement)).toBe(false);
});

test('a message is acknowledged by key or button, and stays so', async () => {
  const notebook = memoryNotebook();
  const { show } = renderDesk(deskView, notebook);
  await feed();
  const unread = page.getByRole('button', { name: /^Unread/ });
  // Three of twelve are one’s own; m-1, 3, 4, 5, 6, 7, 10 and 11 were noted.
  await expect.element(unread).toHaveTextContent('Unread 1');
  await userEvent.keyboard('{ArrowDown}');
  expect(article('m-12')?.hasAttribute('data-unread')).toBe(true);
  await userEvent.keyboard('a');
  await expect
    .element(page.getByRole('article').first().getByRole('img', { name: 'Acknowledged 06:42' }))
    .toBeVisible();
  expect(focused()).toBe('m-12');
  await expect.element(unread).toHaveTextContent('Unread 0');
  await expect
    .element(page.getByRole('status', { name: 'Done in the traffic' }))
    .toHaveTextContent('Acknowledged, 0 unread.');
  expect(notebook.read('traffic.acknowledged')).toEqual({
    single: { 'm-12': 3720 },
    together: [],
  });
  const with3 = ['m-13', 'm-14', 'm-15'].reduce(
    (chain, id) => append(chain, { ...opening, id, chips: [] }),
    deskView.messages,
  );
  show({ messages: with3 });
  await page.getByRole('button', { name: 'Show 3 new messages' }).click();
  await expect.element(unread).toHaveTextContent('Unread 3');
  await page.getByRole('button', { name: 'Acknowledge: Fire and rescue' }).first().click();
  await expect.element(unread).toHaveTextContent('Unread 2');
  // The button is gone; the focus is not.
  expect(focused()).toBe('m-15');
  await userEvent.keyboard('n');
  await expect.poll(focused).toBe('m-14');
  await userEvent.keyboard('r');
  await expect.element(unread).toHaveTextContent('Unread 0');
  // With the pointer still on the list, but nothing in it to be read, what comes is shown at once.
  await unread.click();
  await expect.element(page.getByText('Nothing in the traffic is like this.')).toBeVisible();
  show({ messages: append(with3, { ...opening, id: 'm-16', chips: [] }) });
  await expect.poll(() => article('m-16')).not.toBeNull();
});

test('the traffic is filtered and searched, says what is hidden, and shows all again', async () => {
  renderDesk({ ...deskView, messages: thousand() });
  await feed();
  await userEvent.keyboard('{ArrowDown}');
  await page.getByRole('button', { name: /^Unread/ }).click();
  // 988 reports and the one of the fixture that nobody has noted.
  await expect.element(shown).toHaveTextContent('989 of 1000 shown');
  await page.getByRole('button', { name: /^To answer/ }).click();
  await expect.element(shown).toHaveTextContent('2 of 1000 shown');
  await page.getByRole('button', { name: 'Filter by channel or agency' }).click();
  await page.getByRole('combobox', { name: 'Agency shown' }).selectOptions('council');
  await userEvent.keyboard('{Escape}');
  await expect.element(shown).toHaveTextContent('1 of 1000 shown · Borough council');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(shown.element().textContent).toBe('');
  (page.getByRole('feed').element() as HTMLElement).focus();
  await userEvent.keyboard('{Control>}f{/Control}');
  await userEvent.keyboard('report 77');
  // Report 77, 177 and so on to 977, and 770 to 779, of which 777 is counted already; each has both words once.
  await expect.element(shown).toHaveTextContent('19 of 1000 shown · found 38 times');
  expect(
    [...document.querySelectorAll('mark.found')].slice(0, 2).map((mark) => mark.textContent),
  ).toEqual(['Report', '77']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('r-977');
  const { violations } = await axe.run(document, { runOnly: standards });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('with a filter for the unread, what is acknowledged stays until one goes on', async () => {
  renderDesk({ ...deskView, messages: thousand() });
  await feed();
  await page.getByRole('button', { name: /^Unread/ }).click();
  (page.getByRole('feed').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}a');
  await expect.element(shown).toHaveTextContent('989 of 1000 shown');
  expect(focused()).toBe('m-12');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('r-988');
  await expect.element(shown).toHaveTextContent('988 of 1000 shown');
  expect(article('m-12')).toBeNull();
});

test('what is long is folded, and one’s own M/ETHANE has its letters', async () => {
  const words = 'Water is in the ground floor of the mill. ';
  const long = { ...opening, id: 'm-13', chips: [], text: words.repeat(12) };
  renderDesk({ ...deskView, messages: append(deskView.messages, long) });
  const message = page.getByRole('article').first();
  const more = message.getByRole('button', { name: 'More' });
  await expect.element(more).toBeVisible();
  const text = article('m-13')?.querySelector('.message-text');
  // Six lines of 21 pixels.
  expect(text?.clientHeight).toBe(126);
  await more.click();
  await expect.element(message.getByRole('button', { name: 'Less' })).toBeVisible();
  expect(text?.clientHeight).toBe(text?.scrollHeight);
  const methane = page.getByRole('article', { name: /M\/ETHANE 2/ });
  await expect.element(methane.getByRole('term')).toHaveTextContent('HHazards');
  await expect.element(methane).toMatchTextContent(/passed on to 2 controls/);
});

test('words are jotted down with a key, and the focus comes back to the message', async () => {
  const text = 'The gate is open.';
  const { dispatched } = renderDesk({
    ...deskView,
    messages: append(deskView.messages, { ...opening, id: 'm-13', chips: [], text }),
  });
  await feed();
  await userEvent.keyboard('{ArrowDown}j');
  // Its only sentence is chosen already.
  await expect.element(page.getByText('Chosen: “The gate is open.”')).toBeVisible();
  await page.getByRole('radio', { name: /^Seen/ }).click();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  expect(dispatched).toEqual([
    { type: 'note', message: 'm-13', from: 0, to: text.length, certainty: 'seen' },
  ]);
  await expect.poll(focused).toBe('m-13');
});

test('what comes in together is told together, what cannot wait at once, and not again for a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const { show } = renderDesk();
    const news = page.getByRole('status', { name: 'News' });
    const urgent = page.getByRole('alert', { name: 'Urgent news' });
    await expect.element(news).toBeInTheDocument();
    const pressing: MessageView = { ...opening, id: 'm-13', priority: 'immediate' };
    const fire = append(deskView.messages, pressing);
    const police = append(fire, { ...opening, id: 'm-14', from: 'police' });
    const council = append(police, { ...opening, id: 'm-15', from: 'council', text: 'Ready.' });
    show({ messages: fire });
    vi.advanceTimersByTime(100);
    show({ messages: police });
    await expect.poll(() => document.querySelectorAll('[data-message]').length).toBeGreaterThan(0);
    expect(urgent.element().textContent).toBe('');
    vi.advanceTimersByTime(50);
    await expect
      .element(urgent)
      .toHaveTextContent('2 new messages, 1 immediate from Fire and rescue.');
    expect(news.element().textContent).toBe('');
    show({ messages: council });
    await expect.element(page.getByText('Ready.')).toBeInTheDocument();
    vi.advanceTimersByTime(3900);
    expect(news.element().textContent).toBe('');
    vi.advanceTimersByTime(100);
    await expect.element(news).toHaveTextContent('From Borough council: Ready.');
    expect(urgent.element().textContent).toBe('');
  } finally {
    vi.useRealTimers();
  }
});

test('where voices are wanted and there are none, the traffic says so', async () => {
  changePreferences({ voices: true });
  renderDesk();
  await expect.element(page.getByText(/^This computer has no English voice/)).toBeVisible();
  changePreferences({ voices: false });
  await expect
    .element(page.getByText(/^This computer has no English voice/))
    .not.toBeInTheDocument();
});
