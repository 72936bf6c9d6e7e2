import { expect, test } from 'vitest';
import { parseYaml } from '#scenario/parse-yaml.ts';

const found = (text: string): string[] =>
  parseYaml('a.yaml', text).findings.map(
    ({ line, col, code, message }) => `${line}:${col} ${code} ${message}`,
  );

const mistakes: [what: string, text: string, finding: string][] = [
  [
    'a line indented too far',
    'a:\n  - b: 1\n    c: x\n      d: 2\n    e: 3\n',
    '4:7 yaml-syntax this line is indented as if it went on with the line above',
  ],
  [
    'a second line of an item indented too far',
    'a:\n  - b: x\n     c: 2\n',
    '3:6 yaml-syntax this line is indented as if it went on with the line above',
  ],
  [
    'a line of an item indented too little',
    'a:\n  - b: 1\n    c: 2\n   d: 3\n    e: 4\nf: 5\n',
    '4:4 yaml-syntax this line is indented less than the mapping that it is in',
  ],
  [
    'a line indented too little',
    'a:\n    b: 1\n  c: 2\n',
    '3:3 yaml-syntax all mapping items must start at the same column',
  ],
  ['a tab', 'a:\n\tb: 1\n', '2:1 yaml-syntax tabs are not allowed as indentation'],
  [
    'a key without a colon',
    'a:\n  b: 1\n  c\n  d: 3\n',
    '3:3 yaml-syntax implicit map keys need to be followed by map values',
  ],
  [
    'a colon in plain text',
    'a: Patrol: closed\n',
    '1:4 yaml-syntax a key inside the value of another',
  ],
  [
    'a quote that is never closed',
    'a: 1\nb: "open\nc: 3\n',
    '2:4 yaml-syntax this quote is never closed',
  ],
  ['a second document', 'a: 1\n---\nb: 2\n', '2:1 yaml-syntax a second document starts here'],
  ['an alias without an anchor', 'a: *b\n', '1:4 yaml-syntax this alias has no anchor before it'],
  [
    'aliases that multiply',
    'a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n',
    '1:1 too-many-aliases aliases that multiply',
  ],
  ['a doubled key', 'a: 1\nb: 2\na: 3\n', '3:1 duplicate-key a stands twice in this mapping'],
];

test.each(mistakes)('%s is found once, where it is', (_, text, finding) => {
  expect(found(text)).toEqual([finding]);
});

test('mistakes in two sections are both found', () => {
  expect(
    found('a:\n    b: 1\n  c: 2\nd:\n    e: 1\n  f: 2\n').map((each) => each.slice(0, 3)),
  ).toEqual(['3:3', '6:3']);
});

test.each([
  '['.repeat(100_000),
  '- '.repeat(100_000),
  '{a: '.repeat(50_000),
  `a: ${'['.repeat(40)}${']'.repeat(40)}`,
])('text nested without end is refused', (text) => {
  expect(found(text).map((each) => each.replace(/^\S+ /, ''))).toEqual([
    'too-deep nested more than 30 deep',
  ]);
});

test('sixteen aliases are read and seventeen are not', () => {
  const text = (count: number): string => `a: &a x\nb: [${'*a, '.repeat(count)}]\n`;
  expect(found(text(16))).toEqual([]);
  expect(found(text(17))).toEqual(['2:69 too-many-aliases more than 16 aliases']);
});

test('a key that JavaScript treats as its own is data', () => {
  const value = parseYaml('a.yaml', '__proto__: { polluted: true }\n').source?.value;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value ?? {})).toEqual(['__proto__']);
});
