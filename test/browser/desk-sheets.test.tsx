import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { memoryNotebook } from '#ui/desk/notebook.ts';
import { deskView, fixturePort } from '../support/desk-fixture.ts';
import { renderDesk, renderPort } from '../support/render-desk.tsx';
import { validCommands } from '../support/valid-commands.ts';

await page.viewport(1440, 900);

const group = (name: string) => page.getByRole('group', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openSheet(tab: string, sheet: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tab', { name: sheet, exact: true }).click();
}

test('a M/ETHANE starts from the last, takes what is filed and held, and sends what changed', async () => {
  const { dispatched, show } = renderDesk();
  await openSheet('Worksheets', 'M/ETHANE');
  // Said before: by M/ETHANE 1 and 2 of the fixture.
  await expect.element(group('Exact location')).toMatchTextContent(/Weir Court, north bank/);
  await expect.element(group('Hazards')).toMatchTextContent(/Seen.*Mill Bridge deck overtopped/);
  // Nine notes stand under no letter; one of them is filed in one press.
  await expect.element(group('Notes under no letter yet')).toMatchTextContent(/9 to file/);
  await button('Notes under no letter yet').click();
  await group('Put under a letter: Rumour: dam failure')
    .getByRole('button', { name: 'Hazards' })
    .click();
  await expect.element(group('Notes under no letter yet')).toMatchTextContent(/8 to file/);
  // The button is gone with its note: the next note has the focus.
  const next = () => document.activeElement?.closest('.unfiled li')?.textContent;
  await expect.poll(next).toBeTruthy();
  await expect.element(group('Hazards')).toMatchTextContent(/1 held.*Seen/);
  await page.getByRole('button', { name: 'Fill from what I hold' }).first().click();
  await expect
    .element(group('Hazards'))
    .toMatchTextContent(/changed.*Rumour.*Mill Bridge deck overtopped\. Rumour: dam failure\./);
  await expect.element(group('Emergency services')).toMatchTextContent(/At scene: POL, FRS/);
  await button('Send 3 changed').click();
  expect(dispatched).toEqual([
    {
      type: 'methane',
      fields: {
        hazards: {
          says: 'Mill Bridge deck overtopped. Rumour: dam failure.',
          items: ['n-mill-bridge-closed-to-vehicles', 'n-rumour-dam-failure'],
        },
        // The RVP as reported on one’s own map.
        access: {
          says: expect.stringMatching(/^RVP Station Road yard, SD \d{3} \d{3}\.$/) as unknown,
          items: [],
        },
        emergencyServices: { says: 'At scene: POL, FRS. On the way: AMB.', items: [] },
      },
    },
  ]);
  validCommands(...dispatched);
  show({
    methanes: [
      ...deskView.methanes,
      {
        id: 'me-3',
        number: 3,
        at: deskView.now,
        passedTo: [],
        fields: { hazards: { says: 'Mill Bridge deck clear', items: [] } },
      },
    ],
  });
  await page.getByText('M/ETHANE 3', { exact: true }).click();
  const version = page.getByRole('region', { name: 'Already sent' });
  await expect.element(version.getByRole('deletion')).toMatchTextContent('Taken out: overtopped');
  await expect.element(version.getByRole('insertion')).toMatchTextContent('Added: clear');
});

test('what waits for the voice is not sent twice, and a question says that its answer waits', async () => {
  const { dispatched, show } = renderDesk();
  // The fixture's answer to the ambulance waits for the voice.
  await expect
    .element(page.getByRole('region', { name: /^Questions to you/ }))
    .toMatchTextContent(/Asked .*, your answer is on its way/);
  await openSheet('Worksheets', 'M/ETHANE');
  const { voice } = deskView;
  const methane = { id: 'v-9', seat: 'nilo', kind: 'methane', label: 'M/ETHANE', seconds: 60 };
  show({
    voice: { ...voice, queue: [...voice.queue, { ...methane, kind: 'methane', with: [] }] },
  });
  await expect.element(page.getByText('One is in your voice queue.')).toBeVisible();
  await page.getByRole('button', { name: 'Send M/ETHANE 3' }).click({ force: true });
  expect(dispatched).toEqual([]);
  show({ voice });
  await page.getByRole('button', { name: 'Send M/ETHANE 3' }).click();
  expect(dispatched).toMatchObject([{ type: 'methane' }]);
});

test('a place of the map goes into the words as they stand when it is picked', async () => {
  renderDesk();
  await openSheet('Worksheets', 'M/ETHANE');
  await button('Exact location').click();
  const words = group('Exact location').getByRole('textbox');
  await words.fill('Weir Court.');
  await button('Pick on the map').click();
  await words.fill('Weir Court, gate.');
  await page.getByRole('button', { name: 'As a list' }).click();
  await page
    .getByRole('row', { name: /^Weir Court care home/ })
    .getByRole('button', { name: /^Use/ })
    .click();
  await expect
    .poll(() => (words.element() as HTMLTextAreaElement).value)
    .toMatch(/^Weir Court, gate\. SD \d{3} \d{3}\.$/);
});

test('in assessment nothing is put under a letter but by the trainee', async () => {
  const { port } = fixturePort({
    ...deskView,
    mode: 'assessment',
    methanes: [],
    marks: [],
    notes: deskView.notes.map((note) => ({ ...note, letter: undefined, fact: undefined })),
  });
  renderPort(port);
  await openSheet('Worksheets', 'M/ETHANE');
  await page.getByRole('button', { name: 'Fill from what I hold' }).first().click();
  for (const letter of ['Exact location', 'Type of incident', 'Hazards', 'Access']) {
    expect(group(letter).element().querySelector('.fold-summary .hint')).not.toBe(null);
  }
});

test('what is half written is there again when the desk is opened again', async () => {
  const notebook = memoryNotebook();
  const first = renderDesk(undefined, notebook);
  await openSheet('Worksheets', 'Public line');
  await page.getByRole('textbox', { name: 'What the public is told' }).fill('Keep off the river.');
  first.close();
  renderDesk(undefined, notebook);
  await openSheet('Worksheets', 'Public line');
  await expect
    .element(page.getByRole('textbox', { name: 'What the public is told' }))
    .toHaveValue('Keep off the river.');
});

const papers = [
  ['Worksheets', 'M/ETHANE', 'Print M/ETHANE 1', /M\/ETHANE 1.*Standby\. Standby, by fire control/],
  ['Worksheets', 'Briefing', 'Print the briefing to FRS, POL', /IIMARCH briefing.*Everybody out/],
  ['Joint decision', 'Decide', 'Print the decision record', /Joint decision record.*cannot wait/],
  [
    'Joint decision',
    'Joint risk',
    'Print the joint risk table',
    /Joint risk table.*No crew within/,
  ],
  ['Log', null, 'Print the decision log', /Decision log.*Standby recommended/],
] as const;

test('every record goes on paper by itself, as an exercise', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  renderDesk();
  for (const [tab, sheet, name, says] of papers) {
    if (sheet === null) await page.getByRole('tab', { name: tab, exact: true }).click();
    else await openSheet(tab, sheet);
    for (const closed of document.querySelectorAll<HTMLElement>('details.sent:not([open])')) {
      closed.setAttribute('open', '');
    }
    print.mockClear();
    await button(name).click();
    expect(print).toHaveBeenCalledOnce();
    const paper = document.querySelector('.paper')?.textContent;
    expect(paper).toMatch(/^EXERCISE.*Brackwater flood.*Seat: duty NILO.*Practice.*06:42/);
    expect(paper).toMatch(says);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelector('.paper')).toBe(null);
  }
  print.mockRestore();
});

test.each([
  ['light', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']],
  ['dark', ['cat.color']],
])('sheets with every part open offend nothing on a %s screen', async (theme, rules) => {
  document.documentElement.dataset['theme'] = theme;
  renderDesk();
  for (const [tab, sheet] of [
    ['Joint decision', 'Decide'],
    ['Worksheets', 'M/ETHANE'],
  ] as const) {
    await openSheet(tab, sheet);
    const panel = document.querySelector<HTMLElement>('[data-section=side]');
    if (panel === null) throw new Error('There is no side panel.');
    for (const row of panel.querySelectorAll<HTMLElement>('.fold-button[aria-expanded=false]')) {
      if (row.checkVisibility()) row.click();
    }
    const { violations } = await axe.run(panel, { runOnly: rules });
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  }
  delete document.documentElement.dataset['theme'];
});
