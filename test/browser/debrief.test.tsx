import { beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ReflectionStep } from '#ui/debrief/reflection-step.tsx';
import { fixtureDebrief } from '../support/debrief-fixture.ts';
import { offences, renderScreen, sizes } from '../support/render-screen.tsx';
import { showDebrief } from '../support/show-debrief.tsx';

beforeEach(() => page.viewport(1440, 900));

test.each([...sizes, { width: 390, height: 844 }, { width: 320, height: 640 }])(
  'nothing offends WCAG 2.2 AA at $width by $height',
  async ({ width, height }) => {
    await page.viewport(width, height);
    showDebrief();
    await expect.element(page.getByRole('heading', { name: /^Debrief/ })).toHaveFocus();
    await page.getByRole('button', { name: /Ambulance was told/ }).click();
    expect(await offences()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.each(sizes.slice(0, 2))(
  'at $width by $height the page itself does not scroll, its panes do',
  async ({ width, height }) => {
    await page.viewport(width, height);
    showDebrief();
    await expect.element(page.getByRole('heading', { name: 'The evidence' })).toBeInViewport();
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
    for (const name of ['How you worked', 'Who knew what, when', 'The evidence']) {
      await expect.element(page.getByRole('group', { name })).toHaveAttribute('tabindex', '0');
    }
  },
);

test('the headlines come with what they rest on, and the rating in words', async () => {
  showDebrief();
  const pane = page.getByRole('region', { name: 'How you worked' });
  for (const words of [
    '58 of 100',
    'likely between 49 and 66',
    'rests on 31 duties',
    'Partly met',
    'Formative',
    'Not yet reviewed',
  ]) {
    await expect.element(pane).toMatchTextContent(words);
  }
});

test('a headline says what holds it back most, and how it comes about', async () => {
  showDebrief();
  const pane = page.getByRole('region', { name: 'How you worked' });
  // Gain 61, told in time 64, to those who need it 72: the least is gain.
  await expect.element(pane).toMatchTextContent('Held back most by ‘Gain in awareness’: 61.');
  // Evacuation has 72 and isolation 39; of isolation’s stages 30, 50, 50 and 40 the least is information.
  await expect
    .element(pane)
    .toMatchTextContent('Held back most by ‘pre emptive isolation’: information, 30.');
  await pane.getByText('How 58 comes about').click();
  // The mean of 61, 64 and 72 is 197 ÷ 3 = 65.7; half of 61 and half of that is 63.3.
  await expect
    .element(
      pane.getByText(/50 % of the weakest \(61\) and 50 % of their mean \(65\.7\) make 63\.3\./),
    )
    .toBeVisible();
});

test('harm stands apart from the score, says so, and leads to its events', async () => {
  showDebrief();
  await page.getByRole('tab', { name: 'Beside the score' }).click();
  const harm = page.getByRole('region', { name: 'What happened to people' });
  await expect.element(harm).toMatchTextContent(/not part of the score/);
  await expect.element(harm).toMatchTextContent(/6\.4 crew-minutes/);
  await harm.getByRole('button', { name: 'See it in the journal' }).click();
  await expect.element(page.getByText('2 of 9 events')).toBeVisible();
});

test('a principle opens onto its measures and the sum they make, a measure onto its lines', async () => {
  showDebrief();
  const principle = page.getByRole('button', { name: 'Communicate' });
  await principle.click();
  await expect.element(principle).toHaveAttribute('aria-expanded', 'true');
  // Read back, questions answered and M/ETHANE; the briefings were not observed.
  await expect
    .element(page.getByText(/Mean of the 3 measures .*: \(94 \+ 69 \+ 68\) ÷ 3 = 77\./))
    .toBeVisible();
  const briefings = page.getByRole('listitem').filter({ hasText: 'Briefings' });
  await expect.element(briefings).toMatchTextContent(/not observed/);
  await expect.element(page.getByText('2 of 8', { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /The council was never asked/ }))
    .not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Read back', exact: true }).click();
  await expect.element(page.getByText('1 of 8', { exact: true })).toBeVisible();
  await expect.element(principle).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Read back', exact: true }).click();
  await expect.element(page.getByText('2 of 8', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.element(page.getByText('8 of 8', { exact: true })).toBeVisible();
  await expect.element(principle).toHaveAttribute('aria-expanded', 'false');
});

test('a stage of a decision and a field of M/ETHANE open onto their lines', async () => {
  showDebrief();
  const decisions = page.getByRole('group', { name: 'Joint decisions' });
  await decisions.getByRole('button', { name: 'Review' }).first().click();
  await expect.element(page.getByText('1 of 8', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /with a review time/ })).toBeVisible();
  await page.getByRole('button', { name: 'Hazards' }).click();
  await expect.element(page.getByRole('button', { name: /not all of it current/ })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /with a review time/ }))
    .not.toBeInTheDocument();
});

test('what the log lists as critical is said, and leads to the umpire’s part', async () => {
  showDebrief();
  await expect
    .element(
      page.getByText(/^The log lists 1 possible critical failure for an umpire to confirm\./),
    )
    .toBeVisible();
  await page.getByRole('button', { name: 'See what' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'Critical failures to confirm' }))
    .toBeVisible();
});

test('the arrow keys go from line to line, Home and End to the first and the last', async () => {
  showDebrief();
  const says = () => document.activeElement?.querySelector('.evidence-says')?.textContent;
  await expect.element(page.getByRole('heading', { name: 'The evidence' })).toBeVisible();
  document.querySelector<HTMLElement>('.evidence-button')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(says()).toBe('Evacuate Weir Court was taken with a review time.');
  await userEvent.keyboard('{End}{ArrowDown}');
  expect(says()).toBe('Mill Bridge closed was read back by ambulance.');
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(says()).toBe('No joint account of the risk before crews entered Weir Court.');
});

test('on a small screen a figure brings its lines into sight', async () => {
  await page.viewport(390, 844);
  showDebrief();
  await page.getByRole('button', { name: 'Told in time' }).click();
  await expect.element(page.getByRole('heading', { name: 'The evidence' })).toBeInViewport();
});

test('of many events the first are shown, and then all', async () => {
  const { score } = fixtureDebrief;
  const lines = score.lines.map((line) =>
    line.rule === 'closure' ? { ...line, also: Array.from({ length: 40 }, (_, at) => at) } : line,
  );
  showDebrief({ ...fixtureDebrief, score: { ...score, lines } });
  await page.getByRole('button', { name: /was read back by ambulance/ }).click();
  const cited = () => document.querySelectorAll('.evidence-inside:not([hidden]) li').length;
  // Two that counted, and twelve of the forty.
  await expect.poll(cited).toBe(14);
  await page.getByRole('button', { name: 'Show 28 more' }).click();
  await expect.poll(cited).toBe(42);
});

test('the ledger is narrowed by keys too, and in a print it is whole', async () => {
  await page.viewport(720, 900);
  showDebrief();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Show' }), '– Told in time');
  await expect.element(page.getByText('2 of 8', { exact: true })).toBeVisible();
  const session = cdp() as unknown as {
    send: (method: string, wanted: { media: string }) => Promise<void>;
  };
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  await expect.element(page.getByText('8 of 8', { exact: true })).toBeInTheDocument();
  await expect
    .element(page.getByText(/^Due 06:33 to 06:38\. Events no\. 4, 6\. Also looked at: 5\./))
    .toBeVisible();
  await expect.element(page.getByRole('region', { name: 'What the commanders say' })).toBeVisible();
  for (const pane of document.querySelectorAll('.debrief-review .scroll')) {
    expect(getComputedStyle(pane).maxHeight).toBe('none');
  }
  await session.send('Emulation.setEmulatedMedia', { media: '' });
  await expect.element(page.getByText('2 of 8', { exact: true })).toBeVisible();
});

test('points say of how many; figures of unlike lines are not added up', async () => {
  showDebrief();
  const line = page.getByRole('button', { name: /Ambulance was told of Mill Bridge closed/ });
  await expect.element(line).toMatchTextContent(/1\.5 of 3 points/);
  await expect
    .element(
      page.getByRole('heading', { name: /^Told in time 64 of 100 · 2 lines · 2 fell short/ }),
    )
    .toBeInTheDocument();
  await page.getByText('What is a point?').click();
  await expect.element(page.getByText(/3 for what was critical/)).toBeVisible();
});

test('how the score works is told without a network', async () => {
  showDebrief();
  await page.getByRole('button', { name: 'How the score works' }).click();
  const dialog = page.getByRole('dialog', { name: 'How the score works' });
  await expect.element(dialog).toMatchTextContent(/1 − 5 ÷ 10 = 0\.5/);
  expect(await offences()).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('each commander speaks, a relieved one too, and what they say opens onto its events', async () => {
  showDebrief();
  await page.getByRole('tab', { name: 'Beside the score' }).click();
  const said = page.getByRole('region', { name: 'What the commanders say' });
  await expect.element(said.getByRole('heading', { name: /Folasade Birch/ })).toBeVisible();
  await expect.element(said.getByRole('heading', { name: /Idris Vale/ })).toBeVisible();
  const remark = said.getByRole('button', { name: /rang three times/ });
  await remark.click();
  await expect.element(remark).toHaveAttribute('aria-expanded', 'true');
  await expect.element(said.getByText(/^You to AMB, talkgroup ES2:/)).toBeVisible();
  // At 1200 s, which is 20 minutes after 05:40.
  await expect
    .element(page.getByRole('region', { name: 'What working jointly came to' }))
    .toMatchTextContent(/First joint meeting06:00, after 20 min/);
  expect(await offences()).toEqual([]);
});

test.each([...sizes, { width: 320, height: 640 }])(
  'what stands beside the score offends nothing at $width by $height',
  async ({ width, height }) => {
    await page.viewport(width, height);
    showDebrief();
    await page.getByRole('tab', { name: 'Beside the score' }).click();
    await expect
      .element(page.getByRole('region', { name: 'What the commanders say' }))
      .toBeInTheDocument();
    expect(await offences()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('a line opens onto its events in words, and is shown in the chart and the table', async () => {
  showDebrief();
  const line = page.getByRole('button', { name: /Ambulance was told of Mill Bridge closed/ });
  await expect.element(line).toHaveAttribute('aria-expanded', 'false');
  await line.click();
  await expect.element(line).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText(/^You to AMB, talkgroup ES2:/)).toBeVisible();
  await expect.element(page.getByText('Due 06:33 to 06:38.')).toBeVisible();
  await expect
    .element(page.getByText('06:38: with you 43, ceiling 74, shared 36, wrong 6'))
    .toBeVisible();
  await expect
    .element(page.getByRole('row', { name: /3 min late, crew turned back/ }))
    .toHaveAttribute('data-selected', 'true');
});

test('a missed duty says when it was due, and finds its lane', async () => {
  showDebrief();
  await page.getByRole('button', { name: /The power network was never told/ }).click();
  await expect
    .element(page.getByText('Nothing that would count happened in that time.'))
    .toBeVisible();
  await expect
    .element(page.getByRole('row', { name: /never told/ }))
    .toHaveAttribute('data-selected', 'true');
});

test('the lines can be grouped otherwise, or not at all, and put in order of time', async () => {
  showDebrief();
  const by = page.getByRole('combobox', { name: 'Grouped by' });
  await userEvent.selectOptions(by, 'principle');
  await expect
    .element(page.getByRole('heading', { name: /^Jointly understand risk 48 of 100/ }))
    .toBeInTheDocument();
  await userEvent.selectOptions(by, 'nothing');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'First' }), 'time');
  const times = () =>
    [...document.querySelectorAll('.evidence-button time')].map(({ textContent }) => textContent);
  // Each at the end of its time, or when its first event was.
  await expect
    .poll(times)
    .toEqual(['06:25', '06:37', '06:38', '06:40', '06:40', '07:00', '07:10', '07:30']);
});

test('a debrief with nothing in it is still whole', async () => {
  const { score } = fixtureDebrief;
  showDebrief(
    {
      ...fixtureDebrief,
      score: { ...score, lines: [], decisions: [], rating: 'not-observed' },
      awareness: { you: [], reference: [], agency: [], shared: [], sharedWrong: [] },
      knowledge: [],
      events: [],
    },
    '',
  );
  for (const words of [
    'Not observed',
    'No line of evidence.',
    'No joint decision fell due.',
    'No fact was needed by anyone.',
    'You wrote nothing.',
  ]) {
    await expect.element(page.getByText(words)).toBeInTheDocument();
  }
  expect(await offences()).toEqual([]);
});

test('the record can be exported and the same luck played again', async () => {
  const did = showDebrief();
  await page.getByRole('button', { name: 'Export record' }).click();
  expect(did).toEqual(['export']);
  await expect
    .element(page.getByRole('link', { name: 'Play again, same luck' }))
    .toHaveAttribute('href', '#/briefing/small-flood?seed=4117');
});

test('the trainee is asked first, may skip, and hears when the debrief is ready', async () => {
  const said: string[] = [];
  const step = (ready: boolean) => (
    <ReflectionStep place="Debrief" ready={ready} onDone={(text) => said.push(text)} />
  );
  const { show: change } = renderScreen(step(false));
  await expect
    .element(page.getByRole('main').getByRole('status'))
    .toMatchTextContent(/being worked out/);
  expect(await offences()).toEqual([]);
  change(step(true));
  await expect.element(page.getByRole('main').getByRole('status')).toMatchTextContent(/ready/);
  const own = page.getByRole('textbox', { name: 'In your own words' });
  const keep = page.getByRole('button', { name: 'Keep it and show the debrief' });
  await keep.click();
  expect(said).toEqual([]);
  await expect.element(own).toHaveFocus();
  await expect.element(own).toHaveAccessibleDescription(/^Nothing is written yet\./);
  await userEvent.fill(own, ' I told the wrong people. ');
  await keep.click();
  await page.getByRole('button', { name: 'Skip' }).click();
  expect(said).toEqual(['I told the wrong people.', '']);
});
