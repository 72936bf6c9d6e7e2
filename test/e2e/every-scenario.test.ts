import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { openKeyboard, type Keyboard } from '../support/e2e-keyboard.ts';
import { eventually, freshPage, openTrainer, shown } from '../support/e2e-trainer.ts';
import { runToTheEnd, turnUntil, waitFor } from '../support/e2e-turned.ts';
import { shipped, shippedIds } from '../support/shipped.ts';

// Every exercise that ships, by keyboard alone, from the library through its whole length to the debrief.
// Only the page’s clock is turned: two hours of an exercise take seconds.

let trainer: Awaited<ReturnType<typeof openTrainer>>;

beforeAll(async () => {
  trainer = await openTrainer();
});

afterAll(async () => {
  await trainer.close();
});

/** The seed of the browser’s chance is the same in every run: a call that nobody answers fails no test. */
function sameLuck(): void {
  const draw = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array) array[0] = 2;
    else draw(array);
    return array;
  };
}

/** Lets time run on until the desk itself pauses it. */
async function wait(page: Page, keys: Keyboard, what: string): Promise<void> {
  await waitFor(page, keys, what);
  await turnUntil(page, page.getByRole('radio', { name: 'Paused' }));
}

async function begin(page: Page, keys: Keyboard, { title, acts = [] }: Scenario): Promise<void> {
  await page.goto(trainer.address);
  await page.getByRole('heading', { name: 'Exercises' }).waitFor();
  await keys.enter(`Read the briefing of ${title}`);
  await page.getByRole('heading', { name: `Briefing: ${title}` }).waitFor();
  await expect.poll(() => keys.focused(), eventually).toMatchObject({ role: 'heading' });
  await keys.tabTo('Practice');
  // The guide has a test of its own, in which time waits.
  if (await page.getByRole('checkbox', { name: 'With a guide' }).isVisible()) {
    await keys.tabTo('With a guide');
    await keys.press('Space');
  }
  await keys.enter('Start the exercise');
  await page.getByRole('feed').waitFor();
  if (acts[0]?.briefing !== undefined) await keys.enter('Carry on');
}

/** The first words heard that carry something are noted. @returns what the note says. */
async function noteWhatIsHeard(page: Page, keys: Keyboard): Promise<string> {
  const chips = page.getByRole('button', { name: /^Note: / });
  for (let tries = 0; tries < 6 && (await chips.count()) === 0; tries += 1) {
    await wait(page, keys, 'The next message');
  }
  const { name } = await keys.tabTo(/^Note: /);
  const label = name.slice('Note: '.length);
  await keys.press('Enter');
  await keys.enter(/^Official/);
  const noted = page.getByRole('button', { name: `${label}, noted as Official. Note again` });
  await expect.poll(shown(noted.first()), eventually).toBe(true);
  return label;
}

async function share(page: Page, keys: Keyboard, label: string): Promise<void> {
  // What is shown on the map has a button of the same name there.
  await keys.press('k');
  await keys.tabTo(label);
  await keys.arrowTo('ArrowRight', /: not told\. Select to share$/);
  await keys.press('Space');
  await page.getByText('1 selected').waitFor();
  await keys.tabTo('What it means for them');
  await keys.type('It changes what you can do there.');
  await keys.enter('Share now');
  const said = page.getByRole('article').filter({ hasText: 'It changes what you can do there.' });
  for (let tries = 0; tries < 8 && !(await said.first().isVisible()); tries += 1) {
    await wait(page, keys, 'I have finished speaking');
  }
  await expect.poll(shown(said.first()), eventually).toBe(true);
}

async function ask(page: Page, keys: Keyboard, scenario: Scenario): Promise<void> {
  const own = scenario.seats[0]?.agency;
  const agency = scenario.agencies.find(({ id }) => id !== own);
  await keys.enter(new RegExp(`^${agency?.short ?? ''} ${agency?.name ?? ''}`));
  await keys.enter('Ask…');
  await page.getByRole('menu').waitFor();
  await keys.press('Enter');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await wait(page, keys, '1 minute has passed');
}

async function debrief(page: Page, keys: Keyboard): Promise<void> {
  await keys.enter('Go to the debrief');
  await page.getByRole('heading', { name: 'Before you see the score' }).waitFor();
  await keys.tabTo('In your own words');
  await keys.type('I passed one thing on.');
  await keys.enter('Keep it and show the debrief');
  const heading = page.getByRole('heading', { name: 'Shared awareness', exact: true });
  await expect.poll(shown(heading), eventually).toBe(true);
}

describe.each(shippedIds)('%s', (id) => {
  test('is played by keyboard from the library to its debrief', async () => {
    const { scenario } = await shipped(id);
    const page = await freshPage(trainer);
    await page.clock.install();
    await page.addInitScript(sameLuck);
    await page.route('**/assets/map-*.js', (route) => route.abort());
    const keys = await openKeyboard(page);
    await begin(page, keys, scenario);
    await keys.enter('Pause');
    const label = await noteWhatIsHeard(page, keys);
    await share(page, keys, label);
    await ask(page, keys, scenario);
    const met = await runToTheEnd(page, keys);
    const read = (scenario.acts ?? []).filter(
      ({ starts, briefing }) => starts > 0 && briefing !== undefined,
    );
    expect(met).toEqual({
      takeovers: read.length,
      freezes: scenario.probes?.freezes.length ?? 0,
    });
    await debrief(page, keys);
    expect(keys.unseen).toEqual([]);
    await page.close();
  });
});

test('a variant is chosen by keyboard, and every screen says so, also after loading anew', async () => {
  const all = await Promise.all(shippedIds.map(shipped));
  const varied = all.flatMap(({ variants }) => variants)[0];
  if (varied?.variant === undefined) throw new Error('No scenario that ships has a variant');
  const { id, title, variant } = varied;
  const page = await freshPage(trainer);
  await page.route('**/assets/map-*.js', (route) => route.abort());
  const keys = await openKeyboard(page);
  await page.goto(`${trainer.address}#/briefing/${id}?seed=3`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keys.enter('Variant: As written');
  await keys.tabTo('As written');
  await keys.arrowTo('ArrowDown', variant.title);
  await page.getByRole('heading', { name: `Briefing: ${title}`, exact: true }).waitFor();
  expect(await keys.focused()).toMatchObject({ role: 'radio', name: variant.title });
  await keys.enter('Start the exercise');
  await page.getByRole('feed').waitFor();
  await expect.poll(() => page.title(), eventually).toContain(variant.title);
  await page.reload();
  await page.getByRole('feed').waitFor();
  expect(await page.title()).toContain(variant.title);
  await page.goto(`${trainer.address}#/`);
  await page.getByRole('link', { name: new RegExp(`^Resume ${title}`) }).waitFor();
  expect(keys.unseen).toEqual([]);
  await page.close();
});
