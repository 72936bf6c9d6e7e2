import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandBodySchema } from '#command/command.ts';
import { anEmptyView } from '../support/an-empty-view.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';

await page.viewport(1440, 900);

const group = (name: string) => page.getByRole('group', { name, exact: true });

const unfold = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('a M/ETHANE carries the fields that say something, with their notes', async () => {
  const { dispatched } = renderDesk(anEmptyView({ ...deskView, methanes: [] }));
  await page.getByRole('tab', { name: 'Worksheets' }).click();
  await page.getByRole('tab', { name: 'M/ETHANE' }).click();
  await unfold('Major incident');
  await group('Major incident').getByRole('textbox').fill('Declared 06:40 by the fire commander');
  await expect
    .element(page.getByText('Choose a status for the major incident.'))
    .toBeInTheDocument();
  await page.getByRole('radio', { name: 'Declared', exact: true }).click();
  await unfold('Access');
  await page.getByRole('button', { name: 'Add notes… Access' }).click();
  await page.getByRole('checkbox', { name: /^Mill Bridge closed to vehicles/ }).click();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Send M/ETHANE 1' }).click();
  expect(dispatched).toEqual([
    {
      type: 'methane',
      fields: {
        majorIncident: {
          says: 'Declared 06:40 by the fire commander',
          items: [],
          status: 'declared',
        },
        access: {
          says: 'Mill Bridge closed to vehicles.',
          items: ['n-mill-bridge-closed-to-vehicles'],
        },
      },
    },
  ]);
  expect(commandBodySchema.safeParse(dispatched[0]).success).toBe(true);
});

test('a joint decision is put to the commanders with all that was weighed', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('tab', { name: 'Joint decision' }).click();
  await unfold('Information, intelligence');
  await page.getByRole('checkbox', { name: 'State of the dam' }).click();
  await unfold('Risks and strategy');
  await page.getByRole('checkbox', { name: 'Loss of power to oxygen' }).click();
  await page
    .getByRole('textbox', { name: 'Aim, in priority order' })
    .fill('Everybody dry by 08:00');
  await unfold('Powers and procedures');
  await page.getByRole('checkbox', { name: 'Duty to protect life' }).click();
  const options = group('Options and contingencies');
  await expect.element(options).toMatchTextContent(/3 missing.*No option chosen\./);
  await unfold('Options and contingencies');
  await page.getByRole('radio', { name: /^Move the bed-bound first/ }).click();
  await group('Move the bed-bound first').getByRole('checkbox', { name: 'Suitable' }).click();
  await group('Move everybody now').getByRole('checkbox', { name: 'Weighed' }).click();
  await page.getByRole('combobox', { name: 'If it does not work' }).selectOptions('shelter');
  await page.getByRole('textbox', { name: 'What would trigger that' }).fill('Water at the gate');
  await expect.element(options).toMatchTextContent(/Complete/);
  await unfold('Action and review');
  await page.getByRole('combobox', { name: 'Review in' }).selectOptions('900');
  await page.getByRole('button', { name: 'Put to the commanders' }).click();
  expect(dispatched).toEqual([
    {
      type: 'propose',
      decision: 'evacuate',
      items: [],
      unknowns: ['dam'],
      hazards: ['power-loss'],
      aim: 'Everybody dry by 08:00',
      powers: ['duty'],
      options: [
        { option: 'move-some', suitable: true, feasible: false, acceptable: false },
        { option: 'move-now', suitable: false, feasible: false, acceptable: false },
      ],
      choice: 'move-some',
      contingency: { option: 'shelter', trigger: 'Water at the gate' },
      reviewIn: 900,
      provisional: false,
    },
  ]);
  expect(commandBodySchema.safeParse(dispatched[0]).success).toBe(true);
});

test('a meeting, its review and a log entry', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('tab', { name: 'Joint decision' }).click();
  await page.getByRole('button', { name: 'Hold a meeting on it…' }).click();
  await page.getByRole('button', { name: 'Hold a joint meeting' }).click();
  await page.getByRole('tab', { name: 'Decide' }).click();
  await page.getByRole('button', { name: 'Hold the review' }).click();
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('textbox', { name: 'Entry' }).fill('Ambulance still to be told.');
  await page.getByRole('textbox', { name: 'Why' }).fill('nobody answers there');
  await page.getByRole('combobox', { name: 'About' }).selectOptions('m-7');
  await page.getByRole('button', { name: 'Add to the log' }).click();
  expect(dispatched).toEqual([
    { type: 'meet', decision: 'evacuate', items: [] },
    { type: 'meet', decision: 'evacuate', review: true },
    {
      type: 'log',
      text: 'Ambulance still to be told.\nWhy: Nobody answers there.',
      about: 'm-7',
    },
  ]);
  for (const body of dispatched) expect(commandBodySchema.safeParse(body).success).toBe(true);
});

test('an agency is called, asked and invited from its card', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: /^AMB Ambulance/ }).click();
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await page.getByRole('button', { name: 'Ask…', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Routes in and out' }).click();
  await page.getByRole('button', { name: 'Invite…' }).click();
  await page.getByRole('combobox', { name: 'Where' }).selectOptions('conference');
  await page.getByRole('textbox', { name: 'What for' }).fill('Weir Court');
  // They were invited before, and have not answered.
  await page.getByRole('button', { name: 'Invite once more' }).click();
  expect(dispatched).toEqual([
    { type: 'call', to: 'ambulance' },
    { type: 'ask', of: 'ambulance', topic: 'routes', channel: 'phone' },
    { type: 'invite', agencies: ['ambulance'], place: 'conference', purpose: 'Weir Court' },
  ]);
});

test('a question is answered with notes, or with an honest not-known', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: 'Answer Ambulance' }).click();
  await page.getByRole('radio', { name: 'Not known' }).click();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('button', { name: 'Answer Borough council' }).click();
  await page.getByRole('radio', { name: 'I know, from my notes' }).click();
  await page.getByRole('textbox', { name: 'Find among your notes' }).fill('dam');
  await page.getByRole('checkbox', { name: /^Rumour: dam failure/ }).click();
  await page.getByRole('textbox', { name: 'Find among your notes' }).fill('car');
  // The car that is stuck is found; what was chosen stays.
  expect(page.getByRole('dialog').getByRole('checkbox').elements()).toHaveLength(2);
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  expect(dispatched).toEqual([
    { type: 'answer', question: 'q-1', says: 'not-known', items: [] },
    { type: 'answer', question: 'q-2', says: 'known', items: ['n-rumour-dam-failure'] },
  ]);
});

test('a note is checked with a source, and the officer goes to a place', async () => {
  const { dispatched } = renderDesk();
  await page.getByRole('button', { name: 'Check with source…' }).click();
  await page
    .getByRole('combobox', { name: 'Is it right that…' })
    .selectOptions('n-rumour-dam-failure');
  await page.getByRole('radio', { name: 'Environment Agency' }).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Go to…' }).click();
  await page.getByRole('combobox', { name: 'Where to' }).selectOptions('station-yard');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  expect(dispatched).toEqual([
    { type: 'verify', item: 'n-rumour-dam-failure', with: 'environment', channel: 'phone' },
    { type: 'move', to: 'station-yard' },
  ]);
});
