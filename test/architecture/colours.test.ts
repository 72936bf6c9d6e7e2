import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from './sources.ts';

const ui = path.join(root, 'src/ui');
const tokens = readFileSync(path.join(ui, 'theme/tokens.css'), 'utf8');

const hex = /[\s"'(:]#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b/i;
const byFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/;
/** As the value of a declaration or of an attribute, since `white-space` and `red` in a sentence are none. */
const byName =
  /(?:color|background|border[\w-]*|outline[\w-]*|shadow|fill|stroke)\s*[:=][^;\n]*[\s"'(](?:white|black|red|gr[ae]y|blue|green|yellow|orange|amber|navy|purple|pink|brown|silver|gold|teal|maroon|crimson)\b/;

/** What a file says without its comments. */
function said(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

test('no file of the screens but the tokens names a colour', () => {
  const files = filesUnder(ui).filter(
    (file) => /\.(?:css|tsx)$/.test(file) && file !== 'theme/tokens.css',
  );
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(20);
  const naming = files.filter((file) => {
    const text = said(readFileSync(path.join(ui, file), 'utf8'));
    return hex.test(text) || byFunction.test(text) || byName.test(text);
  });
  expect(naming).toEqual([]);
});

test('what is looked for is found where there is some', () => {
  expect(hex.test('fill: #fff;')).toBe(true);
  expect(hex.test('<path stroke="#16202c" />')).toBe(true);
  expect(byFunction.test('box-shadow: 0 0 2px rgb(0 0 0 / 50%)')).toBe(true);
  expect(byName.test('  color: red;')).toBe(true);
  expect(byName.test('<path fill="white" />')).toBe(true);
  expect(byName.test('  white-space: nowrap;')).toBe(false);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  // Relative luminance of #777777 is 0.1845: 1.05 / 0.2345.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
});

type Theme = 'light' | 'dark';
const [lightText = '', darkText = ''] = tokens.split("[data-theme='dark']");

function declared(text: string): Record<string, string> {
  const found = text.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

const themes: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: declared(lightText),
  dark: { ...declared(lightText), ...declared(darkText) },
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'raised', 'wash', 'wash-2', 'fresh', 'act-wash'];

/** Ink and the grounds that it is written on. */
const written: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'good-wash', 'warn-wash', 'bad-wash', 'map-land']],
  ['ink-2', [...grounds, 'warn-wash']],
  ['ink-3', ['paper', 'raised', 'wash', 'wash-2', 'fresh']],
  ['act', grounds],
  ['good', ['paper', 'raised', 'wash', 'fresh', 'good-wash']],
  ['warn', ['paper', 'raised', 'wash', 'wash-2', 'fresh', 'warn-wash']],
  ['bad', ['paper', 'raised', 'wash', 'bad-wash']],
  ['paper', ['ink', 'ink-2']],
  ['act-ink', ['act', 'act-dark']],
  ['bad-ink', ['bad']],
  ['night-ink', ['night', 'night-2']],
  ['night-ink-2', ['night', 'night-2']],
  ['exercise-ink', ['exercise']],
  ['tag-ink', ['tag-other', 'pol', 'frs', 'amb', 'la', 'ea', 'dno']],
];

/** Edges by which a control, a bar or a sign is made out. */
const edges: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'raised', 'wash']],
  ['act-edge', ['paper', 'raised', 'wash']],
  ['good-edge', ['paper', 'raised']],
  ['night-line', ['night']],
  ['act', ['track']],
  ['good', ['paper']],
  ['hazard-line', ['hazard']],
];

test.each(['light', 'dark'] as const)('ink shows on its grounds in the %s theme', (theme) => {
  expect(tooFaint(theme, written, 4.5)).toEqual([]);
  expect(tooFaint(theme, edges, 3)).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'one of the two lines of the focus shows on every ground of the %s theme',
  (theme) => {
    const colours = themes[theme];
    const faint = [...grounds, 'night', 'act', 'ink'].filter((ground) => {
      const under = colours[ground] ?? '';
      return (
        Math.max(...['focus', 'focus-line'].map((line) => contrast(colours[line] ?? '', under))) < 3
      );
    });
    expect(faint).toEqual([]);
  },
);

function tooFaint(
  theme: Theme,
  pairs: readonly (readonly [string, readonly string[]])[],
  least: number,
): readonly string[] {
  const colours = themes[theme];
  return pairs.flatMap(([ink, under]) =>
    under.flatMap((ground) => {
      const found = contrast(colours[ink] ?? '', colours[ground] ?? '');
      // A name that is no token gives no number, which is not enough either.
      return found >= least ? [] : [`${ink} on ${ground}: ${found.toFixed(2)}`];
    }),
  );
}
