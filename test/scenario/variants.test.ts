import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import { loadScenario } from '#scenario/load.ts';
import { smallCatalogue, smallFiles, smallMap, smallYaml } from './small-scenario.ts';

/** The small flood with variants, written as in a file. */
function load(variants: string) {
  return loadScenario(
    [
      { name: 'scenario.yaml', text: `${smallYaml}variants:\n${variants}` },
      { name: 'map.geojson', text: smallMap },
    ],
    smallCatalogue,
  );
}

const slower = `  - id: slower-pump
    title: A slower pump
    says: The pump takes longer to turn out.
    changes:
      units:
        - { id: pump-one, turnOut: 5m }
`;

const placesOf = (variants: string) =>
  load(variants).findings.map(({ code, severity, line, path }) => ({ code, severity, line, path }));

/** The line of the file, from 1, on which the variants’ own line stands. */
const lineIn = (variants: string, words: string) =>
  smallYaml.split('\n').length + 1 + variants.split('\n').findIndex((row) => row.includes(words));

test('a variant is the scenario with its changes, and says which it is', () => {
  const { scenario, variants, findings } = load(slower);
  expect(findings).toEqual([]);
  const [variant, ...more] = variants;
  expect(more).toEqual([]);
  expect(variant).toMatchObject({
    id: 'small-flood',
    title: 'A small flood · A slower pump',
    variant: { id: 'slower-pump', title: 'A slower pump' },
  });
  expect(variant?.units.map(({ turnOut, crew }) => [turnOut, crew])).toEqual([[300, 5]]);
  expect(variant?.geometry).toEqual(scenario?.geometry);
  expect(scenario?.variants).toEqual([
    { id: 'slower-pump', title: 'A slower pump', says: 'The pump takes longer to turn out.' },
  ]);
  expect(scenario?.units[0]?.turnOut).toBe(60);
});

test('the hash is of what is played: no variant changes that of the base, nor does a name its own', () => {
  const alone = loadScenario(smallFiles(), smallCatalogue).scenario;
  const { scenario, variants } = load(slower);
  const renamed = load(slower.replace('A slower pump', 'A tired crew'));
  const slowest = load(slower.replace('5m', '6m'));
  expect(scenario?.hash).toBe(alone?.hash);
  expect(renamed.variants[0]?.hash).toBe(variants[0]?.hash);
  const hashes = [scenario, variants[0], slowest.variants[0]].map((one) => one?.hash);
  expect(new Set(hashes).size).toBe(3);
  expect(slowest.scenario?.hash).toBe(alone?.hash);
});

test('what only a variant has wrong is shown at its place, with its name', () => {
  const text = slower.replace('turnOut: 5m', 'turnOut: soon');
  const { scenario, variants, findings } = load(text);
  expect([scenario, variants]).toEqual([null, []]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    code: 'wrong-value',
    path: 'variants.0.changes.units.0.turnOut',
    line: lineIn(text, 'turnOut'),
  });
  expect(findings[0]?.message).toMatch(/, in the variant slower-pump$/);
});

test('what a change leaves hanging elsewhere is shown at the change, and where', () => {
  const text = slower.replace('turnOut: 5m', 'drop: true');
  const { findings } = load(text);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ path }) => path.startsWith('variants.0.changes'))).toBe(true);
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/, at agencies\.fire\.commander\.unit, in the variant slower-pump$/),
  );
});

test('what the base has wrong is said once', () => {
  const files = smallFiles(['reviewedBy: [A. Reviewer]', 'reviewedBy: []']);
  const [yaml, map] = files;
  if (yaml === undefined || map === undefined) throw new Error('Two files');
  const { findings } = loadScenario(
    [{ ...yaml, text: `${yaml.text}variants:\n${slower}` }, map],
    smallCatalogue,
  );
  expect(findings.map(({ code }) => code)).toEqual(['unreviewed']);
});

test.each([
  [
    'unknown-reference',
    'error',
    'changes.units.0',
    slower.replace('pump-one, turnOut: 5m', 'pump-two, drop: true'),
  ],
  [
    'variant-fixed',
    'error',
    'changes.id',
    slower.replace('      units:', '      id: other\n      units:'),
  ],
  [
    'variant-fixed',
    'error',
    'changes.variants',
    slower.replace('      units:', '      variants: []\n      units:'),
  ],
  ['variant-changes-nothing', 'warning', 'changes', slower.replace('5m', '60s')],
])('%s', (code, severity, path, text) => {
  expect(placesOf(text)).toEqual([
    expect.objectContaining({ code, severity, path: `variants.0.${path}` }),
  ]);
});

test('two variants with one id are shown at both', () => {
  expect(placesOf(slower + slower.replace('5m', '6m')).map(({ code }) => code)).toEqual([
    'duplicate-id',
    'duplicate-id',
  ]);
});

test('a variant that is another one by another name is shown', () => {
  const again = slower.replace('slower-pump', 'tired-crew');
  expect(load(slower + again).findings).toMatchObject([
    {
      code: 'variant-changes-nothing',
      path: 'variants.1.changes',
      message: 'what is played is the same as in the variant slower-pump',
    },
  ]);
  expect(placesOf(slower + again.replace('5m', '6m'))).toEqual([]);
});

test('a map that only a variant names is read as well', () => {
  const text = slower.replace('      units:', '      map: other.geojson\n      units:');
  expect(placesOf(text)).toEqual([
    expect.objectContaining({ code: 'file-missing', path: 'variants.0.changes.map' }),
  ]);
});

test('a variant plays the same twice', () => {
  const { variants } = load(slower);
  const [variant] = variants;
  if (variant === undefined) throw new Error('The variant loads');
  const again = load(slower).variants[0];
  const play = { bot: 'reference', seed: 3, seat: 'nilo' } as const;
  const one = playBot(variant, play);
  expect(playBot(again ?? variant, play).journalHash).toBe(one.journalHash);
  expect(one.record.scenario).toEqual({
    id: 'small-flood',
    hash: variant.hash,
    title: 'A small flood · A slower pump',
  });
});

test('whatever is changed, there is a variant or a finding', () => {
  const keys = [
    'clock',
    'units',
    'agencies',
    'facts',
    'map',
    'injects',
    'measures',
    'seats',
    'nonsense',
  ];
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const item = fc.dictionary(
    fc.constantFrom('id', 'drop', 'length', 'start', 'when', '__proto__', 'name'),
    fc.oneof(scalar, fc.constantFrom('pump-one', 'fire', '1h', '06:00')),
  );
  const changes = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(scalar, item, fc.array(item, { maxLength: 3 })),
  );
  let good = 0;
  fc.assert(
    fc.property(changes, (given) => {
      const { scenario, variants, findings } = load(
        `  - { id: any, title: Any, says: Any., changes: ${JSON.stringify(given)} }\n`,
      );
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (scenario !== null) good += 1;
      expect(errors.length === 0).toBe(scenario !== null);
      expect(variants).toHaveLength(scenario === null ? 0 : 1);
    }),
    { seed: 9, numRuns: 80 },
  );
  expect(good).toBeGreaterThan(0);
  expect(good).toBeLessThan(80);
});
