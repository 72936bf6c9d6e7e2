import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapDrawn, showPart } from '../support/e2e-desk.ts';
import { openDeskAt } from '../support/e2e-record.ts';
import { freshPage, openTrainer } from '../support/e2e-trainer.ts';
import { outlineOf, toldOf } from '../support/e2e-tree.ts';

// What a screen reader is told of the desk, top to bottom; `vitest run -u` writes it anew, to be read.

let trainer: Awaited<ReturnType<typeof openTrainer>>;
let page: Page;

beforeAll(async () => {
  trainer = await openTrainer();
  page = await freshPage(trainer);
  await openDeskAt(page, trainer.address, 30);
  await mapDrawn(page);
});

afterAll(async () => {
  await trainer.close();
});

test('the desk reads from the clock to the traffic, the map, the picture and the agencies', async () => {
  const told = await toldOf(page);
  const landmarks = told.filter(({ role }) => ['banner', 'main', 'region'].includes(role));
  const parts = ['Traffic', 'Map', 'The picture', 'Agencies and worksheets'];
  expect(landmarks.slice(0, 2).map(({ role }) => role)).toEqual(['banner', 'main']);
  expect(landmarks.map(({ name }) => name).filter((name) => parts.includes(name))).toEqual(parts);
  const names = landmarks.map(({ role, name }) => `${role} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  await expect(`${outlineOf(told).join('\n')}\n`).toMatchFileSnapshot('reading-order.txt');
});

test('no heading of the desk is more than one level below the one before it', async () => {
  for (const tab of ['Agencies', 'Worksheets', 'Joint decision', 'Log']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    const levels = (await toldOf(page)).flatMap(({ level }) => level ?? []);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, tab).toEqual([]);
  }
});

test('on a telephone it reads from the clock to the parts, and then to the one that is shown', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await showPart(page, 'picture');
  const told = (await toldOf(page)).filter(({ role }) =>
    ['banner', 'navigation', 'main', 'tabpanel', 'region'].includes(role),
  );
  // Of a part, without what waits in it.
  const lines = told.slice(0, 5).map(({ role, name }) => `${role} ${name.replace(/ \d.*/, '')}`);
  expect(lines.map((line) => line.trim())).toEqual([
    'banner',
    'navigation Parts of the desk',
    'main',
    'tabpanel Picture',
    'region The picture',
  ]);
});
