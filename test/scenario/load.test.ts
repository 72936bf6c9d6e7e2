import { expect, test } from 'vitest';
import { largestMap } from '#scenario/load-map.ts';
import { largestScenario, loadScenario } from '#scenario/load.ts';
import { changed, smallCatalogue, smallFiles, smallMap, smallYaml } from './small-scenario.ts';

const load = (...changes: readonly (readonly [string, string])[]) =>
  loadScenario(smallFiles(...changes), smallCatalogue);

test('times of day and durations are seconds from the start', () => {
  const { scenario } = load();
  expect(scenario?.clock).toEqual({ start: 20_400, length: 3_600 });
  expect(scenario?.injects[0]?.trigger.when).toEqual({ at: 720 });
  expect(scenario?.decisions[0]?.window).toEqual({ opens: 600, full: 1200, closes: 2400 });
});

test('a time of day before the start is the next day', () => {
  const { findings } = load(['at: 05:52', 'at: 05:39']);
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'after-the-end 23 h 59 min from the start is after the end at 1 h',
  ]);
});

test('a scenario is plain data', () => {
  const { scenario } = load();
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
});

test('the hash is of what the scenario says, not of how it is written', () => {
  const hash = load().scenario?.hash;
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(
    load(['title: A small flood\nsummary', '# A comment\ntitle: "A small flood"\nsummary']).scenario
      ?.hash,
  ).toBe(hash);
  expect(load(['crew: 5', 'crew: 4']).scenario?.hash).not.toBe(hash);
});

test('the hash changes with the map', () => {
  const map = { name: 'map.geojson', text: changed(smallMap, [['"kmh":50', '"kmh":51']]) };
  const other = loadScenario([...smallFiles().slice(0, 1), map], smallCatalogue);
  expect(other.scenario?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(other.scenario?.hash).not.toBe(load().scenario?.hash);
});

test('a warning leaves the scenario playable, an error does not', () => {
  expect(load(['reviewedBy: [A. Reviewer]', 'reviewedBy: []']).scenario).not.toBeNull();
  expect(load(['crew: 5', 'crew: many']).scenario).toBeNull();
});

test('one run shows mistakes of the schema, of references and of the map', () => {
  const map = { name: 'map.geojson', text: changed(smallMap, [['"class":"b",', '']]) };
  const [yaml] = smallFiles(
    ['crew: 5', 'crew: many'],
    ['topic: roads', 'topic: rods'],
    ['id: evacuate\n', 'id: pump-out\n'],
  );
  const { findings } = loadScenario([yaml ?? map, map], smallCatalogue);
  expect(findings.map(({ file, code, path }) => `${file} ${code} ${path}`)).toMatchInlineSnapshot(`
    [
      "map.geojson missing-key features.0.properties.class",
      "scenario.yaml wrong-type units.0.crew",
      "scenario.yaml duplicate-id tasks.0.id",
      "scenario.yaml duplicate-id tasks.1.id",
      "scenario.yaml unknown-reference facts.0.topic",
      "scenario.yaml unknown-reference decisions.0.options.0.opens.0",
    ]
  `);
});

test('a file above its bound is not read', () => {
  const yaml = { name: 'scenario.yaml', text: `${smallYaml}#${'x'.repeat(largestScenario)}` };
  expect(loadScenario([yaml], smallCatalogue).findings.map(({ code }) => code)).toEqual([
    'file-too-large',
  ]);
  const map = { name: 'map.geojson', text: smallMap + ' '.repeat(largestMap) };
  const { findings } = loadScenario([...smallFiles().slice(0, 1), map], smallCatalogue);
  expect(findings.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'map.geojson file-too-large',
  ]);
});

test('a ring of more points than a map can want is a finding, with its place', () => {
  const many = '[-2.394,54],'.repeat(20_000);
  const text = changed(smallMap, [['[[[-2.394,54]', `[[${many}[-2.394,54]`]]);
  const { findings } = loadScenario(
    [...smallFiles().slice(0, 1), { name: 'map.geojson', text }],
    smallCatalogue,
  );
  expect(findings.map(({ file, code, path }) => `${file} ${code} ${path}`)).toEqual([
    expect.stringMatching(/^map\.geojson \S+ features\.\d+\.geometry\.coordinates\.0$/),
  ]);
});

test('without a YAML file there is a finding', () => {
  expect(loadScenario([], smallCatalogue).findings.map(({ code }) => code)).toEqual([
    'file-missing',
  ]);
});
