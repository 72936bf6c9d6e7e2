import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Debrief as DebriefData } from '#analysis/debrief.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { ReflectionStep } from '#ui/debrief/reflection-step.tsx';
import { fixtureDebrief, fixtureSubject } from '../support/debrief-fixture.ts';
import { offences, renderScreen, sizes } from '../support/render-screen.tsx';
import { umpirePart } from '../support/umpire-fixture.ts';

function show(debrief: DebriefData = fixtureDebrief, reflection = 'I kept finishing calls.') {
  const did: string[] = [];
  renderScreen(
    <Debrief
      debrief={debrief}
      subject={fixtureSubject}
      reflection={reflection}
      againHref="#/briefing/small-flood?seed=4117"
      umpire={umpirePart()}
      onExport={() => did.push('export')}
    />,
  );
  return did;
}

test.each(sizes)('nothing offends WCAG 2.2 AA at $width by $height', async ({ width, height }) => {
  await page.viewport(width, height);
  show();
  await expect.element(page.getByRole('heading', { name: /^Debrief/ })).toHaveFocus();
  await page.getByRole('button', { name: /Ambulance was told/ }).click();
  expect(await offences()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each(sizes.slice(0, 2))(
  'at $width by $height the page itself does not scroll, its panes do',
  async ({ width, height }) => {
    await page.viewport(width, height);
    show();
    await expect.element(page.getByRole('heading', { name: 'The evidence' })).toBeInViewport();
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
    for (const name of ['How you worked', 'Who knew what, when', 'The evidence']) {
      await expect.element(page.getByRole('group', { name })).toHaveAttribute('tabindex', '0');
    }
  },
);

test('the headlines come with what they rest on, and the rating in words', async () => {
  show();
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

test('harm stands apart from the score and says so', async () => {
  show();
  const harm = page.getByRole('region', { name: 'What happened to people' });
  await expect.element(harm).toMatchTextContent(/not part of the score/);
  await expect.element(harm).toMatchTextContent(/6\.4 crew-minutes/);
});

test('a principle shows its own evidence alone, and all again', async () => {
  show();
  await page.getByRole('button', { name: 'Communicate' }).click();
  await expect.element(page.getByText('2 of 8', { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /The council was never asked/ }))
    .not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.element(page.getByText('8 of 8', { exact: true })).toBeVisible();
});

test('a line opens onto its events in words, and is shown in the chart and the table', async () => {
  show();
  const line = page.getByRole('button', { name: /Ambulance was told of Mill Bridge closed/ });
  await expect.element(line).toHaveAttribute('aria-expanded', 'false');
  await line.click();
  await expect.element(line).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText(/^You to AMB, talkgroup ES2:/)).toBeVisible();
  await expect.element(page.getByText('Due 06:33 to 06:38.')).toBeVisible();
  await expect.element(page.getByText('06:38: you 43, ceiling 74')).toBeVisible();
  await expect
    .element(page.getByRole('row', { name: /3 min late, crew turned back/ }))
    .toHaveAttribute('data-selected', 'true');
});

test('a missed duty says when it was due, and finds its lane', async () => {
  show();
  await page.getByRole('button', { name: /The power network was never told/ }).click();
  await expect
    .element(page.getByText('Nothing that would count happened in that time.'))
    .toBeVisible();
  await expect
    .element(page.getByRole('row', { name: /never told/ }))
    .toHaveAttribute('data-selected', 'true');
});

test('the lines can be grouped by rule and put in order of time', async () => {
  show();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Grouped by' }), 'rule');
  await expect
    .element(page.getByRole('heading', { name: /^Told what they needed/ }))
    .toBeInTheDocument();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'First' }), 'time');
  await expect.element(page.getByRole('heading', { name: /^Crews in danger/ })).toBeInTheDocument();
});

test('who knew what is a table whose lanes are also words', async () => {
  show();
  const row = page.getByRole('row', { name: /3 min late/ });
  await expect.element(row).toMatchTextContent(/critical, needed by 06:38/);
  await expect
    .element(row)
    .toMatchTextContent(/wrong or stale from 05:40 to 06:33, held from 06:41 to 08:10/);
});

test('only what went wrong can be shown', async () => {
  show();
  await page.getByRole('checkbox', { name: 'Late, missed or wrong only' }).click();
  await expect
    .element(page.getByRole('row', { name: /in time, read back/ }))
    .not.toBeInTheDocument();
  await expect.element(page.getByRole('row', { name: /never told/ })).toBeInTheDocument();
});

test('the chart is moved by keys, and can be read as a table', async () => {
  show();
  const moment = page.getByRole('slider', { name: 'Moment' });
  await expect.element(moment).toBeVisible();
  (moment.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(moment).toHaveAttribute('aria-valuetext', '05:42: you 2, ceiling 2');
  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: 'Shared picture over time' });
  await expect.element(table.getByRole('row', { name: /^08:10/ })).toMatchTextContent(/08:106889/);
});

test('the journal tells every event and can be searched', async () => {
  show();
  await page.getByRole('tab', { name: 'Journal' }).click();
  await expect.element(page.getByText('9 of 9 events')).toBeVisible();
  expect(await offences()).toEqual([]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'world');
  await expect.element(page.getByText('2 of 9 events')).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find words' }), 'closed and loses');
  await expect
    .element(page.getByText('Ambulance crew one finds Mill Bridge closed and loses 4 min.'))
    .toBeVisible();
});

test('a debrief with nothing in it is still whole', async () => {
  const { score } = fixtureDebrief;
  show(
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
  const did = show();
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
  await expect.element(page.getByRole('status')).toMatchTextContent(/being worked out/);
  expect(await offences()).toEqual([]);
  change(step(true));
  await expect.element(page.getByRole('status')).toMatchTextContent(/ready/);
  await userEvent.fill(
    page.getByRole('textbox', { name: 'In your own words' }),
    ' I told the wrong people. ',
  );
  await page.getByRole('button', { name: 'Keep it and show the debrief' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  expect(said).toEqual(['I told the wrong people.', '']);
});
