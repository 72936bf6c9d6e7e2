import { assert, constantFrom, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { loadScenario } from '#scenario/load.ts';
import { linesOf } from '#scenario/lines.ts';
import { smallCatalogue, smallMap, smallYaml } from './small-scenario.ts';

const marks = '{}[]:,-&*!|>"\'#%@`~<\n\t '.split('');

/** A text with a piece taken out and another put in its place. */
const broken = (text: string) =>
  tuple(
    nat(text.length),
    nat(12),
    constantFrom(...marks, '', '    ', '\n  - ', ': ', '\u{0}', 'é'),
  ).map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

test.each([
  ['scenario', broken(smallYaml).map((text) => [text, smallMap])],
  ['map', broken(smallMap).map((text) => [smallYaml, text])],
] as const)('however a %s is broken, every finding points into its file', (_, texts) => {
  assert(
    property(texts, ([yaml = '', map = '']) => {
      const files = [
        { name: 'scenario.yaml', text: yaml },
        { name: 'map.geojson', text: map },
      ];
      const { scenario, findings } = loadScenario(files, smallCatalogue);
      expect(scenario === null).toBe(findings.some(({ severity }) => severity === 'error'));
      for (const { file, line, col } of findings) {
        const lines = files.find(({ name }) => name === file)?.text.split('\n') ?? [];
        expect(col).toBeGreaterThanOrEqual(1);
        expect(col).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
    }),
    { seed: 20_250_101, numRuns: 150 },
  );
});

test('lines and columns count from 1, and the end of the text has a place', () => {
  const positionAt = linesOf('ab\n\ncd');
  expect([0, 2, 3, 4, 6, 99].map((offset) => Object.values(positionAt(offset)).join())).toEqual([
    '1,1',
    '1,3',
    '2,1',
    '3,1',
    '3,3',
    '3,3',
  ]);
});
