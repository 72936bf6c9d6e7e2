import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NominationView, ProbeView, View } from '#exercise/view.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { validCommands } from '../support/valid-commands.ts';

await page.viewport(1440, 900);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** In either theme. */
async function violations(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const theme of ['dark', 'light']) {
    document.documentElement.dataset['theme'] = theme;
    const { violations: found } = await axe.run(document, { runOnly: standards });
    all.push(...found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return all;
}

const bridge: ProbeView = {
  id: 'probe-nilo-1-1',
  at: deskView.now,
  freeze: 0,
  kind: 'choice',
  question: 'How is the bridge?',
  options: [
    { id: 'option-1', says: 'Open' },
    { id: 'option-2', says: 'Closed' },
    { id: 'option-3', says: 'Open to high vehicles' },
  ],
  state: 'open',
};
const rising: ProbeView = {
  ...bridge,
  id: 'probe-nilo-1-2',
  kind: 'statement',
  question: 'The river still rises.',
  options: [
    { id: 'true', says: 'True' },
    { id: 'false', says: 'False' },
  ],
};
const frozen: View = { ...deskView, probes: [bridge, rising] };
const dialog = () => page.getByRole('dialog');

test('a freeze hides the desk, and nothing but an answer closes it', async () => {
  renderDesk(frozen);
  await expect.element(dialog()).toBeVisible();
  const desk = document.querySelector<HTMLElement>('.desk');
  expect(desk?.checkVisibility({ visibilityProperty: true })).toBe(false);
  await expect.element(dialog().getByText('How is the bridge?').first()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard(' 1');
  await expect.element(dialog()).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('an answer goes with how sure one is, by the keyboard alone, and the next question comes', async () => {
  const { dispatched, show } = renderDesk(frozen);
  const send = dialog().getByRole('button', { name: 'Answer' });
  await expect.element(dialog().getByText('Question 1 of 2')).toBeVisible();
  // From the question to its answers: skip is before it.
  await userEvent.keyboard('{Tab} {ArrowDown}');
  await expect.element(dialog().getByRole('radio', { name: 'Closed' })).toBeChecked();
  const sure = dialog().getByRole('radiogroup', { name: /sure/ });
  await send.click();
  expect(dispatched).toEqual([]);
  await expect.element(sure).toHaveAccessibleDescription('Choose one of these.');
  expect(sure.element().contains(document.activeElement)).toBe(true);
  await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  // Of three answers a guess is right in 33 of 100; very sure is three quarters of the way: 33 + 50 = 83.
  expect(dispatched).toEqual(
    validCommands({
      type: 'answer-probe',
      probe: 'probe-nilo-1-1',
      choice: 'option-2',
      confidence: 83,
    }),
  );
  show({ ...frozen, probes: [{ ...bridge, state: 'answered' }, rising] });
  await expect.element(dialog().getByText('Question 2 of 2')).toBeVisible();
  const question = 'Is this true or false? The river still rises.';
  await expect.element(dialog().getByText(question)).toHaveFocus();
  await expect.element(dialog().getByRole('radio', { name: 'A guess (50 %)' })).toBeVisible();
  show({
    ...frozen,
    probes: [
      { ...bridge, state: 'answered' },
      { ...rising, state: 'answered' },
    ],
  });
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Traffic' })).toBeVisible();
});

test('one who cannot say says so; the rest can be skipped', async () => {
  const { dispatched } = renderDesk(frozen);
  await dialog().getByRole('button', { name: 'I cannot say' }).click();
  await dialog().getByRole('button', { name: 'Skip the rest' }).click();
  const left = (probe: string) => ({ type: 'answer-probe', probe, choice: null }) as const;
  expect(dispatched).toEqual(
    validCommands(left('probe-nilo-1-1'), left('probe-nilo-1-1'), left('probe-nilo-1-2')),
  );
});

const answered: NominationView = {
  id: 'nomination-1',
  at: deskView.now,
  note: 'n-mill-bridge-closed-to-vehicles',
  agencies: [
    { agency: 'ambulance', why: 'Their crews would drive to it.' },
    { agency: 'environment', why: '' },
  ],
  answer: {
    matters: true,
    hint: 'Ask who is on the way to it.',
    says: [
      { agency: 'fire', verdict: 'missed', level: 'important', because: 'Their pumps go round.' },
      {
        agency: 'ambulance',
        verdict: 'agreed',
        level: 'critical',
        because: 'A crew is on its way.',
      },
      { agency: 'environment', verdict: 'needless', level: null },
    ],
  },
};

async function openCoach(): Promise<void> {
  await page.getByRole('button', { name: 'Mill Bridge closed to vehicles', exact: true }).click();
  await page.getByRole('button', { name: 'Who needs this?' }).click();
}

test('in practice the trainee says who needs a note and why; only then the coach answers', async () => {
  const { dispatched, show } = renderDesk();
  await openCoach();
  await expect.element(dialog().getByText('The coach says')).not.toBeInTheDocument();
  await dialog().getByRole('checkbox', { name: 'Ambulance' }).click();
  await dialog().getByRole('checkbox', { name: 'Environment Agency' }).click();
  await dialog()
    .getByRole('textbox', { name: /^Why Ambulance/ })
    .fill('Their crews would drive to it.');
  expect(await violations()).toEqual([]);
  await dialog().getByRole('button', { name: 'Ask the coach' }).click();
  expect(dispatched).toEqual(
    validCommands({
      type: 'nominate',
      note: 'n-mill-bridge-closed-to-vehicles',
      agencies: [...answered.agencies],
    }),
  );
  show({ ...deskView, nominations: [answered] });
  await expect
    .element(dialog().getByText('Services that need it: 2. On your list: 1.'))
    .toHaveFocus();
  const row = (name: RegExp) => dialog().getByRole('row', { name });
  await expect
    .element(
      row(/^Ambulance Needs it: “Their crews would drive to it.” Yes, needs it, at once. A crew/),
    )
    .toBeVisible();
  await expect.element(row(/Not named Needs it too, soon. Their pumps go round.$/)).toBeVisible();
  await expect.element(row(/Can do without\.\s*$/)).toBeVisible();
  await expect.element(dialog().getByText(/^One thing more: Ask who/)).toBeVisible();
  expect(await violations()).toEqual([]);
  // What they said stands in the picture, whatever the coach thinks of it.
  await userEvent.keyboard('{Escape}');
  for (const agency of ['Ambulance', 'Environment Agency']) {
    const name = `Mill Bridge closed to vehicles, ${agency}: you say they need it. Select to share`;
    await expect.element(page.getByRole('button', { name })).toBeVisible();
  }
});

test('a note that was tried shows its answer again, and can be tried again', async () => {
  renderDesk({ ...deskView, nominations: [answered] });
  await openCoach();
  await dialog().getByRole('button', { name: 'Try again' }).click();
  await expect.element(dialog().getByRole('checkbox').first()).toHaveFocus();
  await expect.element(dialog().getByRole('checkbox', { name: 'Ambulance' })).not.toBeChecked();
});

test('in assessment there is no coach to ask', async () => {
  renderDesk({ ...deskView, mode: 'assessment' });
  await page.getByRole('button', { name: 'Mill Bridge closed to vehicles', exact: true }).click();
  await expect
    .element(page.getByRole('button', { name: 'Check with source…' }).last())
    .toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Who needs this?' }))
    .not.toBeInTheDocument();
});
