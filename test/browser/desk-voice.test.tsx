import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { VoiceAction } from '#exercise/voice/voice-action.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';

const call = (id: string, label: string, kind: VoiceAction['kind'] = 'call'): VoiceAction => ({
  id,
  seat: 'nilo',
  kind,
  label,
  seconds: 30,
  with: [],
});

const [fire, police, ringing] = [
  call('v-2', 'Call FRS'),
  call('v-3', 'Call POL'),
  call('v-4', 'Take the call of AMB', 'listen'),
];

const waiting = (...queue: VoiceAction[]) => ({ voice: { ...deskView.voice, queue } });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = () => page.getByRole('region', { name: 'Your voice' }).getByRole('status');

test('what waits is moved by buttons and keys; it is said where it went, and the focus goes with it', async () => {
  await page.viewport(1440, 900);
  const { dispatched, show } = renderDesk({ ...deskView, ...waiting(fire, police, ringing) });
  await button('Later: Call FRS').click();
  await expect.element(said()).toMatchTextContent('Call FRS is now number 2 of 3.');
  show(waiting(police, fire, ringing));
  await expect.element(button('Later: Call FRS')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(said()).toMatchTextContent('Call FRS is now number 3 of 3.');
  show(waiting(police, ringing, fire));
  await expect.element(button('Later: Call FRS')).toHaveFocus();
  // At the end of the list there is no later, and nothing is asked for.
  await expect.element(button('Later: Call FRS')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}{ArrowDown}{Home}');
  await button('Cancel: Call POL').click();
  await expect.element(said()).toMatchTextContent('Taken out: Call POL.');
  expect(dispatched).toEqual([
    { type: 'queue', action: 'v-2', do: 'later' },
    { type: 'queue', action: 'v-2', do: 'later' },
    { type: 'queue', action: 'v-2', do: 'first' },
    { type: 'queue', action: 'v-3', do: 'cancel' },
  ]);
  // What rings in cannot be wished away.
  await expect
    .element(button('Cancel: Take the call of AMB'))
    .toHaveAttribute('aria-disabled', 'true');
});

test('where what had the focus is being said, the focus is with what is said', async () => {
  await page.viewport(1440, 900);
  const { show } = renderDesk({ ...deskView, ...waiting(fire, police) });
  await button('Later: Call FRS').click();
  show({ voice: { current: { action: fire, since: 3700, until: 3730 }, queue: [police] } });
  await expect.element(page.getByRole('region', { name: 'Your voice' })).toHaveFocus();
});

test('on a phone the voice is at the foot of every part, and the queue unfolds', async () => {
  await page.viewport(390, 844);
  renderDesk({ ...deskView, ...waiting(fire, police) });
  for (const part of ['Traffic', 'Map', 'Picture', 'Agencies and sheets']) {
    await page.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
    const voice = page.getByRole('region', { name: 'Your voice' });
    await expect.element(voice).toBeVisible();
    const { bottom } = voice.element().getBoundingClientRect();
    expect(Math.round(bottom)).toBe(844);
  }
  await expect.element(button('Cancel: Call FRS')).not.toBeInTheDocument();
  await button('2 waiting · 1:00 in all').click();
  await expect.element(button('Cancel: Call FRS')).toBeVisible();
  const { width, height } = button('Cancel: Call FRS').element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  expect(document.documentElement.scrollWidth).toBe(390);
});

test('what is left is counted to the second; of a long queue it is said how many and how long', async () => {
  await page.viewport(1024, 768);
  const eight = Array.from({ length: 8 }, (_, index) =>
    call(`v-${index + 2}`, `Call ${index + 1}`),
  );
  const { show } = renderDesk({ ...deskView, ...waiting(...eight) });
  const voice = page.getByRole('region', { name: 'Your voice' });
  await expect
    .element(voice.getByRole('paragraph').filter({ hasText: '8 waiting · 4:00 in all' }))
    .toBeVisible();
  const list = voice.getByRole('list', { name: 'Waiting to be said' });
  // It scrolls in itself and leaves the agencies their room; the last can be got at.
  expect(list.element().getBoundingClientRect().height).toBeLessThanOrEqual(158);
  await button('Cancel: Call 8').click();
  await expect.element(said()).toMatchTextContent('Taken out: Call 8.');
  show(waiting(...eight.slice(0, 3)));
  await expect
    .element(voice.getByRole('paragraph').filter({ hasText: 'in all' }))
    .not.toBeInTheDocument();
  const long = { action: fire, since: deskView.now, until: deskView.now + 125 };
  show({ voice: { current: long, queue: [] } });
  await expect.element(voice).toMatchTextContent(/Call FRS · 2:05 left/);
  const bar = voice.getByRole('progressbar', { name: 'Call FRS' });
  await expect.element(bar).toHaveAttribute('aria-valuetext', '2 min 5 s left');
  show({ now: deskView.now + 4 });
  await expect.element(voice).toMatchTextContent(/Call FRS · 2:01 left/);
});
