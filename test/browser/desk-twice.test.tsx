import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { View } from '#exercise/view.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { offences } from '../support/render-screen.tsx';

beforeEach(() => page.viewport(1024, 768));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const onWay = () => page.getByRole('list', { name: 'On its way, or waited for' });
const question = () => page.getByRole('alertdialog', { name: 'Once more?' });

/** A call to the police waits to be made. */
const calling: View = {
  ...deskView,
  asking: { 'c-1': { type: 'call', to: 'police' } },
  voice: {
    ...deskView.voice,
    queue: [
      {
        id: 'v-c-1',
        seat: 'nilo',
        command: 'c-1',
        kind: 'call',
        label: 'Call POL',
        seconds: 20,
        with: ['police'],
      },
    ],
  },
};

test('a call that waits to be made says so, and is made twice only by one who means it', async () => {
  const { dispatched } = renderDesk(calling);
  await button(/^POL Police/).click();
  await expect.element(onWay()).toMatchTextContent('Call: in the queue');
  await button('Call').click();
  await expect
    .element(question())
    .toMatchTextContent('Call Police: in the queue. This puts it in the queue once more.');
  expect(await offences()).toEqual([]);
  await button('Leave it at that').click();
  await expect.element(button('Call')).toHaveFocus();
  expect(dispatched).toEqual([]);
  await button('Call').click();
  await question().getByRole('button', { name: 'Once more' }).click();
  expect(dispatched).toEqual([{ type: 'call', to: 'police' }]);
  // Nobody else is on the list.
  await button(/^FRS Fire and rescue/).click();
  await expect
    .element(onWay())
    .toMatchTextContent('Request, Swift water rescue: asked 4 min ago, late');
  await button('Call').click();
  expect(dispatched).toHaveLength(2);
});

test('a question that is waited for says so where it would be put, and is asked about by the menu and the chase', async () => {
  const { dispatched } = renderDesk();
  await button('Chase Environment Agency again: River level and forecast').click();
  await expect.element(question()).toMatchTextContent(/asked 1 min ago, waiting/);
  await button('Leave it at that').click();
  await button(/^EA Environment Agency/).click();
  await expect
    .element(onWay())
    .toMatchTextContent('Ask, River level and forecast: asked 1 min ago, waiting');
  await button('Ask…').click();
  const river = page.getByRole('menuitem', { name: /^River level and forecast/ });
  await expect.element(river).toMatchTextContent(/· asked 1 min ago, waiting$/);
  await river.click();
  await expect
    .element(question())
    .toMatchTextContent(
      /Ask Environment Agency, River level and forecast: asked 1 min ago, waiting\./,
    );
  await question().getByRole('button', { name: 'Once more' }).click();
  await button('Ask…').click();
  // What was not asked is simply asked.
  await page.getByRole('menuitem', { name: 'State of the dam' }).click();
  expect(dispatched).toEqual([
    { type: 'ask', of: 'environment', topic: 'river', channel: 'phone' },
    { type: 'ask', of: 'environment', topic: 'dam', channel: 'phone' },
  ]);
});

test('an answer that is being chased says so beside it', async () => {
  const queue = calling.voice.queue.map((action) => ({ ...action, with: ['council'] }));
  const { dispatched } = renderDesk({
    ...calling,
    asking: {
      'c-1': { type: 'ask', of: 'council', topic: 'residents', channel: 'phone', within: 300 },
    },
    voice: { ...calling.voice, queue },
  });
  const waits = page.getByRole('region', { name: /^Waiting on/ });
  await expect.element(waits).toMatchTextContent(/You are chasing it: in the queue/);
  await waits.getByRole('button', { name: /^Chase Borough council again/ }).click();
  await question().getByRole('button', { name: 'Leave it at that' }).click();
  expect(dispatched).toEqual([]);
});

test('the form of a request says what was asked for, and of the same for the same that it is twice', async () => {
  const requests = deskView.partners.requests.map((one) => ({ ...one, due: 4200 }));
  const { dispatched } = renderDesk({ ...deskView, partners: { ...deskView.partners, requests } });
  await button(/^FRS Fire and rescue/).click();
  await button('Request…').click();
  const form = page.getByRole('dialog', { name: 'Request a capability of Fire and rescue' });
  await form.getByRole('radio', { name: 'Swift water rescue asked 4 min ago, waiting' }).click();
  const where = form.getByRole('combobox', { name: 'For which task, or where' });
  await where.selectOptions('Station Road yard');
  await form.getByRole('textbox', { name: 'Why' }).fill('Two are on a roof.');
  // Elsewhere it is another request.
  await expect.element(form.getByRole('button', { name: 'Request', exact: true })).toBeEnabled();
  await where.selectOptions('Weir Court care home');
  await expect
    .element(form.getByRole('status', { name: 'Once more?' }))
    .toMatchTextContent(/The same is on its way: asked 4 min ago, waiting\./);
  expect(await offences()).toEqual([]);
  await form.getByRole('button', { name: 'Request once more' }).click();
  expect(dispatched).toMatchObject([{ type: 'request', of: 'fire', place: 'weir-court' }]);
});

test('the form of an invitation says who has been invited or is there', async () => {
  const { dispatched } = renderDesk();
  await button(/^LA Borough council/).click();
  await button('Invite…').click();
  const form = page.getByRole('dialog', { name: 'Invite to meet' });
  await expect.element(form.getByRole('checkbox', { name: 'Borough council' })).toBeChecked();
  await form.getByRole('combobox', { name: 'Where' }).selectOptions('Station Road yard');
  await form.getByRole('textbox', { name: 'What for' }).fill('To decide on Weir Court.');
  await expect.element(form.getByRole('button', { name: 'Invite', exact: true })).toBeEnabled();
  await form.getByRole('checkbox', { name: 'Ambulance: invited' }).click();
  await expect
    .element(form.getByRole('status', { name: 'Once more?' }))
    .toMatchTextContent(/On its way, or come already: AMB\./);
  await form.getByRole('button', { name: 'Invite once more' }).click();
  expect(dispatched).toMatchObject([{ type: 'invite', agencies: ['council', 'ambulance'] }]);
});

test('a note that is being told is shared with them again only by one who means it', async () => {
  const queue = calling.voice.queue.map((action) => ({
    ...action,
    kind: 'share' as const,
    with: ['police'],
  }));
  const { dispatched } = renderDesk({
    ...calling,
    asking: {},
    said: { 'c-1': ['n-38-residents-11-bed-bound'] },
    voice: { ...calling.voice, queue },
  });
  await button(/^POL Police/).click();
  await button('Share…').click();
  const note = page.getByRole('menuitemcheckbox', { name: /^38 residents, 11 bed-bound/ });
  await expect.element(note).toMatchTextContent(/· being told$/);
  await note.click();
  await userEvent.keyboard('{Escape}');
  await button('Share now').click();
  await expect.element(question()).toMatchTextContent(/Some of it is on its way to POL already\./);
  await button('Leave it at that').click();
  expect(dispatched).toEqual([]);
  await button('Share now').click();
  await question().getByRole('button', { name: 'Once more' }).click();
  expect(dispatched).toMatchObject([
    { type: 'share', to: ['police'], items: ['n-38-residents-11-bed-bound'] },
  ]);
});
