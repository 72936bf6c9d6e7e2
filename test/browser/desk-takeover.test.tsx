import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderPort } from '../support/render-desk.tsx';
import { smallExercise } from '../support/small-scenario.ts';

await page.viewport(1440, 900);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const twoDays = {
  acts: [
    { id: 'before', title: 'Before the day', starts: 'T+0', day: 'Thursday' },
    {
      id: 'the-day',
      title: 'On the day',
      starts: 'T+20m',
      clock: '11:00',
      day: 'Saturday',
      briefing: 'The march has formed up.\n\nThe stewards are few.',
    },
  ],
};
const dialog = () => page.getByRole('dialog', { name: 'Takeover briefing: On the day' });

function atTheTakeover() {
  const exercise = smallExercise(twoDays);
  const desk = renderPort(exercise);
  exercise.advanceTo(1195);
  // It rings for ten seconds, five of them in the act before.
  exercise.dispatch({ type: 'call', to: 'police' });
  exercise.advanceTo(1200);
  desk.clock.standAt('the-day');
  return { exercise, ...desk };
}

test('the header says which act and day it is, and what clocks then show', async () => {
  const exercise = smallExercise(twoDays);
  renderPort(exercise);
  const clock = page.getByRole('banner');
  await expect.poll(() => clock.element().textContent).toContain('Act 1 of 2Thursday06:00');
  const traffic = () => page.getByRole('article').element().textContent;
  await expect.poll(traffic).toContain('Face to face');
  expect(traffic()).not.toContain('Thursday');
  exercise.dispatch({ type: 'log', text: 'They walk by Harbour Street.' });
  exercise.advanceTo(1260);
  // What was heard on another day says so.
  await expect.poll(traffic).toContain('Face to face · Thursday');
  await page.getByRole('tab', { name: 'Log' }).click();
  const log = () => page.getByRole('list', { name: 'Log, newest first' }).element().textContent;
  await expect.poll(log).toContain('Thursday 06:00They walk by Harbour Street.');
  await expect.poll(() => clock.element().textContent).toContain('Act 2 of 2Saturday11:01');
});

test('a takeover briefing is carried on from by one key, and by that alone', async () => {
  const { clock } = atTheTakeover();
  await expect.element(dialog()).toBeVisible();
  await expect
    .poll(() => dialog().element().textContent)
    .toContain('Saturday, 11:00 · Act 2 of 2 · 40 min');
  await expect.element(dialog().getByText('The stewards are few.')).toBeVisible();
  await expect
    .poll(() => dialog().element().textContent)
    .toContain('Being said, or waiting to beCall');
  const carryOn = dialog().getByRole('button', { name: 'Carry on' });
  await expect.element(carryOn).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).toBeVisible();
  expect(clock.state().running).toBe(false);
  const { violations } = await axe.run(document, { runOnly: standards });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(clock.state().running).toBe(true);
});
