import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Role } from '#doctrine/roles.ts';
import { deskView, fixturePort } from '../support/desk-fixture.ts';
import { renderPort } from '../support/render-desk.tsx';

await page.viewport(1440, 900);

/** The desk of an officer of this role, to whose M/ETHANE these control rooms listen beside the own. */
function desk(role: Role, controls: readonly string[] = []) {
  const { port, dispatched } = fixturePort({ ...deskView, methanes: [] });
  const brief = { ...port.brief, seat: { ...port.brief.seat, role, controls } };
  renderPort({ ...port, brief });
  return dispatched;
}

const goTo = () => page.getByRole('button', { name: 'Go to…' });

test('who never leaves the control room is offered no way to go anywhere', async () => {
  desk('nclo');
  await expect.element(page.getByText(/^You are at/)).toBeInTheDocument();
  expect(goTo().elements()).toEqual([]);
});

test('whoever can leave the desk is', async () => {
  desk('nilo');
  await expect.element(goTo()).toBeInTheDocument();
});

test('a M/ETHANE of an officer of two services goes to the control room that is chosen', async () => {
  const dispatched = desk('jeso', ['ambulance']);
  await page.getByRole('tab', { name: 'Worksheets' }).click();
  await page.getByRole('tab', { name: 'M/ETHANE' }).click();
  await page.getByRole('button', { name: 'Hazards', exact: true }).click();
  await page
    .getByRole('group', { name: 'Hazards', exact: true })
    .getByRole('textbox')
    .fill('Gas at the cottage');
  await page.getByRole('combobox', { name: 'To which control room' }).selectOptions('ambulance');
  await page.getByRole('button', { name: /^Send M\/ETHANE/ }).click();
  expect(dispatched).toEqual([
    {
      type: 'methane',
      to: 'ambulance',
      fields: { hazards: { says: 'Gas at the cottage', items: [] } },
    },
  ]);
});

test('where only the own control room takes it nothing is chosen', async () => {
  desk('nilo');
  await page.getByRole('tab', { name: 'Worksheets' }).click();
  await page.getByRole('tab', { name: 'M/ETHANE' }).click();
  expect(page.getByRole('combobox', { name: 'To which control room' }).elements()).toEqual([]);
});

test('the first at a scene hands it over to a commander who is there, and puts no joint decision', async () => {
  desk('jeso');
  await page.getByRole('tab', { name: 'Joint decision' }).click();
  await expect
    .element(page.getByText(/^You hold the scene for the commanders/))
    .toBeInTheDocument();
  expect(page.getByRole('button', { name: 'Put to the commanders' }).elements()).toEqual([]);
  await page.getByRole('tab', { name: 'Worksheets' }).click();
  await page.getByRole('tab', { name: 'Hand over' }).click();
  expect(page.getByRole('radio', { name: /^My relief/ }).elements()).toEqual([]);
  await expect
    .element(page.getByText(/^(You hand the scene over face to face|No commander is with you)/))
    .toBeInTheDocument();
});
