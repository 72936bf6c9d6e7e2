import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { fixtureDebrief, fixtureSubject } from '../support/debrief-fixture.ts';
import { offences, renderScreen, sizes } from '../support/render-screen.tsx';
import { aSheet, umpirePart } from '../support/umpire-fixture.ts';

/** The debrief with sheets that are kept as they are written. */
function Kept({ first, onKept }: { first: readonly UmpireReturn[]; onKept: typeof noteKept }) {
  const [umpires, setUmpires] = useState(first);
  const change = (after: readonly UmpireReturn[]) => {
    setUmpires(after);
    onKept(after);
  };
  const part = umpirePart(umpires, {
    onWrite: (sheet) => change([...umpires.filter(({ rater }) => rater !== sheet.rater), sheet]),
    onRemove: (rater) => change(umpires.filter((other) => other.rater !== rater)),
  });
  return (
    <Debrief
      debrief={fixtureDebrief}
      subject={fixtureSubject}
      reflection=""
      againHref="#/"
      umpire={part}
      onExport={() => undefined}
    />
  );
}

let kept: readonly UmpireReturn[] = [];
function noteKept(umpires: readonly UmpireReturn[]) {
  kept = umpires;
}

function show(first: readonly UmpireReturn[] = []) {
  kept = first;
  renderScreen(<Kept first={first} onKept={noteKept} />);
}

beforeEach(() => page.viewport(1440, 900));

async function openTab() {
  await page.getByRole('tab', { name: 'Umpire' }).click();
}

const two = [
  aSheet({
    answers: { 'one-rvp': 'yes', 'met-early': 'no', methane: 'yes' },
    remarks: { 'met-early': 'Nobody rang the council.' },
    overrides: [
      { line: 'recall:bridge-closed@0/ambulance', points: 3, reason: 'Told in the corridor.' },
    ],
  }),
  aSheet({ rater: 'TR', answers: { 'one-rvp': 'yes', 'met-early': 'yes', methane: 'not-seen' } }),
];

