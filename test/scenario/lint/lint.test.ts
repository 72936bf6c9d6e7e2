import { expect, test } from 'vitest';
import { findingCodes } from '#scenario/finding-codes.ts';
import { loadScenario } from '#scenario/load.ts';
import { changed, smallCatalogue, smallFiles, smallMap } from '../small-scenario.ts';
import { badMaps } from './bad-maps.ts';
import { badScenarios } from './bad-scenarios.ts';

const names = { ...smallCatalogue, folder: 'small-flood' };

test('the small scenario has no finding', () => {
  expect(loadScenario(smallFiles(), names).findings).toEqual([]);
});

test.each(badScenarios)('$code at $line', ({ code, changes, line, hint }) => {
  const files = smallFiles(...changes);
  const { scenario, findings } = loadScenario(files, names);
  const lines = files[0]?.text.split('\n') ?? [];
  const found = findings.filter((finding) => finding.code === code);
  expect(found.map((finding) => lines[finding.line - 1])).toContainEqual(
    expect.stringContaining(line),
  );
  expect(found.map(({ severity }) => severity)).toContain(findingCodes[code].severity);
  const hints = found.map((finding) => finding.hint);
  expect(hint === undefined || hints.includes(hint)).toBe(true);
  expect(scenario === null).toBe(findings.some(({ severity }) => severity === 'error'));
});

test.each(badMaps)('in the map, $code at $line', ({ code, changes, line }) => {
  const map = { name: 'map.geojson', text: changed(smallMap, changes) };
  const { findings } = loadScenario([...smallFiles().slice(0, 1), map], names);
  const found = findings.filter(
    (finding) => finding.code === code && finding.file === 'map.geojson',
  );
  const lines = map.text.split('\n');
  expect(found.map((finding) => lines[finding.line - 1])).toContainEqual(
    expect.stringContaining(line),
  );
});

test('every code has a bad scenario or map', () => {
  const shown = new Set([...badScenarios, ...badMaps].map(({ code }) => code));
  // Files that are too large are in the tests of the loader.
  expect(Object.keys(findingCodes).filter((code) => !shown.has(code as never))).toEqual([
    'file-too-large',
  ]);
});

test('a duplicate id is shown at both ends', () => {
  const { findings } = loadScenario(smallFiles(['id: evacuate\n', 'id: pump-out\n']), names);
  const paths = findings.filter(({ code }) => code === 'duplicate-id').map(({ path }) => path);
  expect(paths).toEqual(['tasks.0.id', 'tasks.1.id']);
});

test('a ring of standing orders is named once, in its order, and what only waits behind it is not', () => {
  const order = (id: string, held: string, agency: string, to: string, item: string) =>
    `      - id: ${id}
        trigger: { when: { held: { by: ${agency}, fact: ${held} } } }
        do: { share: { to: [${to}], channel: phone, items: [${item}] } }
`;
  const police =
    order('one', 'home-cut-off', 'police', 'fire', 'bridge-closed') +
    order('behind', 'home-cut-off', 'police', 'fire', 'home-cut-off');
  const { findings, scenario } = loadScenario(
    smallFiles(
      ['mobilises: 2m\n  - id: fire', `mobilises: 2m\n    standingOrders:\n${police}  - id: fire`],
      [
        '      - id: pump-to-home',
        `${order('two', 'bridge-closed', 'fire', 'police', 'home-cut-off')}      - id: pump-to-home`,
      ],
    ),
    names,
  );
  const loops = findings.filter(({ code }) => code === 'order-loop');
  expect(loops.map(({ message }) => message)).toEqual([
    'these standing orders set each other off: police/one → fire/two → police/one',
  ]);
  expect(scenario).toBeNull();
});
