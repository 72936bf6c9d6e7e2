import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Briefing } from '#ui/briefing/briefing.tsx';
import type { Start } from '#ui/briefing/start.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { fixtureBrief } from '../support/brief-fixture.ts';
import { offences, renderScreen, sizes } from '../support/render-screen.tsx';

const first: Start = {
  seat: 'nilo',
  mode: 'practice',
  seed: 77,
  pace: 1,
  waits: false,
  guided: false,
};

function show(briefs: readonly [Brief, ...Brief[]] = [fixtureBrief]) {
  const started: Start[] = [];
  renderScreen(
    <Briefing
      briefs={briefs}
      first={first}
      anotherSeed={() => 5}
      onStart={(start) => started.push(start)}
    />,
  );
  return started;
}

test.each(sizes)('nothing offends WCAG 2.2 AA at $width by $height', async ({ width, height }) => {
  await page.viewport(width, height);
  show();
  await expect.element(page.getByRole('heading', { name: 'Briefing: Small flood' })).toHaveFocus();
  expect(await offences()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each(sizes.slice(0, 2))(
  'the way to start is in sight at $width by $height',
  async ({ width, height }) => {
    await page.viewport(width, height);
    show();
    const start = page.getByRole('button', { name: 'Start the exercise' });
    await expect.element(start).toBeInViewport({ ratio: 1 });
  },
);

test('one press starts, in practice and with the seed that was chosen', async () => {
  const started = show();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  expect(started).toEqual([first]);
});

const variants = [
  { id: 'fewer-crews', title: 'Fewer crews', says: 'One boat is elsewhere.' },
  { id: 'worse-lines', title: 'Worse lines', says: 'Telephones fail more often.' },
];

function showVariants(isWaiting = false) {
  const chosen: (string | undefined)[] = [];
  const started: Start[] = [];
  renderScreen(
    <Briefing
      briefs={[fixtureBrief]}
      first={first}
      anotherSeed={() => 5}
      variants={{ all: variants, chosen: 'fewer-crews', onChoose: (id) => chosen.push(id) }}
      isWaiting={isWaiting}
      onStart={(start) => started.push(start)}
    />,
  );
  return { chosen, started };
}

test('a variant is chosen by keyboard from what it says; as written stands first', async () => {
  const { chosen } = showVariants();
  await page.getByText('Variant: Fewer crews').click();
  const group = page.getByRole('group', { name: 'Variant', exact: true });
  const names = group
    .getByRole('radio')
    .elements()
    .map((one) => one.parentElement?.textContent);
  expect(names).toEqual([
    'As writtenThe exercise as its author first made it.',
    'Fewer crewsOne boat is elsewhere.',
    'Worse linesTelephones fail more often.',
  ]);
  await expect.element(page.getByRole('radio', { name: 'Fewer crews' })).toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(chosen).toContain('worse-lines');
  expect(chosen).toContain(undefined);
});

test.each(sizes)(
  'the list of variants offends nobody at $width by $height',
  async ({ width, height }) => {
    await page.viewport(width, height);
    showVariants();
    await page.getByText('Variant: Fewer crews').click();
    await expect.element(page.getByRole('radio', { name: 'As written' })).toBeVisible();
    expect(await offences()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('nothing starts while the variant is being fetched', async () => {
  const { started } = showVariants(true);
  await expect.element(page.getByRole('button', { name: 'Start the exercise' })).toBeDisabled();
  expect(started).toEqual([]);
});

test('assessment and another seed can be chosen; a seed that is none is refused', async () => {
  const started = show();
  await page.getByRole('radio', { name: 'Assessment' }).click();
  await page.getByRole('combobox', { name: 'Time' }).selectOptions('5');
  await page.getByText('Advanced').click();
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await userEvent.fill(seed, 'x');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Write a whole number/);
  // Folded away it would be looked for: the form opens it, and leads there.
  await page.getByText('Advanced').click();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  expect(started).toEqual([]);
  await expect.element(seed).toHaveFocus();
  await expect.element(seed).toBeInvalid();
  await page.getByRole('button', { name: 'Another' }).click();
  await expect.element(seed).toHaveValue('5');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  expect(started).toEqual([{ ...first, mode: 'assessment', seed: 5, pace: 5 }]);
});

test('time runs at one’s own pace or waits for the trainee; in assessment the record says so', async () => {
  const started = show();
  const time = page.getByRole('combobox', { name: 'Time' });
  await expect.element(time).toHaveValue('mine');
  await time.selectOptions('waits');
  await expect
    .element(time)
    .toHaveAccessibleDescription('It passes only while you speak or press Go on.');
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('radio', { name: 'Assessment' }).click();
  // Each mode has a choice of its own, and a fixed pace and no time limit exclude each other.
  await expect.element(time).toHaveValue('1');
  await time.selectOptions('waits');
  await expect.element(time).toHaveAccessibleDescription(/The record says so\.$/);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  expect(started).toEqual([
    { ...first, waits: true },
    { ...first, mode: 'assessment', waits: true },
  ]);
});

test('where there is a guide it is offered in practice alone, and time waits in it', async () => {
  const started: Start[] = [];
  renderScreen(
    <Briefing
      briefs={[fixtureBrief]}
      first={{ ...first, guided: true }}
      anotherSeed={() => 5}
      hasGuide
      onStart={(start) => started.push(start)}
    />,
  );
  const guide = page.getByRole('checkbox', { name: 'With a guide' });
  await expect.element(guide).toBeChecked();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await guide.click();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.getByRole('radio', { name: 'Assessment' }).click();
  await expect.element(guide).not.toBeInTheDocument();
  expect(started).toEqual([{ ...first, waits: true, guided: true }, first]);
});

test('the partners are a table: who, where, commanded by whom, reached how', async () => {
  show();
  const council = page.getByRole('row', { name: /Borough council/ });
  for (const words of [
    'LA',
    'Emergency planning desk',
    'M. Teale',
    'by conference only',
    'phone only',
  ]) {
    await expect.element(council).toMatchTextContent(words);
  }
  await expect.element(page.getByRole('row', { name: /Police/ })).toMatchTextContent(/phone, ES2/);
});

test('the map says in words what it draws', async () => {
  show();
  const map = page.getByRole('img', { name: /Overview map of Small flood, 4\.0 by 2\.6 km/ });
  await expect.element(map).toBeVisible();
  const name = map.element().getAttribute('aria-label');
  expect(name).toContain('A68 Main Road');
  expect(name).toContain('River Brack');
  expect(name).toContain('Weir Court care home');
});

test('where there are two seats, the briefing is that of the one chosen', async () => {
  const control = {
    ...fixtureBrief.seat,
    id: 'nclo',
    title: 'Control liaison',
    briefing: 'You sit in the control room.',
  };
  const started = show([fixtureBrief, { ...fixtureBrief, seat: control }]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Seat' }), 'nclo');
  await expect.element(page.getByText('You sit in the control room.')).toBeVisible();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  expect(started[0]?.seat).toBe('nclo');
});