test.each([...sizes, { width: 390, height: 844 }])(
  'nothing offends WCAG 2.2 AA at $width by $height',
  async ({ width, height }) => {
    await page.viewport(width, height);
    show(two);
    await openTab();
    await page.getByRole('radio', { name: 'KB' }).click();
    await expect.element(page.getByRole('heading', { name: 'Agreement' })).toBeInTheDocument();
    expect(await offences()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('a sheet is begun by a name, answered by keys, remarked on, and kept at once', async () => {
  show();
  await openTab();
  await page.getByRole('button', { name: 'Begin a sheet' }).click();
  await expect.element(page.getByText('Give a name or initials.')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Name or initials' }), ' KB ');
  await userEvent.keyboard('{Enter}');
  expect(kept.map(({ rater }) => rater)).toEqual(['KB']);
  const first = page.getByRole('group', { name: /^Was one rendezvous point agreed/ });
  (first.getByRole('radio', { name: 'Yes' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' {ArrowRight}');
  expect(kept[0]?.answers).toEqual({ 'one-rvp': 'no' });
  await expect.element(page.getByText('0 yes of 1 seen')).toBeVisible();
  await page.getByRole('button', { name: /^Remark on: Was one rendezvous/ }).click();
  await userEvent.keyboard('Two.');
  expect(kept[0]?.remarks).toEqual({ 'one-rvp': 'Two.' });
});

test('a name that is taken is refused in words', async () => {
  show([aSheet()]);
  await openTab();
  await userEvent.fill(page.getByRole('textbox', { name: 'Name or initials' }), 'kb');
  await page.getByRole('button', { name: 'Begin a sheet' }).click();
  await expect.element(page.getByText('There is a sheet of that name already.')).toBeVisible();
  expect(kept).toHaveLength(1);
});

test('a line is overridden with a reason: its own points stay, struck through, with who and why', async () => {
  show();
  const line = page.getByRole('button', { name: /Ambulance was told of Mill Bridge closed/ });
  await line.click();
  await page.getByRole('button', { name: 'Override as umpire' }).click();
  expect(await offences()).toEqual([]);
  const dialog = page.getByRole('dialog');
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Name or initials' }), 'KB');
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Points, from 0 to 3' }), '4');
  await dialog.getByRole('button', { name: 'Override' }).click();
  const points = dialog.getByRole('textbox', { name: 'Points, from 0 to 3' });
  await expect.element(points).toHaveFocus();
  await expect.element(points).toHaveAccessibleDescription('Give a number from 0 to 3.');
  await userEvent.fill(points, '2.5');
  await dialog.getByRole('button', { name: 'Override' }).click();
  await expect
    .element(dialog.getByRole('textbox', { name: 'Reason' }))
    .toHaveAccessibleDescription('Give a reason.');
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Reason' }), 'They heard it.');
  await dialog.getByRole('button', { name: 'Override' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(kept[0]?.overrides).toEqual([
    { line: 'recall:bridge-closed@0/ambulance', points: 2.5, reason: 'They heard it.' },
  ]);
  await expect.element(line).toMatchTextContent(/from the log 1\.5 of 3.*umpire 2\.5 of 3/);
  await expect.element(page.getByText('KB: 2.5 of 3. They heard it.').first()).toBeVisible();
  expect(document.querySelector('.evidence-score del')).not.toBeNull();
});

test('the review holds what is printed of the umpires, and does not show it', async () => {
  show(two);
  const printed = () => document.querySelector('.print-only');
  await expect.poll(() => printed()?.textContent).toMatch(/Told in the corridor/);
  expect(getComputedStyle(printed() as Element).display).toBe('none');
  const session = cdp() as unknown as {
    send: (method: string, wanted: { media: string }) => Promise<void>;
  };
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  await expect.poll(() => getComputedStyle(printed() as Element).display).toBe('block');
  await session.send('Emulation.setEmulatedMedia', { media: '' });
});

test('an override is withdrawn', async () => {
  show([two[0] as UmpireReturn]);
  await openTab();
  await page.getByRole('radio', { name: 'KB' }).click();
  await page.getByRole('tab', { name: 'Review' }).click();
  await page.getByRole('button', { name: /Ambulance was told of Mill Bridge closed/ }).click();
  await page.getByRole('button', { name: 'Change the override' }).click();
  await page.getByRole('button', { name: 'Withdraw the override' }).click();
  expect(kept[0]?.overrides).toEqual([]);
});

test('the figures stand side by side, and agreement comes with what it rests on', async () => {
  show(two);
  await expect.element(page.getByText(/^As overridden: shared awareness/)).toBeVisible();
  await openTab();
  const report = page.getByRole('region', { name: 'Umpires', exact: true });
  await expect.element(report).toMatchTextContent(/KB: 3 of 3\. Told in the corridor\./);
  await expect.element(report).toMatchTextContent(/Nobody rang the council\./);
  // Both answered two questions, agreed on one; KB says yes to one of two, TR to both, so chance
  // alone agrees on half: (0.5 − 0.5) ÷ 0.5 = 0.
  const row = page.getByRole('row', { name: /^Yes or no, KB and TR/ });
  await expect.element(row).toMatchTextContent(/0\.00/);
  await expect.element(row).toMatchTextContent(/2 questions; 1 seen by one of them only/);
  await expect.element(report).toMatchTextContent(/It is no pass or fail/);
});

test('with one umpire there is no coefficient, and it is said why', async () => {
  show([aSheet({ answers: { 'one-rvp': 'yes' } })]);
  await openTab();
  await expect.element(page.getByText(/^A lone umpire is weak evidence/).first()).toBeVisible();
  await expect.element(page.getByRole('row', { name: /kappa/ })).not.toBeInTheDocument();
});

test('a critical failure is confirmed or not, only with a reason', async () => {
  show([aSheet()]);
  await openTab();
  await expect.element(page.getByText('Not yet confirmed by anybody.')).toBeVisible();
  await page.getByRole('radio', { name: 'KB' }).click();
  const failures = page.getByRole('region', { name: 'Critical failures to confirm' });
  await failures.getByText(/^Events \d/).click();
  await expect.element(failures.getByText('What happened')).toBeVisible();
  await page.getByRole('radio', { name: 'Not critical' }).click();
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  await expect.element(page.getByText('Choose one and give a reason.')).toBeVisible();
  expect(kept[0]?.confirmations).toEqual([]);
  await userEvent.fill(page.getByRole('textbox', { name: /^Reason:/ }), 'They were on dry ground.');
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  expect(kept[0]?.confirmations).toEqual([
    {
      failure: 'crew-unwarned/risk/exposure:amb-1/flood/3840',
      confirmed: false,
      reason: 'They were on dry ground.',
    },
  ]);
  await expect.element(page.getByText('KB: Not critical. They were on dry ground.')).toBeVisible();
});

test('a sheet is deleted only after asking', async () => {
  show(two);
  await openTab();
  await page.getByRole('radio', { name: 'TR' }).click();
  await page.getByRole('button', { name: 'Delete the sheet of TR' }).click();
  await userEvent.keyboard('{Escape}');
  expect(kept).toHaveLength(2);
  await page.getByRole('button', { name: 'Delete the sheet of TR' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  expect(kept.map(({ rater }) => rater)).toEqual(['KB']);
});

test('sheets of another copy are taken in, and what came of it is announced', async () => {
  show([aSheet()]);
  await openTab();
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('No field for a file');
  await userEvent.upload(input, new File(['{}'], 'record.json', { type: 'application/json' }));
  await expect.element(page.getByText('It is a record of another exercise.')).toBeVisible();
});
