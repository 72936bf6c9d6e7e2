import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { append } from '#kernel/chain.ts';
import { commandBodySchema } from '#command/command.ts';
import { deskView } from '../support/desk-fixture.ts';
import { messages } from '../support/desk-messages.ts';
import { renderDesk } from '../support/render-desk.tsx';

await page.viewport(1440, 900);

test('a chip asks how well it is known and notes its own words', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: 'Note: Ambulance routing by Mill Bridge' }).click();
  await page.getByRole('button', { name: 'Seen by the one who says it' }).click();
  const words = 'Second crew is routing to Weir Court by Mill Bridge';
  expect(dispatched).toEqual([
    { type: 'note', message: 'm-12', from: 0, to: words.length, certainty: 'seen' },
  ]);
});

test('any words can be noted with the keyboard alone', async () => {
  const { dispatched } = renderDesk();
  const open = page.getByRole('button', { name: 'Note words…' }).first();
  await expect.element(open).toBeInTheDocument();
  (open.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const field = page.getByRole('textbox', { name: 'Message' });
  await expect.element(field).toBeInTheDocument();
  const area = field.element() as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(0, 0);
  await userEvent.keyboard('{Shift>}{ArrowRight>11/}{/Shift}');
  await expect
    .element(page.getByText('Chosen: “Second crew”', { exact: true }))
    .toBeInTheDocument();
  (page.getByRole('radio', { name: /^Official/ }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  (page.getByRole('button', { name: 'Note', exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(dispatched).toEqual([
    { type: 'note', message: 'm-12', from: 0, to: 11, certainty: 'official' },
  ]);
});

test('a whole sentence can be chosen in place of its letters', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: 'Note words…' }).first().click();
  await page.getByRole('button', { name: 'How many residents are on oxygen?' }).click();
  await page.getByRole('radio', { name: /^Second-hand/ }).click();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const { text } = messages.at(-1) ?? { text: '' };
  const from = text.indexOf('How many');
  expect(dispatched).toEqual([
    { type: 'note', message: 'm-12', from, to: text.length, certainty: 'second-hand' },
  ]);
});

test('selected cells are shared by the channel chosen; whoever is not on it is rung up', async () => {
  const { dispatched } = renderDesk();
  await page
    .getByRole('button', {
      name: 'Mill Bridge closed to vehicles, Ambulance: not told. Select to share',
    })
    .click();
  // They were told of the river warning, which this note took the place of.
  await page
    .getByRole('button', {
      name: 'Peak 08:15, 3.7 m ± 0.1, Fire and rescue: has the old one. Select to share',
    })
    .click();
  await page
    .getByRole('button', {
      name: 'Peak 08:15, 3.7 m ± 0.1, Borough council: not told. Select to share',
    })
    .click();
  const bar = page.getByRole('group', { name: 'Share', exact: true });
  await expect
    .element(bar)
    .toMatchTextContent(
      /3 selected 2 notes · 2 of 3 by talkgroup ES2: AMB, FRS · about .* POL hears it too. Not on it: LA./,
    );
  await page
    .getByRole('textbox', { name: 'What it means for them' })
    .fill('Go round by the bypass');
  await page.getByRole('combobox', { name: 'By when' }).selectOptions('300');
  await page.getByRole('button', { name: 'Share now' }).click();
  const words = { meaning: 'Go round by the bypass', by: 300, readBack: true, priority: 'routine' };
  const first = {
    type: 'share',
    to: ['ambulance', 'fire'],
    channel: 'es2',
    items: ['n-mill-bridge-closed-to-vehicles', 'n-peak-08-15-3-7-m-0-1'],
    ...words,
  };
  expect(dispatched).toEqual([first]);
  await expect.element(bar).toMatchTextContent(/1 selected 1 note · LA by phone · about/);
  await page.getByRole('button', { name: 'Share now' }).click();
  const call = { to: ['council'], channel: 'phone', items: ['n-peak-08-15-3-7-m-0-1'] };
  expect(dispatched).toEqual([first, { type: 'share', ...call, ...words }]);
  for (const body of dispatched) expect(commandBodySchema.safeParse(body).success).toBe(true);
});

test('the picture is one tab stop, and arrow keys go from cell to cell', async () => {
  renderDesk();
  const grid = page.getByRole('grid', { name: 'The picture' });
  await expect.element(grid).toBeInTheDocument();
  expect(grid.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  (
    page
      .getByRole('button', { name: 'Inner cordon on Mill Lane', exact: true })
      .element() as HTMLElement
  ).focus();
  await userEvent.keyboard('{ArrowDown}{End}{ArrowLeft} ');
  await expect
    .element(page.getByRole('button', { name: /^Peak 08:15.*Borough council/ }))
    .toHaveAttribute('aria-pressed', 'true');
});

/** By keyboard: where a press left the focus, nobody reads any more. */
async function goToNewest(): Promise<void> {
  (page.getByRole('feed').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
}

test('a new message does not move the list while it is being read', async () => {
  const { show } = renderDesk();
  await expect.element(page.getByText(/^Second crew is routing/)).toBeInTheDocument();
  await goToNewest();
  const next = {
    ...(messages.at(-1) ?? deskView.messages?.last),
    id: 'm-13',
    text: 'The gate is open.',
    priority: 'immediate',
  } as (typeof messages)[number];
  show({ messages: append(deskView.messages, next) });
  const button = page.getByRole('button', { name: 'Show 1 new message, immediate' });
  await expect.element(button).toBeInTheDocument();
  expect(document.querySelector('[data-message="m-13"]')).toBeNull();
  await button.click();
  await expect.element(page.getByRole('article').first()).toMatchTextContent(/The gate is open/);
});

test('what was never in sight is not acknowledged with the rest: it is shown first', async () => {
  const { show } = renderDesk();
  const unread = page.getByRole('button', { name: /^Unread/ });
  await expect.element(unread).toHaveTextContent('Unread 1');
  await goToNewest();
  const next = { ...messages.at(-1), id: 'm-13', text: 'The gate is open.', priority: 'immediate' };
  show({ messages: append(deskView.messages, next as (typeof messages)[number]) });
  const button = page.getByRole('button', { name: 'Show 1 new message, immediate' });
  await expect.element(button).toBeVisible();
  await expect.element(unread).toHaveTextContent('Unread 2');
  await userEvent.keyboard('r');
  await expect.element(unread).toHaveTextContent('Unread 1');
  await expect.element(button).toBeVisible();
  // All that is left is not in sight.
  await userEvent.keyboard('r');
  await expect.element(page.getByRole('article').first()).toHaveFocus();
  await expect.element(page.getByRole('article').first()).toMatchTextContent(/The gate is open/);
  await expect.element(unread).toHaveTextContent('Unread 1');
  await userEvent.keyboard('r');
  await expect.element(unread).toHaveTextContent('Unread 0');
});

test('what came in meanwhile is shown once one has gone elsewhere, by way of a dialog too', async () => {
  const { show } = renderDesk();
  await expect.element(page.getByText(/^Second crew is routing/)).toBeInTheDocument();
  const unread = page.getByRole('button', { name: /^Unread/ });
  await expect.element(unread).toHaveTextContent('Unread 1');
  await goToNewest();
  const next = { ...messages.at(-1), id: 'm-13', text: 'The gate is open.', priority: 'routine' };
  show({ messages: append(deskView.messages, next as (typeof messages)[number]) });
  await expect
    .element(page.getByRole('button', { name: 'Show 1 new message' }))
    .toHaveTextContent('1 new');
  // What is held back is counted.
  await expect.element(unread).toHaveTextContent('Unread 2');
  const check = page.getByRole('button', { name: 'Check with source…' });
  await expect.element(check).toBeEnabled();
  await userEvent.hover(check);
  const button = check.element() as HTMLElement;
  button.focus();
  button.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('article').first()).toMatchTextContent(/The gate is open/);
});

test('a refusal is shown, put away and announced', async () => {
  const { show } = renderDesk();
  await expect.element(page.getByRole('heading', { name: 'Traffic' })).toBeInTheDocument();
  show({
    rejections: [
      ...deskView.rejections,
      {
        command: 'c-10',
        type: 'invite',
        at: deskView.now,
        code: 'invite/nobody',
        reason: 'Nobody to invite.',
      },
    ],
  });
  await expect
    .element(page.getByRole('status', { name: 'News' }))
    .toMatchTextContent(/Refused: Invite. Nobody to invite/);
  await page.getByRole('button', { name: 'Put away' }).click();
  expect(document.querySelector('.refusal')).toBeNull();
});

test('time is paused, run and waited for', async () => {
  const { clock } = renderDesk();
  await page.getByRole('radio', { name: 'Pause' }).click();
  expect(clock.state().running).toBe(false);
  await page.getByRole('radio', { name: '15 times faster' }).click();
  expect(clock.state()).toMatchObject({ running: true, pace: 15 });
  await page.getByRole('button', { name: 'Wait until…' }).click();
  await page.getByRole('menuitem', { name: '5 minutes have passed' }).click();
  expect(clock.waits).toEqual(['{"minutes":5}']);
});

test('the exercise ends only after a question, and then leads to the debrief', async () => {
  const { dispatched, show, went } = renderDesk();
  await page.getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End exercise' }).click();
  expect(dispatched).toEqual([{ type: 'end' }]);
  show({ ended: { at: deskView.now, reason: 'command' } });
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  expect(went).toEqual(['debrief']);
});
