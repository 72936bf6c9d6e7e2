import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Briefing } from '#ui/briefing/briefing.tsx';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { fixtureBrief } from '../support/brief-fixture.ts';
import { fixtureDebrief, fixtureSubject } from '../support/debrief-fixture.ts';
import { offences, renderScreen } from '../support/render-screen.tsx';
import { umpirePart } from '../support/umpire-fixture.ts';

beforeEach(() => page.viewport(1440, 900));

/** Thursday at 05:40, and Saturday from 11:00 after forty minutes. */
const clock = { start: 20_400, jumps: [{ at: 2400, shows: 39_600 }] };
const acts = [
  { id: 'before', title: 'Before the day', starts: 0, day: 'Thursday' },
  { id: 'the-day', title: 'On the day', starts: 2400, day: 'Saturday' },
];

function showDebrief() {
  const { book } = fixtureSubject;
  renderScreen(
    <Debrief
      debrief={fixtureDebrief}
      subject={{ ...fixtureSubject, book: { ...book, clock, acts } }}
      reflection=""
      againHref="#/"
      umpire={umpirePart()}
      onExport={() => undefined}
    />,
  );
}

test('the briefing lists the acts, with when each begins and how long it lasts', async () => {
  renderScreen(
    <Briefing
      briefs={[{ ...fixtureBrief, clock, acts, length: 4200 }]}
      first={{ seat: 'nilo', mode: 'practice', seed: 77, pace: 1, waits: false, guided: false }}
      anotherSeed={() => 5}
      onStart={() => undefined}
    />,
  );
  const rows = page.getByRole('region', { name: 'In acts' }).getByRole('listitem');
  await expect.element(rows.nth(0)).toMatchTextContent(/Thursday 05:40\s*Before the day 40 min/);
  await expect.element(rows.nth(1)).toMatchTextContent(/Saturday 11:00\s*On the day 30 min/);
  expect(await offences()).toEqual([]);
});

test('the debrief names the acts over its chart and parts its journal by them', async () => {
  showDebrief();
  await expect.element(page.getByText('Act 1: Before the day')).toBeVisible();
  await expect.element(page.getByText('Act 2: On the day')).toBeVisible();
  await page.getByRole('tab', { name: 'Journal' }).click();
  for (const name of ['Act 1: Before the day · Thursday', 'Act 2: On the day · Saturday']) {
    await expect.element(page.getByRole('row', { name })).toBeVisible();
  }
  expect(await offences()).toEqual([]);
});
