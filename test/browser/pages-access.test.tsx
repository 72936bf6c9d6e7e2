import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AppPartsContext } from '#app/app-parts.ts';
import { recordOf } from '#app/kept-exercise.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import { NotKeptNotice } from '#app/not-kept-notice.tsx';
import { DebriefFailedPage } from '#app/pages/debrief-failed-page.tsx';
import { ElsewherePage } from '#app/pages/elsewhere-page.tsx';
import { LoadingPage } from '#app/pages/loading-page.tsx';
import { MissingPage } from '#app/pages/missing-page.tsx';
import { OtherVersionPage } from '#app/pages/other-version-page.tsx';
import { StillRunningPage } from '#app/pages/still-running-page.tsx';
import { StoppedPage } from '#app/pages/stopped-page.tsx';
import { UnloadedPage } from '#app/pages/unloaded-page.tsx';
import { MessagePage } from '#ui/frame/message-page.tsx';
import { aKeptExercise } from '../support/a-kept-exercise.ts';
import { offences, renderScreen } from '../support/render-screen.tsx';

// What somebody sees only when something is amiss: no exercise leads there.

const record = recordOf(aKeptExercise(), []);
const error = new Error('invariant: a unit stands in two places at once');
const nothing = () => undefined;

const pages: Readonly<Record<string, ReactNode>> = {
  Missing: <MissingPage />,
  'Open elsewhere': <ElsewherePage />,
  'Other version': <OtherVersionPage record={record} />,
  'Still running': <StillRunningPage id="small-flood-1a2b" />,
  Unloaded: <UnloadedPage error={error} />,
  Stopped: <StoppedPage error={error} record={() => record} />,
  'Debrief failed': <DebriefFailedPage error={error} record={record} onAgain={nothing} />,
};

afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
});

/** In either theme, with all that is folded away opened, on a desk and on a telephone. */
async function faults(): Promise<string[]> {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    found.push(...(await offences()).map((what) => `${theme}: ${what}`));
  }
  await page.viewport(320, 640);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > 320) found.push(`${scrollWidth} wide on a telephone`);
  return found;
}

test.each(Object.keys(pages))('the page %s offends nobody, and says EXERCISE', async (name) => {
  await page.viewport(1440, 900);
  renderScreen(pages[name]);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await expect.element(page.getByText('EXERCISE')).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('nor does a page that is on its way, which has no heading yet', async () => {
  renderScreen(<LoadingPage />);
  await expect.element(page.getByRole('status', { name: 'What is being done' })).toBeVisible();
  expect((await faults()).filter((what) => !what.includes('page-has-heading-one'))).toEqual([]);
});

test.each(['private', 'file', 'full', 'other'] as const)(
  'nor the notice that nothing is kept: %s',
  async (failure) => {
    const parts = { store: createMemoryStore(), failure, onNotKept: nothing };
    renderScreen(
      <AppPartsContext value={parts}>
        <MessagePage title="Exercises">
          <NotKeptNotice />
        </MessagePage>
      </AppPartsContext>,
    );
    await expect.element(page.getByRole('alert')).toMatchTextContent(/closing the page loses/);
    expect(await faults()).toEqual([]);
  },
);
