import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Check } from '#analysis/check/check.ts';
import { checkMargin } from '#analysis/check/margins.ts';
import { checkInWords } from '#cli/check-words.ts';
import { findingCodes } from '#scenario/finding-codes.ts';
import { loadScenario } from '#scenario/load.ts';
import { overlay } from '#scenario/overlay.ts';
import { smallCatalogue, smallFiles, smallMap, smallYaml } from '../scenario/small-scenario.ts';

const page = readFileSync(new URL('../../docs/writing-scenarios.md', import.meta.url), 'utf8');
const blocksOf = (kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );

/** The page says how what stands in a list changes the thing with its id: as in a variant. */
function withExample(example: string): string {
  return stringify(overlay(parse(smallYaml), parse(example)).value);
}

function codesOf(example: string): string[] {
  const files = [
    { name: 'scenario.yaml', text: withExample(example) },
    { name: 'map.geojson', text: smallMap },
  ];
  const { findings } = loadScenario(files, { ...smallCatalogue, folder: 'small-flood' });
  return [...new Set(findings.map(({ code }) => code))];
}

const examples = blocksOf('yaml');

describe('the examples of the page', () => {
  test('there is one of each part, right and wrong', () => {
    const keys = examples.flatMap((text) => Object.keys(parse(text) as object));
    expect(keys).toEqual(
      expect.arrayContaining([
        'facts',
        'scoring',
        'decisions',
        'probes',
        'crowds',
        'margins',
        'variants',
      ]),
    );
    expect(examples.filter((text) => text.startsWith('# validate: '))).toHaveLength(5);
    // The flood that they are put into has no finding of its own.
    expect(loadScenario(smallFiles(), smallCatalogue).findings).toEqual([]);
  });

  test.each(examples.map((text) => [text.split('\n').slice(0, 2).join(' '), text]))(
    '%s',
    (_, text) => {
      const wrong = /^# validate: (\S+)/.exec(text)?.[1];
      expect(codesOf(text)).toEqual(wrong === undefined ? [] : [wrong]);
    },
  );
});

test('every code that the page names is one', () => {
  const named = [...page.matchAll(/\(`([a-z-]+)`\)|says `([a-z-]+)`/g)].map(([, a, b]) => a ?? b);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((code) => !Object.hasOwn(findingCodes, code ?? ''))).toEqual([]);
});

test('what check prints is as shown', () => {
  const { scenario } = loadScenario(smallFiles(), smallCatalogue);
  if (scenario === null) throw new Error('The small scenario loads');
  const n = 20;
  const of = (mean: number, sd: number) => ({ mean, sd, n });
  const none = { mean: null, sd: null, n: 0 };
  const row = (shared: Check['bots']['spam']['sharedAwareness'], joint = of(0, 0)) => ({
    sharedAwareness: shared,
    jointDecisions: joint,
  });
  const bots: Check['bots'] = {
    silent: row(of(0, 0)),
    spam: row(of(48.2, 3.1)),
    leak: row(of(31, 2.8)),
    random: row(of(12.4, 9.9), of(4, 8.1)),
    slow: row(of(40.5, 4.4), of(35.2, 6)),
    doctrine: row(of(52.7, 5.2), of(55.1, 7.3)),
    reference: { sharedAwareness: of(96.3, 1.2), jointDecisions: none },
  };
  const measure = 'sharedAwareness';
  // 48.2 is 48.2 above 0; 52.7 is 4.5 above 48.2, and ten are wanted.
  const margins = [
    checkMargin({ measure, bot: 'spam', than: 'silent', by: 1 }, bots),
    checkMargin({ measure, bot: 'doctrine', than: 'spam', by: 10 }, bots),
  ];
  const reached = (seen: number, all: number, missing: readonly string[] = []) => ({
    seen,
    all,
    missing,
  });
  const check: Check = {
    bots,
    margins,
    coverage: {
      injects: reached(1, 1),
      facts: reached(1, 2, ['home-cut-off']),
      decisions: reached(2, 2),
      agencyStates: reached(40, 52),
      eventTypes: reached(61, 109),
    },
    playthroughs: [],
    unreachable: [{ fact: 'bridge-closed', agency: 'fire' }],
    holds: false,
  };
  expect(blocksOf('text')).toEqual([checkInWords(scenario, check, n)]);
});
