// First of all: it must be there before React is.
import { forgetRenders, renders } from '../support/count-renders.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';

const clock = () => document.querySelector('.clock-time')?.textContent;
const since = () => document.querySelector('.now-left')?.textContent ?? '';
const card = (name: string) =>
  page.getByRole('list').getByRole('listitem').filter({ hasText: name }).first();

test('while only time goes by no card, no row and no entry of the queue is drawn anew, and no age is stale', async () => {
  await page.viewport(1440, 900);
  const { show } = renderDesk();
  await expect.element(card('R. Osei')).toMatchTextContent(/heard 1 min ago/);
  await expect.poll(since).toBe('· 50 s left');
  forgetRenders();
  for (const passed of [1, 2, 3]) {
    show({ now: deskView.now + passed });
    await expect.poll(since).toBe(`· ${50 - passed} s left`);
  }
  const counted = renders();
  // It counts: what shows the seconds was drawn with each.
  expect(counted['Now']).toBe(3);
  for (const calm of ['AgencyCard', 'AgencyLine', 'QueueButton', 'MessageItem', 'PictureCell']) {
    expect(counted[calm], calm).toBeUndefined();
  }
  // A minute later each age is a minute more.
  show({ now: deskView.now + 60 });
  await expect.poll(clock).toBe('06:43');
  await expect.element(card('R. Osei')).toMatchTextContent(/heard 2 min ago/);
  await expect.element(card('M. Teale')).toMatchTextContent(/Engaged 3 min ago/);
  expect(renders()['AgencyCard']).toBe(5);
});
