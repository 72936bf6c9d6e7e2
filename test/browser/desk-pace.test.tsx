import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fixtureClock } from '../support/fixture-clock.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { offences } from '../support/render-screen.tsx';

const status = () => page.getByRole('status').filter({ hasText: /came in|asked|finished|waits/ });

test('what can be waited for: something for me, or my time, quarters of an hour among it', async () => {
  await page.viewport(1440, 900);
  const { clock } = renderDesk();
  await page.getByRole('button', { name: 'Wait until…' }).click();
  for (const [name, options] of [
    [
      'Something for me',
      [
        'The next message',
        'The next urgent message',
        'A question to me',
        'An answer comes',
        'I have finished speaking',
      ],
    ],
    // The desk of the tests stands at 06:42.
    [
      'My time',
      [
        '1 minute has passed',
        '5 minutes have passed',
        '10 minutes have passed',
        'It is 06:45',
        'It is 07:00',
        'It is 07:15',
      ],
    ],
  ] as const) {
    const group = page.getByRole('group', { name });
    const found = group.getByRole('menuitem').elements();
    expect(found.map((one) => one.textContent)).toEqual(options);
  }
  await page.getByRole('menuitem', { name: 'It is 07:00' }).click();
  await page.getByRole('button', { name: /^Waiting/ }).click();
  await page.getByRole('menuitem', { name: 'The next urgent message' }).click();
  expect(clock.waits).toEqual(['{"at":4800}', '"urgent-message"']);
});

test('a time can be typed, by the keyboard alone, and what is wrong with it is said of the field', async () => {
  await page.viewport(1024, 768);
  const { clock } = renderDesk();
  const opens = page.getByRole('button', { name: 'Wait until…' });
  await expect.element(opens).toBeVisible();
  opens.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'The next message' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  const field = page.getByRole('textbox', { name: 'It is, 24-hour clock' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('0630{Enter}');
  await expect.element(field).toHaveAccessibleDescription(/0630 is past: it is 06:42\.$/);
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveFocus();
  expect(await offences()).toEqual([]);
  await userEvent.fill(field, 'noon');
  await expect.element(field).not.toHaveAttribute('aria-invalid');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAccessibleDescription(/“noon” is no time of day/);
  await userEvent.fill(field, '0650');
  await userEvent.keyboard('{Enter}');
  // The desk of the tests began at 05:40.
  expect(clock.waits).toEqual(['{"at":4200}']);
  await expect.element(page.getByRole('button', { name: /^Waiting/ })).toHaveFocus();
});

test('time that stopped by itself says why, and no longer once it runs', async () => {
  await page.viewport(1024, 768);
  const { clock } = renderDesk();
  clock.stop('question');
  await expect.element(status()).toMatchTextContent('You are asked something');
  expect(await offences()).toEqual([]);
  clock.run(5);
  await expect.element(page.getByText('You are asked something')).not.toBeInTheDocument();
  clock.stop('urgent');
  await expect.element(status()).toMatchTextContent('An urgent message came in');
});

test('time that waits for the trainee has one button, by key too, and it stays where it is', async () => {
  await page.viewport(390, 844);
  const { clock } = renderDesk(undefined, undefined, fixtureClock(true, { running: false }));
  await expect.element(status()).toMatchTextContent('Time waits for you');
  await expect.element(page.getByRole('radio', { name: '5 times faster' })).not.toBeInTheDocument();
  const button = page.getByRole('button', { name: 'Go on' });
  const before = button.element().getBoundingClientRect();
  await button.click();
  await expect.element(page.getByRole('button', { name: 'Pause' })).toHaveFocus();
  clock.stop('voice');
  await expect.element(status()).toMatchTextContent('You have finished speaking');
  const after = button.element().getBoundingClientRect();
  expect([after.left, after.top]).toEqual([before.left, before.top]);
  expect(await offences()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await userEvent.keyboard('g');
  expect(clock.state().running).toBe(true);
});
