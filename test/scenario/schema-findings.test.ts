import { expect, test } from 'vitest';
import { loadScenario } from '#scenario/load.ts';
import { smallCatalogue, smallFiles } from './small-scenario.ts';

/** What is found when the condition of the one inject is replaced. */
function withCondition(condition: string): string[] {
  const files = smallFiles(['{ at: 05:52 }', condition]);
  const { findings } = loadScenario(files, smallCatalogue);
  return findings.map(
    ({ line, col, code, message, hint }) =>
      `${line}:${col} ${code} ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
}

const conditions: [condition: string, findings: string[]][] = [
  ['{ aat: 05:52 }', ['155:15 unknown-key aat is not known here (did you mean at?)']],
  [
    '{ measure: river, atLest: 150 }',
    [
      '155:7 missing-key atLeast is missing',
      '155:31 unknown-key atLest is not known here (did you mean atLeast?)',
    ],
  ],
  ['{ measure: river, atLeast: high }', ['155:40 wrong-type expected a number, found "high"']],
  ['{ at: 05:52, fired: bridge-call }', ['155:26 unknown-key fired does not go with at']],
  ['{ at: soon }', ['155:19 wrong-value A time is written such as T+12m or 05:52; found "soon"']],
  [
    '{ task: { id: evacuate, is: finished } }',
    ['155:41 wrong-value expected one of open, under-way, done; found "finished"'],
  ],
  [
    '{ all: [{ at: T+5m }, { not: { hold: { by: fire, fact: bridge-closed } } }] }',
    ['155:44 unknown-key hold is not known here (did you mean held?)'],
  ],
  ['{ all: [] }', ['155:20 out-of-range expected at least 1 items, found 0']],
];

test.each(conditions)(
  'the condition %s is judged by the kind that it comes nearest to',
  (condition, findings) => {
    expect(withCondition(condition)).toEqual(findings);
  },
);

test('a condition that is no mapping is told what kinds there are', () => {
  expect(withCondition('05:52').join()).toContain('expected one of { at }, { measure, atLeast }');
});

test('every mistake of the schema is found in one run', () => {
  const files = smallFiles(
    ['format: 1', 'format: 2'],
    ['crew: 5', 'crew: 5.5'],
    ['letter: access', 'letter: acces'],
    ['because: The pump would drive to it.', "because: '<b>Now</b>'"],
    ['mobilises: 2m', 'mobilises: 2 minutes'],
    ['short: FRS', 'short: Fire'],
    ['level: 2', 'level: 5'],
    ['    alerted: at-start\n', ''],
  );
  const { findings } = loadScenario(files, smallCatalogue);
  expect(findings.map(({ line, code, path }) => `${line} ${code} ${path}`)).toMatchInlineSnapshot(`
    [
      "1 wrong-value format",
      "29 missing-key agencies.0.alerted",
      "42 wrong-value agencies.0.mobilises",
      "46 wrong-value agencies.1.short",
      "94 wrong-type units.0.crew",
      "121 wrong-value facts.0.letter",
      "134 wrong-value facts.0.needs.0.because",
      "140 wrong-value facts.1.level",
    ]
  `);
});
