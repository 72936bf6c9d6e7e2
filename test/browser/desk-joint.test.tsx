import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { append } from '#kernel/chain.ts';
import { deskView } from '../support/desk-fixture.ts';
import { messages } from '../support/desk-messages.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { validCommands } from '../support/valid-commands.ts';

await page.viewport(1440, 900);

const group = (name: string) => page.getByRole('group', { name, exact: true });

async function openSheet(tab: string, sheet: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tab', { name: sheet, exact: true }).click();
}

test('a briefing goes to its audience with the parts that say something', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Worksheets', 'Briefing');
  await page.getByRole('checkbox', { name: 'Police' }).click();
  await page.getByRole('checkbox', { name: 'Fire and rescue' }).click();
  await page.getByRole('combobox', { name: 'Channel' }).last().selectOptions('es2');
  await page.getByRole('button', { name: 'Intent', exact: true }).click();
  await page.getByRole('button', { name: 'Risk assessment', exact: true }).click();
  await group('Intent').getByRole('textbox').fill('Everybody dry by 08:00');
  await group('Risk assessment')
    .getByRole('button', { name: /^Add notes/ })
    .click();
  await page.getByRole('checkbox', { name: /^Substation lost/ }).click();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Give the briefing' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'brief',
      to: ['police', 'fire'],
      channel: 'es2',
      fields: {
        intent: { says: 'Everybody dry by 08:00', items: [] },
        risk: { says: 'Substation lost at 3.7 m.', items: ['n-substation-lost-at-3-7-m'] },
      },
    }),
  );
});

test('a line for the public is put to the partners who must agree', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Worksheets', 'Public line');
  const send = page.getByRole('button', { name: 'Put it to the partners' });
  await page.getByRole('textbox', { name: 'What the public is told' }).fill('Keep off the river.');
  await expect.element(send).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Borough council' }).click();
  await send.click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'public-line',
      with: ['council'],
      says: 'Keep off the river.',
      items: [],
      channel: 'news',
    }),
  );
});

test('a plan is read once, and then shown where it stands', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Worksheets', 'Plans');
  await page.getByRole('button', { name: 'Read: Care home evacuation plan' }).click();
  expect(dispatched).toEqual(validCommands({ type: 'consult', plan: 'care-homes' }));
  await page.getByRole('button', { name: 'Show in the traffic: Multi-agency flood plan' }).click();
  await expect.poll(() => document.activeElement?.getAttribute('data-message')).toBe('m-4');
});

test('a plan that was read is shown even where the list is held back or filtered', async () => {
  const { show } = renderDesk();
  await page.getByRole('button', { name: 'Filter by channel or agency' }).click();
  await page.getByRole('combobox', { name: 'Channel shown' }).selectOptions('es2');
  await userEvent.keyboard('{Escape}');
  document.querySelector<HTMLElement>('[data-message="m-12"]')?.focus();
  const [first] = messages;
  if (first === undefined) throw new Error('Nothing was said.');
  const { partners } = deskView;
  show({
    messages: append(deskView.messages, { ...first, id: 'm-13', chips: [], kind: 'plan' }),
    partners: { ...partners, plans: [{ plan: 'care-homes', message: 'm-13', at: deskView.now }] },
  });
  await openSheet('Worksheets', 'Plans');
  await page
    .getByRole('button', { name: 'Show in the traffic: Care home evacuation plan' })
    .click();
  await expect.poll(() => document.activeElement?.getAttribute('data-message')).toBe('m-13');
});

test('handing over to a relief is asked about, for it ends the exercise', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Worksheets', 'Hand over');
  await page.getByRole('radio', { name: /^My relief/ }).click();
  await page.getByRole('textbox', { name: 'What they have to know' }).fill('Police owe a route.');
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  expect(dispatched).toEqual([]);
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Hand over and end', exact: true })
    .click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'hand-over',
      to: 'relief',
      items: [],
      says: 'Police owe a route.',
    }),
  );
});

test('handing over to the agency that leads recovery is not', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Worksheets', 'Hand over');
  await page.getByRole('radio', { name: /^The agency that leads recovery/ }).click();
  await page.getByRole('combobox', { name: 'Which agency' }).selectOptions('council');
  await page.getByRole('textbox', { name: 'What they have to know' }).fill('All are dry.');
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  expect(dispatched).toEqual(
    validCommands({ type: 'hand-over', to: 'council', items: [], says: 'All are dry.' }),
  );
});

