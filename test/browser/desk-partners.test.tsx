import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { append } from '#kernel/chain.ts';
import type { MessageView } from '#exercise/view.ts';
import { deskView } from '../support/desk-fixture.ts';
import { messages } from '../support/desk-messages.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { validCommands } from '../support/valid-commands.ts';

await page.viewport(1440, 900);

const dialog = () => page.getByRole('dialog');

/** Opens one of the forms of an agency’s card. */
async function openForm(agency: string, act: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^[A-Z]+ ${agency}`) }).click();
  await page.getByRole('button', { name: act }).click();
}

/** Opens one of the rarer acts of an agency’s card. */
async function openMore(agency: string, act: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^[A-Z]+ ${agency}`) }).click();
  await page.getByRole('button', { name: `More with ${agency}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

test('a capability is requested for a task, with the need and a time', async () => {
  const { dispatched } = renderDesk();
  await openForm('Ambulance', 'Request…');
  const send = dialog().getByRole('button', { name: 'Request' });
  await dialog().getByRole('radio', { name: 'Patient transport' }).click();
  await dialog()
    .getByRole('combobox', { name: 'For which task, or where' })
    .selectOptions('task:evacuate-weir');
  const why = dialog().getByRole('textbox', { name: 'Why' });
  await send.click();
  await expect.element(why).toHaveFocus();
  await expect.element(why).toBeInvalid();
  await expect.element(why).toHaveAccessibleDescription(/Write a few words here\.$/);
  expect(dispatched).toEqual([]);
  await why.fill('Eleven cannot walk.');
  await dialog().getByRole('combobox', { name: 'By when' }).selectOptions('1800');
  await send.click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'request',
      of: 'ambulance',
      capability: 'patient-transport',
      task: 'evacuate-weir',
      reason: 'Eleven cannot walk.',
      by: 1800,
      channel: 'phone',
    }),
  );
});

test('a commander who is there is advised face to face, on a route, with its reason', async () => {
  const { dispatched } = renderDesk();
  await openForm('Fire and rescue', 'Advise…');
  await dialog().getByRole('radio', { name: 'Change route' }).click();
  await dialog().getByRole('textbox', { name: 'Because' }).fill('Water is over the deck.');
  const road = dialog().getByRole('combobox', { name: 'Road to keep off' });
  await dialog().getByRole('button', { name: 'Advise' }).click();
  await expect.element(road).toHaveFocus();
  await expect.element(road).toHaveAccessibleDescription('Choose something from this list.');
  await dialog().getByRole('combobox', { name: 'Whom of theirs' }).selectOptions('pump-1');
  await dialog().getByRole('combobox', { name: 'Road to keep off' }).selectOptions('mill-bridge');
  await dialog().getByRole('button', { name: 'Add notes… Notes that it rests on' }).click();
  await page.getByRole('checkbox', { name: /^Mill Bridge closed to vehicles/ }).click();
  await userEvent.keyboard('{Escape}');
  await dialog().getByRole('button', { name: 'Advise' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'advise',
      to: 'fire',
      advice: 'route',
      unit: 'pump-1',
      avoid: 'mill-bridge',
      items: ['n-mill-bridge-closed-to-vehicles'],
      because: 'Water is over the deck.',
      channel: 'together',
    }),
  );
});

test('what was filled in for other advice is not said with the advice chosen', async () => {
  const { dispatched } = renderDesk();
  await openForm('Ambulance', 'Advise…');
  await dialog().getByRole('radio', { name: 'Hold' }).click();
  await dialog().getByRole('combobox', { name: 'For how long' }).selectOptions('600');
  await dialog().getByRole('textbox', { name: 'Because' }).fill('Homes will be lost.');
  // To hold from what is not said.
  await dialog().getByRole('button', { name: 'Advise' }).click();
  expect(dispatched).toEqual([]);
  await expect.element(dialog().getByRole('combobox', { name: 'For which task' })).toHaveFocus();
  await dialog().getByRole('radio', { name: 'Declare a major incident' }).click();
  await dialog().getByRole('button', { name: 'Advise' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'advise',
      to: 'ambulance',
      advice: 'declare',
      items: [],
      because: 'Homes will be lost.',
      channel: 'phone',
    }),
  );
});

test('a form closed by accident is as it was; one that was cancelled is not', async () => {
  renderDesk();
  await openForm('Ambulance', 'Request…');
  const why = dialog().getByRole('textbox', { name: 'Why' });
  await why.fill('Eleven cannot walk.');
  await dialog().getByRole('radio', { name: 'Patient transport' }).click();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Request…' }).click();
  await expect.element(why).toHaveValue('Eleven cannot walk.');
  await expect.element(dialog().getByRole('radio', { name: 'Patient transport' })).toBeChecked();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Request…' }).click();
  await expect.element(why).toHaveValue('');
});

test('one party keeps others told by a feed, on what is chosen', async () => {
  const { dispatched } = renderDesk();
  await openForm('Ambulance', 'Connect…');
  await dialog().getByRole('checkbox', { name: 'Environment Agency' }).click();
  await dialog()
    .getByRole('radio', { name: /^A standing feed/ })
    .click();
  await dialog()
    .getByRole('combobox', { name: 'Who keeps the others told' })
    .selectOptions('environment');
  await dialog().getByRole('checkbox', { name: 'River level and forecast' }).click();
  await dialog().getByRole('button', { name: 'Put in touch' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'connect',
      parties: ['environment', 'ambulance'],
      link: 'feed',
      topics: ['river'],
    }),
  );
});

test('parties come onto a talkgroup', async () => {
  const { dispatched } = renderDesk();
  await openForm('Borough council', 'Connect…');
  await dialog().getByRole('checkbox', { name: 'Police' }).click();
  await dialog()
    .getByRole('radio', { name: /^A talkgroup/ })
    .click();
  await dialog().getByRole('button', { name: 'Put in touch' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'connect',
      parties: ['council', 'police'],
      link: 'talkgroup',
      channel: 'es2',
      topics: [],
    }),
  );
});

test('pictures are said to differ, with the notes that show it', async () => {
  const { dispatched } = renderDesk();
  await openMore('Ambulance', 'Say that pictures differ…');
  await dialog().getByRole('checkbox', { name: 'Police' }).click();
  await dialog().getByRole('combobox', { name: 'On what' }).selectOptions('routes');
  await dialog()
    .getByRole('textbox', { name: 'What does not fit, and why it matters' })
    .fill('You route by a bridge that the police have closed.');
  await dialog().getByRole('combobox', { name: 'Channel' }).selectOptions('es2');
  await dialog().getByRole('button', { name: 'Say so' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'challenge',
      parties: ['ambulance', 'police'],
      topic: 'routes',
      items: [],
      says: 'You route by a bridge that the police have closed.',
      channel: 'es2',
    }),
  );
});

test('what is expected is set with its time', async () => {
  const { dispatched } = renderDesk();
  await openMore('Ambulance', 'Expect to hear…');
  await dialog().getByRole('textbox', { name: 'What you expect' }).fill('Number on oxygen');
  await dialog()
    .getByRole('combobox', { name: 'Settled by anything on' })
    .selectOptions('residents');
  await dialog().getByRole('combobox', { name: 'By when' }).selectOptions('300');
  await dialog().getByRole('button', { name: 'Expect it' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'expect',
      from: 'ambulance',
      about: 'Number on oxygen',
      topic: 'residents',
      within: 300,
    }),
  );
});

test('where the commander does not answer, the deputy and the control room can be rung', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: /^LA Borough council/ }).click();
  const ways = page.getByRole('group', { name: 'Other ways to reach them' });
  await ways.getByRole('button', { name: 'Call the deputy, K. Ashdown' }).click();
  await ways.getByRole('button', { name: 'Call the control room' }).click();
  await ways.getByRole('button', { name: 'Ask by control to control…' }).click();
  await page.getByRole('menuitem', { name: 'Rest centre' }).click();
  expect(dispatched).toEqual(
    validCommands(
      { type: 'call', to: 'council', reach: 'deputy' },
      { type: 'call', to: 'council', reach: 'control' },
      { type: 'ask', of: 'council', topic: 'shelter', channel: 'control-link' },
    ),
  );
});

test('a card names who is in post now, and what the service declared', async () => {
  renderDesk();
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'L. Moran, Chief inspector' }))
    .toMatchTextContent(/took over/);
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'J. Whitfield, Station manager' }))
    .toMatchTextContent(/Major incident/);
  await page.getByRole('button', { name: /^FRS Fire and rescue/ }).click();
  await expect.element(page.getByText(/Has declared a major incident/)).toBeVisible();
});

function withMessage(part: Partial<MessageView>) {
  const [first] = messages;
  if (first === undefined) throw new Error('Nothing was said.');
  const message: MessageView = { ...first, id: 'm-13', at: deskView.now, chips: [], ...part };
  return { ...deskView, messages: append(deskView.messages, message) };
}

test('what is half heard says so and can be said again', async () => {
  const { dispatched } = renderDesk(
    withMessage({ half: 'radio', channel: 'es2', text: '… of the gate by … two crews …' }),
  );
  const message = page.getByRole('article').first();
  await expect.element(message).toMatchTextContent(/Half heard/);
  await message.getByRole('button', { name: 'Say again' }).click();
  expect(document.querySelectorAll('[data-half]')).toHaveLength(1);
  await expect
    .element(message.getByRole('button', { name: 'Through an interpreter' }))
    .not.toBeInTheDocument();
  expect(dispatched).toEqual(validCommands({ type: 'say-again', message: 'm-13' }));
});

test('what was said again since needs no asking', async () => {
  const half = withMessage({ half: 'radio', channel: 'es2', text: '… of the gate …' });
  const { show } = renderDesk(half);
  await expect.element(page.getByRole('button', { name: 'Say again' })).toBeInTheDocument();
  const [first] = messages;
  if (first === undefined) throw new Error('Nothing was said.');
  show({
    messages: append(half.messages, { ...first, id: 'm-14', chips: [], repeats: 'm-13' }),
  });
  await expect.element(page.getByText('Half heard; said again since')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Say again' })).not.toBeInTheDocument();
});

test('another language is heard through an interpreter', async () => {
  const { dispatched } = renderDesk(withMessage({ half: 'language', text: '… agua … mi madre …' }));
  await page.getByRole('button', { name: 'Through an interpreter' }).click();
  expect(dispatched).toEqual(
    validCommands({ type: 'say-again', message: 'm-13', through: 'interpreter' }),
  );
});

test('what flowed over a link says so, and mail is among the channels to choose from', async () => {
  renderDesk(withMessage({ link: 'k-1', channel: 'mail', direction: 'overheard' }));
  await expect
    .element(page.getByRole('article').first())
    .toMatchTextContent(/mail, overheard, over a link that you made/);
  await page.getByRole('button', { name: 'Filter by channel or agency' }).click();
  await page.getByRole('combobox', { name: 'Channel shown' }).selectOptions('mail');
  await userEvent.keyboard('{Escape}');
  expect(document.querySelectorAll('[data-message]')).toHaveLength(1);
});

test('where the commander does not answer, others there can be asked and told', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: /^LA Borough council/ }).click();
  const ways = page.getByRole('group', { name: 'Other ways to reach them' });
  await ways.getByRole('button', { name: 'Ask the deputy…' }).click();
  await page.getByRole('menuitem', { name: 'State of the dam' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('menuitemcheckbox', { name: /Mill Bridge closed to vehicles/ }).click();
  await userEvent.keyboard('{Escape}');
  const bar = page.getByRole('group', { name: 'Share', exact: true });
  await bar.getByRole('combobox', { name: 'Channel' }).selectOptions('Phone, control room');
  await expect.element(bar).toMatchTextContent(/the control room, by/);
  await bar.getByRole('button', { name: 'Share now' }).click();
  expect(dispatched).toMatchObject([
    { type: 'ask', of: 'council', topic: 'dam', channel: 'phone', reach: 'deputy' },
    { type: 'share', to: ['council'], channel: 'phone', reach: 'control' },
  ]);
});

test('what could not be put to a partner is tried again, by telephone or another way', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('tab', { name: 'In hand 6 open' }).click();
  const missed = page.getByRole('listitem').filter({ hasText: 'They have not heard it' });
  await expect.element(missed).toMatchTextContent(/EA Request: Flood forecast.*Engaged/);
  await missed.getByRole('button', { name: 'Try again' }).click();
  await missed.getByRole('button', { name: /^By / }).click();
  const again = {
    type: 'request' as const,
    of: 'environment',
    capability: 'flood-forecast',
    place: 'weir-court',
    reason: 'We must know when it peaks before we commit anybody.',
  };
  expect(dispatched).toEqual(
    validCommands({ ...again, channel: 'phone' }, { ...again, channel: 'mail' }),
  );
});

test('what is in hand with partners stands in one place, with how it stands', async () => {
  renderDesk();
  await page.getByRole('tab', { name: 'In hand 6 open' }).click();
  const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await expect.element(item('Patient transport')).toMatchTextContent(/Agreed, sets out 06:45/);
  await expect
    .element(item('Swift water rescue'))
    .toMatchTextContent(/Not answered yet; wanted by 06:40/);
  await expect.element(item('Buses are planned')).toMatchTextContent(/Still to answer: POL/);
  await expect
    .element(item('The leisure centre opens at'))
    .toMatchTextContent(/still to answer: POL/);
  await expect.element(item('Sends: Transport')).toMatchTextContent(/Late, was due 06:40/);
  await expect.element(item('Finds out: State of the dam')).toMatchTextContent(/Not done/);
  await expect
    .element(item('The first keeps the others told on'))
    .toMatchTextContent(/River level and forecast, State of the dam/);
});
