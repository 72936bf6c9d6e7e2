import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MessageView, NoteView, View } from '#exercise/view.ts';
import { append } from '#kernel/chain.ts';
import { memoryNotebook } from '#ui/desk/notebook.ts';
import { deskView } from '../support/desk-fixture.ts';
import { messages } from '../support/desk-messages.ts';
import { renderDesk } from '../support/render-desk.tsx';
import { validCommands } from '../support/valid-commands.ts';

await page.viewport(1440, 900);

const group = (name: string) => page.getByRole('group', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openSheet(tab: string, sheet: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tab', { name: sheet, exact: true }).click();
}

const said =
  "I've closed Mill Bridge, there's water over the deck. castle Bridge is open both ways. " +
  'For you alone: an armed man is in Mill Terrace. What crews may know: keep out of Mill Terrace. ' +
  'The dam has gone.';

/** A note of those words, as it is in an assessment: what was heard and nothing else. */
function heard(id: string, words: string, certainty: NoteView['certainty'] = 'official'): NoteView {
  const from = said.indexOf(words);
  return {
    id,
    at: 3600,
    message: 'm-20',
    from,
    to: from + words.length,
    words,
    label: words,
    certainty,
    source: 'police',
    standing: {},
  };
}

const bridge = "I've closed Mill Bridge, there's water over the deck";
const armed = 'an armed man is in Mill Terrace';

/** A desk in an assessment on which five notes of one message are held, each filed. */
function fillDesk() {
  const notebook = memoryNotebook();
  notebook.write('filed-by-letter', {
    'n-bridge': 'access',
    'n-castle': 'access',
    'n-armed': 'hazards',
    'n-out': 'hazards',
    'n-dam': 'hazards',
  });
  const [first] = messages;
  if (first === undefined) throw new Error('Nothing was said.');
  const message: MessageView = {
    ...first,
    id: 'm-20',
    at: 3600,
    from: 'police',
    text: said,
    chips: [],
  };
  const view: View = {
    ...deskView,
    mode: 'assessment',
    methanes: [],
    marks: [],
    messages: append(deskView.messages, message),
    // Heard one after the other: the newest comes first.
    notes: [
      { ...heard('n-bridge', bridge), at: 3605 },
      { ...heard('n-castle', 'castle Bridge is open both ways'), at: 3604 },
      { ...heard('n-armed', armed), at: 3603 },
      { ...heard('n-out', 'keep out of Mill Terrace'), at: 3602 },
      { ...heard('n-dam', 'The dam has gone', 'rumour'), at: 3601 },
    ],
  };
  return renderDesk(view, notebook);
}

test('what is filled in is whole sentences; whoever spoke of themselves is quoted, doubt is said', async () => {
  const { dispatched } = fillDesk();
  await openSheet('Worksheets', 'M/ETHANE');
  await page.getByRole('button', { name: 'Fill from what I hold' }).first().click();
  await button('Send M/ETHANE 1').click();
  expect(dispatched).toMatchObject([
    {
      type: 'methane',
      fields: {
        access: {
          // The exercise began at 05:40: an hour on it is 06:40.
          says: "Police, 06:40: “I've closed Mill Bridge, there's water over the deck.” Castle Bridge is open both ways.",
          items: ['n-bridge', 'n-castle'],
        },
        hazards: {
          says: 'Keep out of Mill Terrace. Unconfirmed: The dam has gone.',
          items: ['n-out', 'n-dam'],
        },
      },
    },
  ]);
  validCommands(...dispatched);
});

test('what was told in confidence is left out, named, and put in and taken out by one press', async () => {
  fillDesk();
  await openSheet('Worksheets', 'M/ETHANE');
  await page.getByRole('button', { name: 'Fill from what I hold' }).first().click();
  const row = group('Told in confidence');
  await expect.element(row).toMatchTextContent(/1 left out.*an armed man is in Mill Terrace/);
  await button('Told in confidence').click();
  await row.getByRole('button', { name: `Put in, though told in confidence: ${armed}` }).click();
  const hazards = group('Hazards');
  await expect
    .element(hazards)
    .toMatchTextContent(/in confidence.*An armed man is in Mill Terrace\./);
  await expect.element(row).toMatchTextContent(/1 put in/);
  const out = row.getByRole('button', { name: `Leave out, told in confidence: ${armed}` });
  // The button that was pressed is where it was, and has the focus.
  await expect.element(out).toHaveFocus();
  await out.click();
  await expect.element(hazards).not.toMatchTextContent(/armed/);
});

test('a relief has what was told in confidence handed over, an agency has not', async () => {
  fillDesk();
  await openSheet('Worksheets', 'Hand over');
  const taken = page.getByRole('button', { name: `Take out: ${armed}` });
  await page.getByRole('button', { name: 'Fill from what I hold' }).last().click();
  await expect.element(page.getByRole('button', { name: `Take out: ${bridge}` })).toBeVisible();
  await expect.element(taken).not.toBeInTheDocument();
  await page.getByRole('radio', { name: /^My relief/ }).click();
  await page.getByRole('button', { name: 'Fill from what I hold' }).last().click();
  await expect.element(taken).toBeVisible();
  // Said where somebody else is chosen after all.
  await page.getByRole('radio', { name: /^The agency that leads recovery/ }).click();
  await expect.element(group('Told in confidence')).toMatchTextContent(/1 put in/);
});

test('a line for the public that rests on what was told in confidence says so', async () => {
  fillDesk();
  await openSheet('Worksheets', 'Public line');
  await page.getByRole('button', { name: 'Add notes… Notes that it rests on' }).click();
  await page.getByRole('checkbox', { name: /armed man.*in confidence/ }).click();
  await expect
    .element(page.getByText(/^It says what you were told in confidence/))
    .toBeInTheDocument();
});

test('what is done with a sheet is in sight at every scroll, and hides nothing that has the focus', async () => {
  renderDesk();
  const panel = () => document.querySelector('.side-tabs > .scroll:not([data-inert])');
  for (const [tab, sheet, name] of [
    ['Worksheets', 'M/ETHANE', 'Send M/ETHANE 3'],
    ['Worksheets', 'Briefing', 'Give the briefing'],
    ['Joint decision', 'Decide', 'Put to the commanders'],
  ] as const) {
    await openSheet(tab, sheet);
    const sends = button(name);
    for (const top of [0, 200, 10_000]) {
      panel()?.scrollTo({ top });
      await expect.poll(() => isWithin(sends.element(), panel())).toBe(true);
    }
    panel()?.scrollTo({ top: 0 });
    const rows = [...(panel()?.querySelectorAll<HTMLElement>('.fold-button') ?? [])];
    const last = rows.findLast((row) => row.checkVisibility());
    last?.focus();
    const foot = sends.element().closest('.sheet-foot');
    const bottom = () => last?.getBoundingClientRect().bottom ?? Infinity;
    await expect.poll(bottom).toBeLessThanOrEqual(foot?.getBoundingClientRect().top ?? 0);
  }
});

function isWithin(inner: Element, outer: Element | null): boolean {
  const [one, other] = [inner.getBoundingClientRect(), outer?.getBoundingClientRect()];
  return other !== undefined && one.top >= other.top && one.bottom <= other.bottom;
}

test('versions say which letters changed and which are new, on the screen and on paper', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  renderDesk({
    ...deskView,
    methanes: [
      {
        id: 'me-1',
        number: 1,
        at: 1200,
        passedTo: [],
        fields: {
          majorIncident: { says: 'By fire control', items: [], status: 'standby' },
          hazards: { says: 'Mill Bridge deck overtopped. Gas in Finkle Street.', items: [] },
          access: { says: 'By the bypass', items: [] },
        },
      },
      {
        id: 'me-2',
        number: 2,
        at: 2400,
        passedTo: [],
        fields: {
          majorIncident: { says: 'By fire control', items: [], status: 'declared' },
          hazards: { says: 'Mill Bridge deck clear. Gas in Finkle Street.', items: [] },
          number: { says: 'Thirty-eight residents', items: [] },
        },
      },
    ],
  });
  await openSheet('Worksheets', 'M/ETHANE');
  const versions = page.getByRole('region', { name: 'Already sent' });
  const changes =
    /Changed: Major incident, Hazards\. New: Number of casualties\. Not said again: Access\./;
  await expect.element(versions).toMatchTextContent(changes);
  await versions.getByText('M/ETHANE 2', { exact: true }).click();
  await button('Print M/ETHANE 2').click();
  const paper = document.querySelector('.paper')?.textContent ?? '';
  expect(paper).toMatch(changes);
  expect(paper).toMatch(
    /M Major incidentchanged.*Taken out: Standby\. Added: Declared\. By fire control\./,
  );
  expect(paper).toMatch(
    /Mill Bridge deck Taken out: overtopped\. Added: clear\. Gas in Finkle Street\./,
  );
  expect(paper).toMatch(/A AccessNot said again: it stands as it was sent before\./);
  expect(paper).toMatch(/Underlined: added\. Struck through: taken out\./);
  print.mockRestore();
});

test('what the officer did and has not written of starts an entry of the log, with its reason', async () => {
  const { dispatched, show } = renderDesk();
  await page.getByRole('tab', { name: 'Log' }).click();
  const done = group('Done, and not in the log').getByRole('button').first();
  const text = done.element().textContent;
  await done.click();
  await expect.element(page.getByRole('textbox', { name: 'Entry' })).toHaveValue(text);
  const why = page.getByRole('textbox', { name: 'Why' });
  await expect.element(why).toHaveFocus();
  await why.fill('the drive goes at half past six');
  await button('Add to the log').click();
  expect(dispatched).toMatchObject([
    { type: 'log', text: `${text}\nWhy: The drive goes at half past six.` },
  ]);
  validCommands(...dispatched);
  // Once it is there it is not offered again.
  const [body] = dispatched;
  const entry = body?.type === 'log' ? body.text : '';
  show({ log: [...deskView.log, { id: 'l-9', at: deskView.now, text: entry }] });
  await expect
    .poll(() => page.getByRole('button', { name: text, exact: true }).elements())
    .toEqual([]);
});
