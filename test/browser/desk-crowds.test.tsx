import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crowdExercise } from '../support/crowd-exercise.ts';
import { renderDesk, renderPort } from '../support/render-desk.tsx';
import { eventsOf } from '../support/small-scenario.ts';

await page.viewport(1440, 900);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, { runOnly: standards });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const dialog = () => page.getByRole('dialog');
const groups = () => page.getByRole('tab', { name: 'Groups' });

/** The small march on the desk, two minutes in, with the tab of groups open. */
async function march() {
  const exercise = crowdExercise();
  exercise.advanceTo(120);
  renderPort(exercise);
  await groups().click();
  return exercise;
}

test('the tab of groups is there only for whoever has groups to talk with', async () => {
  renderDesk();
  await expect.element(page.getByRole('tab', { name: 'Agencies', exact: true })).toBeVisible();
  await expect.element(groups()).not.toBeInTheDocument();
});

test('a first talk: what is said, the limit of confidence, and how they met the officer', async () => {
  const exercise = await march();
  await expect.element(page.getByText('Not talked with yet.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Talk with them… the bridge march' }).click();
  const send = dialog().getByRole('button', { name: 'Talk', exact: true });
  // Nobody is asked how they are by somebody whom they have never met.
  await expect
    .element(dialog().getByRole('combobox', { name: 'What for' }))
    .toHaveValue('initiate');
  // Nothing is said yet: the form says so, and leads there.
  const says = dialog().getByRole('textbox', { name: 'What you say' });
  await send.click();
  await expect.element(says).toHaveFocus();
  await expect.element(says).toHaveAccessibleDescription(/Write a few words here\.$/);
  await says.fill('I am your liaison officer.');
  await dialog()
    .getByRole('checkbox', { name: /^Say what you cannot keep/ })
    .click();
  expect(await violations()).toEqual([]);
  await send.click();
  exercise.advanceTo(300);
  await expect.element(page.getByText('They met you civilly.')).toBeVisible();
  await expect
    .element(page.getByText('They know what you cannot keep in confidence.'))
    .toBeVisible();
  await expect.element(page.getByRole('article', { name: 'YOU To BM Face to face' })).toBeVisible();
  expect(eventsOf(exercise, 'dialogue.held')).toMatchObject([
    { crowd: 'march', move: 'initiate', channel: 'face', limits: true, first: true },
  ]);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Talk with them… the bridge march' }).click();
  await expect.element(dialog().getByRole('combobox', { name: 'What for' })).toHaveValue('sense');
});

test('by keyboard alone: an offer is made, and stands on the card with its time', async () => {
  const exercise = await march();
  const talk = page.getByRole('button', { name: 'Talk with them… the bridge march' });
  (talk.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await dialog().getByRole('combobox', { name: 'What for' }).selectOptions('negotiate');
  await dialog()
    .getByRole('combobox', { name: 'What you promise' })
    .selectOptions('The gate is opened at half past');
  (dialog().getByRole('textbox', { name: 'What you say' }).element() as HTMLElement).focus();
  await userEvent.keyboard('We will open the gate.');
  (dialog().getByRole('button', { name: 'Talk', exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  exercise.advanceTo(300);
  await expect.element(page.getByText(/^Promised at 06:0\d, by 06:/)).toBeVisible();
});

test('who is elsewhere and has no telephone is gone to first', async () => {
  const exercise = await march();
  await page.getByRole('button', { name: 'Talk with them… the counter-protest' }).click();
  await expect.element(dialog().getByText(/have no telephone: go there first/)).toBeVisible();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Go to RVP Chapel Car Park' }).click();
  // On the way the button is gone.
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^Report/);
  expect(eventsOf(exercise, 'seat.left')).toMatchObject([{ to: 'rvp' }]);
});

test('a tension report starts at the level last found, and says to whom it went', async () => {
  const exercise = await march();
  exercise.dispatch({
    type: 'dialogue',
    crowd: 'march',
    move: 'sense',
    channel: 'face',
    says: 'How are you?',
  });
  exercise.advanceTo(300);
  const level = eventsOf(exercise, 'tension.sensed')[0]?.level ?? 0;
  await page.getByRole('button', { name: 'Report tension… the bridge march' }).click();
  await expect
    .element(dialog().getByRole('combobox', { name: 'Level' }))
    .toHaveValue(String(level));
  await dialog().getByRole('combobox', { name: 'Of what sort' }).selectOptions('evidenced');
  await dialog().getByRole('textbox', { name: 'What you report' }).fill('Calm at the hall.');
  await dialog().getByRole('checkbox', { name: 'Brack fire' }).click();
  expect(await violations()).toEqual([]);
  await dialog().getByRole('button', { name: 'Report', exact: true }).click();
  exercise.advanceTo(600);
  expect(eventsOf(exercise, 'tension.reported').map(({ to, sort }) => [...to, sort])).toEqual([
    ['police', 'evidenced'],
    ['fire', 'evidenced'],
  ]);
  await expect.element(page.getByText(/^Reported at .* to FRS: evidenced, level/)).toBeVisible();
});
