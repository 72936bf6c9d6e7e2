import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What the browser paints around the page it is told before it has read a style: the colour of the bar.

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

test('around the page is the colour of its bar, in light and in dark', () => {
  const nights = all(textOf('src/ui/theme/tokens.css'), /--night: (#[0-9a-f]{6});/g);
  expect(nights.length).toBe(2);
  const metas = all(textOf('index.html'), /name="theme-color"[^>]*content="(#[0-9a-f]{6})"/g);
  expect(metas).toEqual(nights);
  const installed = all(textOf('bin/vite-installable.ts'), /_color: '(#[0-9a-f]{6})'/g);
  expect(installed).toEqual([nights[0], nights[0]]);
});
