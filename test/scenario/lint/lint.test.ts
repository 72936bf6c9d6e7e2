import { expect, test } from 'vitest';
import { findingCodes } from '#scenario/finding-codes.ts';
import { loadScenario } from '#scenario/load.ts';
import { changed, smallCatalogue, smallFiles, smallMap, smallYaml } from '../small-scenario.ts';
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

const withMargins = (...list: readonly string[]) => {
  const margins = list.map((one) => `  - { ${one} }\n`).join('');
  return ['measures:\n', `margins:\n${margins}measures:\n`] as const;
};

test('of margins in a ring the one that closes it is named, and the others with it', () => {
  // Over 1 above silent, under it, and one that has nothing to do with either.
  const { findings } = loadScenario(
    smallFiles(
      withMargins(
        'measure: sharedAwareness, bot: spam, than: silent, by: 1',
        'measure: sharedAwareness, bot: reference, atLeast: 85',
        'measure: sharedAwareness, bot: silent, than: spam, by: 0',
      ),
    ),
    names,
  );
  expect(findings.map(({ code, path, message }) => ({ code, path, message }))).toEqual([
    {
      code: 'margin-never-holds',
      path: 'margins.2',
      message: 'it cannot hold together with margin 1 of the list',
    },
  ]);
});

test('margins that can just hold are no finding', () => {
  // 40 and 60 more are 100, and all three may be the same.
  const { findings } = loadScenario(
    smallFiles(
      withMargins(
        'measure: sharedAwareness, bot: doctrine, atLeast: 40',
        'measure: sharedAwareness, bot: reference, than: doctrine, by: 60',
        'measure: jointDecisions, bot: spam, than: silent, by: 0',
        'measure: jointDecisions, bot: silent, than: spam, by: 0',
      ),
    ),
    names,
  );
  expect(findings).toEqual([]);
});

test('margins on joint decisions want a decision', () => {
  const decisions = smallYaml.slice(smallYaml.indexOf('decisions:\n'));
  const { findings } = loadScenario(
    smallFiles(
      [decisions, 'decisions: []\n'],
      withMargins('measure: jointDecisions, bot: silent, atMost: 10'),
    ),
    names,
  );
  const messages = findings.map(({ code, message }) => `${code}: ${message}`);
  expect(messages).toContain(
    'margin-never-holds: there is no decision, so joint decisions are never observed',
  );
});

test('a level whose grace is longer than its expiry is said once, where it is set', () => {
  const { findings } = loadScenario(
    smallFiles(['measures:\n', 'scoring: { graceCritical: 20m }\nmeasures:\n']),
    names,
  );
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'scoring-out-of-order scoring.graceCritical',
  ]);
});
