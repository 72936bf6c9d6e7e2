import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NoteView } from '#exercise/view.ts';
import { memoryNotebook } from '#ui/desk/notebook.ts';
import { deskView } from '../support/desk-fixture.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { offences } from '../support/render-screen.tsx';

await page.viewport(1440, 900);

const bar = page.getByRole('group', { name: 'Share', exact: true });
const grid = page.getByRole('grid', { name: 'The picture' });

function cell(name: RegExp) {
  return grid.getByRole('button', { name });
}

function noteOf(name: string) {
  return grid.getByRole('button', { name, exact: true });
}

/** What the rows say first, from the top. */
function order(): readonly string[] {
  return [...document.querySelectorAll('.note-label')].map((label) =>
    (label.textContent ?? '').slice(0, 9),
  );
}

test('who needs what is kept: told another time, after a reload, and until they are told', async () => {
  const notebook = memoryNotebook();
  const first = renderDesk(deskView, notebook);
  await cell(/^Mill Bridge.*Ambulance/).click();
  await cell(/^Inner cordon.*Borough council/).click();
  await page.getByRole('textbox', { name: 'What you ask of them' }).fill('Half a senten');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect
    .element(cell(/^Mill Bridge.*Ambulance: you say they need it\. Select/))
    .toHaveAttribute('aria-pressed', 'false');
  // One of these has only the old one: fire, of the peak.
  await expect.element(bar).toMatchTextContent(/^3 still to be told\./);
  first.close();
  const again = renderDesk(deskView, notebook);
  await page.getByRole('button', { name: 'Select them' }).click();
  await expect.element(bar).toMatchTextContent(/^3 selected/);
  await expect
    .element(page.getByRole('textbox', { name: 'What you ask of them' }))
    .toHaveValue('Half a senten');
  await cell(/^Inner cordon.*Borough council/).click();
  await expect
    .element(cell(/^Inner cordon.*Borough council: not told\. Select/))
    .toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Share now' }).click();
  await expect.poll(() => again.dispatched).toMatchObject([{ to: ['fire', 'ambulance'] }]);
  // Nothing is left to be said: the focus is back in the picture, not lost.
  await expect.poll(() => document.activeElement?.closest('[role=grid]')).not.toBeNull();
  const told = deskView.notes.map((note): NoteView =>
    note.label.startsWith('Mill Bridge')
      ? { ...note, standing: { ...note.standing, ambulance: 'told' } }
      : note,
  );
  again.show({ notes: told });
  await expect.element(cell(/^Mill Bridge.*Ambulance: told, no read-back/)).toBeInTheDocument();
});

test('what is being said or waits to be said is on its way', async () => {
  const { show } = renderDesk();
  await expect.element(cell(/^Mill Bridge.*Ambulance: not told/)).toBeInTheDocument();
  const [answer] = deskView.voice.queue;
  const share = {
    id: 'v-c-7',
    seat: 'nilo',
    command: 'c-7',
    kind: 'share',
    label: 'Share 1 note',
    seconds: 20,
    with: ['ambulance'],
  } as const;
  show({
    voice: { ...deskView.voice, queue: answer === undefined ? [share] : [answer, share] },
    said: { 'c-7': ['n-mill-bridge-closed-to-vehicles'] },
  });
  await expect.element(cell(/^Mill Bridge.*Ambulance: being told/)).toBeInTheDocument();
});

