import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changePreferences } from '#ui/frame/preferences.ts';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import '#ui/frame/frame.css';
import { offences, renderScreen } from '../support/render-screen.tsx';

afterEach(() => changePreferences({ theme: 'system', sound: false, voices: false, keys: true }));

function Screen({ inExercise }: { readonly inExercise: boolean }) {
  return (
    <div className="frame-page">
      <TopBar inExercise={inExercise} />
      <main>
        <ScreenHeading title="Briefing: Small flood" />
        <p>The river rises.</p>
      </main>
    </div>
  );
}

test('the bar says EXERCISE, and leads past itself and to the words to stop', async () => {
  await page.viewport(320, 640);
  renderScreen(<Screen inExercise />);
  await expect.element(page.getByText('EXERCISE')).toBeVisible();
  expect(await offences()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  page.getByRole('button', { name: 'Skip to the content' }).element().focus();
  await expect.element(page.getByRole('button', { name: 'Skip to the content' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
  await page.getByRole('button', { name: 'Words to stop' }).click();
  await expect.element(page.getByText(/ring 999/)).toBeVisible();
  expect(await offences()).toEqual([]);
});

test('outside of an exercise there is nothing to stop', async () => {
  renderScreen(<Screen inExercise={false} />);
  await expect.element(page.getByRole('button', { name: 'Display and sound' })).toBeVisible();
  const nothing = () => page.getByRole('button', { name: 'Words to stop' }).elements();
  expect(nothing()).toEqual([]);
  await page.getByRole('button', { name: 'Display and sound' }).click();
  await expect.element(page.getByRole('dialog').getByText('EXERCISE')).toBeVisible();
  expect(nothing()).toEqual([]);
  await userEvent.keyboard('{F8}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(page.getByRole('alertdialog').elements()).toEqual([]);
});

test('display and sound are chosen by keyboard, and the focus comes back', async () => {
  renderScreen(<Screen inExercise />);
  const opens = page.getByRole('button', { name: 'Display and sound' });
  // A screen that opens takes the focus to its heading.
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  opens.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Display and sound' })).toBeVisible();
  expect(await offences()).toEqual([]);
  const dialog = page.getByRole('dialog', { name: 'Display and sound' });
  await expect.element(dialog.getByText('EXERCISE')).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(dialog.getByRole('button', { name: 'Words to stop' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('radio', { name: 'As this computer says' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Tab} ');
  expect(JSON.parse(localStorage.getItem('rendezvous.preferences') ?? '')).toEqual({
    theme: 'light',
    sound: true,
    voices: false,
    keys: true,
  });
  await userEvent.keyboard('{Escape}');
  await expect.element(opens).toHaveFocus();
});

test('every printed page says what it is of', async () => {
  renderScreen(<Screen inExercise />);
  const says = () => document.documentElement.style.getPropertyValue('--print-about');
  await expect.poll(says).toBe('" · Briefing: Small flood"');
  const heads = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .filter((text) => text.includes('@top-center'));
  expect(heads).toHaveLength(1);
  expect(heads[0]).toMatch(/content: ["']EXERCISE["'] var\(--print-about/);
});