test('hazards are assessed with a rating, a control and who tells the crews', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Joint decision', 'Joint risk');
  // What stands under hazards is there to be pressed; while nothing does, the newest notes are.
  await expect.element(group('Your newest notes, none filed under Hazards')).toBeVisible();
  await openSheet('Worksheets', 'M/ETHANE');
  await page.getByRole('button', { name: 'Notes under no letter yet' }).click();
  for (const note of ['Substation lost at 3.7 m', 'Rumour: dam failure']) {
    await group(`Put under a letter: ${note}`).getByRole('button', { name: 'Hazards' }).click();
  }
  await openSheet('Joint decision', 'Joint risk');
  const hazards = group('Hazards among your notes').getByRole('button');
  await expect.element(hazards).toHaveLength(2);
  await hazards.filter({ hasText: 'Substation lost at 3.7 m' }).click();
  await expect.element(hazards).toMatchTextContent(/Rumour: dam failure/);
  const row = group('Substation lost at 3.7 m');
  const send = page.getByRole('button', { name: 'Assess together' });
  await expect.element(send).toBeDisabled();
  const choice = page.getByRole('combobox', { name: 'Or another of your notes' });
  // What was pressed is gone: what stood after it has the focus.
  await expect.element(choice).toHaveFocus();
  await choice.selectOptions('n-mill-bridge-closed-to-vehicles');
  await page.getByRole('button', { name: 'Take out: Mill Bridge closed to vehicles' }).click();
  await expect.element(hazards).toHaveFocus();
  await row.getByRole('textbox', { name: 'Who is at risk' }).fill('Crews at the gate');
  await row.getByRole('combobox', { name: 'Likelihood' }).selectOptions('high');
  await row.getByRole('combobox', { name: 'Impact' }).selectOptions('high');
  await expect
    .element(row.getByRole('combobox', { name: 'Rating' }))
    .toHaveDisplayValue('High, as weighed');
  await row.getByRole('combobox', { name: 'Rating' }).selectOptions('very-high');
  await row.getByRole('textbox', { name: 'Control' }).fill('Isolate first');
  await row.getByRole('combobox', { name: 'Who tells the crews' }).selectOptions('fire');
  await send.click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'assess-risk',
      hazards: [
        {
          hazard: 'n-substation-lost-at-3-7-m',
          rating: 'very-high',
          likelihood: 'high',
          impact: 'high',
          atRisk: 'Crews at the gate',
          controls: 'Isolate first',
          tells: 'fire',
        },
      ],
    }),
  );
});

test('a review is late only while nobody has met on the decision again', async () => {
  const { show } = renderDesk();
  await openSheet('Joint decision', 'Decide');
  const due = page.getByText(/^Review due/);
  await expect.element(due).toHaveTextContent('Review due 06:40');
  await expect.element(due).toHaveClass('late');
  const [met] = deskView.meetings;
  if (met === undefined) throw new Error('Nobody has met.');
  show({ meetings: [met, { ...met, id: 'g-2', at: 61 * 60 }] });
  await expect.element(due).toHaveTextContent('Review due 06:40, met on it again 06:41');
  await expect.element(due).not.toHaveClass('late');
});

test('a note that is taken out again leaves the focus with what is beside it', async () => {
  renderDesk();
  await openSheet('Joint decision', 'Meeting');
  const add = page.getByRole('button', { name: /^Add notes/ });
  await add.click();
  await page.getByRole('checkbox', { name: /^Mill Bridge closed/ }).click();
  await page.getByRole('checkbox', { name: /^Substation lost/ }).click();
  await userEvent.keyboard('{Escape}');
  const taken = page.getByRole('button', { name: /^Take out: / });
  await taken.first().click();
  await expect.element(taken).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(add).toHaveFocus();
});

test('a group meets on a decision and ends with owned actions', async () => {
  const { dispatched } = renderDesk();
  await openSheet('Joint decision', 'Meeting');
  await page.getByRole('combobox', { name: 'Whose meeting' }).selectOptions('tcg');
  await expect
    .element(page.getByText('3 commanders who belong here are missing:', { exact: true }))
    .toBeInTheDocument();
  const hold = page.getByRole('button', { name: 'Hold a joint meeting' });
  const add = page.getByRole('button', { name: 'Add an action' });
  await add.click();
  await expect.element(hold).toBeDisabled();
  await group('Action 1').getByRole('checkbox', { name: 'Borough council' }).click();
  await group('Action 1')
    .getByRole('button', { name: /^Add notes/ })
    .click();
  await page.getByRole('checkbox', { name: /^Mill Bridge closed/ }).click();
  await userEvent.keyboard('{Escape}');
  await add.click();
  const second = group('Action 2');
  await second.getByRole('combobox', { name: 'Who owns it' }).selectOptions('fire');
  await second.getByRole('radio', { name: 'Send' }).click();
  await second.getByRole('combobox', { name: 'What they send' }).selectOptions('boat');
  await second
    .getByRole('combobox', { name: 'For which task, or where' })
    .selectOptions('place:chapel');
  await second.getByRole('combobox', { name: 'By when' }).selectOptions('900');
  await add.click();
  await group('Action 3').getByRole('radio', { name: 'Find out' }).click();
  await group('Action 3').getByRole('combobox', { name: 'About what' }).selectOptions('dam');
  await add.click();
  await page.getByRole('button', { name: 'Take out action 4' }).click();
  await expect.element(add).toHaveFocus();
  await hold.click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'meet',
      decision: 'evacuate',
      items: [],
      group: 'tcg',
      actions: [
        {
          owner: 'police',
          does: 'tell',
          items: ['n-mill-bridge-closed-to-vehicles'],
          to: ['council'],
          by: 600,
        },
        { owner: 'fire', does: 'send', capability: 'boat', place: 'chapel', by: 900 },
        { owner: 'police', does: 'find-out', topic: 'dam', by: 600 },
      ],
    }),
  );
});