test('rows are put in order by their heads; notes are filed by letter, looked for and replaced', async () => {
  renderDesk();
  await expect.element(grid).toBeInTheDocument();
  expect(order().slice(0, 3)).toEqual(['Inner cor', 'Peak 08:1', 'Mill Brid']);
  await noteOf('One car stuck, nobody in it').click();
  await page.getByRole('button', { name: 'Access', exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Takes the place of' })
    .selectOptions('n-38-residents-11-bed-bound');
  await userEvent.keyboard('{Escape}');
  await grid.getByRole('button', { name: 'What you know' }).click();
  await expect
    .element(grid.getByRole('columnheader', { name: 'What you know' }))
    .toHaveAttribute('aria-sort', 'ascending');
  expect(order().slice(0, 2)).toEqual(['One car s', 'Inner cor']);
  expect(order()).not.toContain('38 reside');
  // Fire and ambulance read back how many residents there are, which the trainee says is replaced.
  await expect.element(cell(/^One car stuck.*Ambulance: has the old one/)).toBeInTheDocument();
  await page.getByRole('button', { name: 'By M/ETHANE letter' }).click();
  await page.getByRole('checkbox', { name: 'Out-of-date notes too (2)' }).click();
  await page.getByRole('textbox', { name: 'Only notes with these words' }).fill('resid');
  await userEvent.keyboard('{Escape}');
  await expect.poll(order).toEqual(['38 reside']);
  await page.getByRole('button', { name: 'All notes', exact: true }).click();
  await expect.poll(() => order().length).toBe(10);
});

test('the space bar is for a cell, with Shift for the note, with Control for the agency', async () => {
  const { dispatched } = renderDesk();
  await expect.element(grid).toBeInTheDocument();
  (noteOf('Rest centre from 07:30').element() as HTMLElement).focus();
  // Not told: police, fire, environment. The ambulance was told, and the council said it.
  await userEvent.keyboard('{Shift>} {/Shift}');
  await expect.element(bar).toMatchTextContent(/^3 selected 1 note/);
  await userEvent.keyboard('{Shift>} {/Shift}');
  await expect.element(bar).not.toMatchTextContent(/selected/);
  await userEvent.keyboard('{End}{Control>} {/Control}');
  // Of the nine notes shown the agency said one and was told of one.
  await expect.element(bar).toMatchTextContent(/^7 selected 7 notes · EA by phone/);
  await userEvent.keyboard('{Control>}{Home}{/Control}{Enter}');
  await expect
    .element(page.getByRole('columnheader', { name: 'What you know' }))
    .toHaveAttribute('aria-sort', 'ascending');
  await userEvent.keyboard('{ArrowRight>3/}{Enter}');
  const menu = page.getByRole('menu', { name: 'Police' });
  await menu.getByRole('menuitem', { name: 'Fold this column' }).click();
  await expect
    .element(page.getByRole('columnheader', { name: 'POL, Police' }))
    .not.toBeInTheDocument();
  await page.getByRole('button', { name: '1 more agency. Choose columns' }).click();
  await page.getByRole('checkbox', { name: 'Police' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('columnheader', { name: 'POL, Police' })).toBeInTheDocument();
  expect(dispatched).toEqual([]);
});

test('on a phone each note is a card that says who, with nothing to scroll sideways', async () => {
  await page.viewport(320, 640);
  renderDesk();
  await page.getByRole('tab', { name: /^Picture/ }).click();
  const chip = cell(/^Mill Bridge.*AMB, Ambulance: not told/);
  await expect.element(chip).toMatchTextContent(/^AMB$/);
  await chip.click();
  const way = page.getByRole('button', { name: /^How it goes: talkgroup ES2 · No time · Routine/ });
  await expect.element(page.getByRole('combobox', { name: 'Channel' })).not.toBeInTheDocument();
  await way.click();
  await page.getByRole('combobox', { name: 'Channel' }).selectOptions('phone');
  await page.getByRole('checkbox', { name: 'Read-back' }).click();
  await expect
    .element(page.getByRole('button', { name: /^How it goes:/ }))
    .toMatchTextContent(/phone · No time · Routine · No read-back$/);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await offences()).toEqual([]);
  await page.viewport(1440, 900);
});

test('of three hundred notes those in sight are rendered, all are reached, and time alone changes none', async () => {
  const [first] = deskView.notes;
  const notes = Array.from({ length: 300 }, (_, place) => ({
    ...(first as NoteView),
    id: `n-${place}`,
    label: `Gauge ${place}`,
    replacedBy: undefined,
  }));
  const { show } = renderDesk({ ...deskView, notes });
  await expect.element(grid).toHaveAttribute('aria-rowcount', '301');
  await expect.element(noteOf('Gauge 0')).toBeVisible();
  const rows = () => grid.element().querySelectorAll('.note-row').length;
  expect(rows()).toBeLessThan(40);
  (noteOf('Gauge 0').element() as HTMLElement).focus();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.element(noteOf('Gauge 299')).toBeInTheDocument();
  const last = noteOf('Gauge 299').element().closest('[role=row]');
  await expect.poll(() => document.activeElement?.closest('[role=row]')).toBe(last);
  expect(last?.getAttribute('aria-rowindex')).toBe('301');
  let changes = 0;
  const watch = new MutationObserver((found) => {
    changes += found.length;
  });
  watch.observe(grid.element(), { subtree: true, childList: true, attributes: true });
  for (const seconds of [1, 2, 3]) {
    show({ now: deskView.now + seconds });
    await expect.element(page.getByText(/^T\+62/)).toBeInTheDocument();
  }
  expect(changes).toBe(0);
  expect(rows()).toBeLessThan(40);
  watch.disconnect();
});
