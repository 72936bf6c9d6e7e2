import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { useView, ViewContext } from '#ui/desk/desk-context.ts';
import { WhileShown } from '#ui/desk/desk-view.tsx';
import { anEmptyView } from '../support/an-empty-view.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { renderScreen } from '../support/render-screen.tsx';

function Seconds() {
  return <p>{useView().now} seconds</p>;
}

test('what is out of sight keeps its view, and has the latest when it is looked at again', async () => {
  const at = (now: number, isShown: boolean) => (
    <ViewContext value={anEmptyView({ now, place: 'hall' })}>
      <WhileShown isShown={isShown}>
        <Seconds />
      </WhileShown>
      <Seconds />
    </ViewContext>
  );
  const { show } = renderScreen(at(1, true));
  const says = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
  await expect.poll(says).toEqual(['1 seconds', '1 seconds']);
  show(at(2, false));
  await expect.poll(says).toEqual(['1 seconds', '2 seconds']);
  show(at(3, true));
  await expect.poll(says).toEqual(['3 seconds', '3 seconds']);
});

test('the head of a print says what time it is when it is printed', async () => {
  const { show } = renderDesk();
  await expect.element(page.getByRole('feed')).toBeInTheDocument();
  const clock = () => document.querySelector('.clock-time')?.textContent ?? '';
  const before = clock();
  show({ now: deskView.now + 600 });
  await expect.poll(clock).not.toBe(before);
  const head = () => document.documentElement.style.getPropertyValue('--print-about');
  // The whole page would be looked through for each minute.
  expect(head()).toContain(` · ${before}"`);
  window.dispatchEvent(new Event('beforeprint'));
  expect(head()).toContain(` · ${clock()}"`);
});
