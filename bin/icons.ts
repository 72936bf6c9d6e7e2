// `npm run icons`: draws the icons that are pictures from those that are drawings, in the browser of the tests.

import path from 'node:path';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/support/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounded = 'public/favicon.svg';
const whole = 'assets/icon-whole.svg';

const icons = [
  { from: rounded, size: 192, to: 'icon-192.png' },
  { from: rounded, size: 512, to: 'icon-512.png' },
  { from: whole, size: 512, to: 'icon-whole-512.png' },
  { from: whole, size: 180, to: 'apple-touch-icon.png' },
];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { from, size, to } of icons) {
  const drawing = readFileSync(path.join(root, from)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0 } img { display: block }</style>
     <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: path.join(root, 'public/icons', to), omitBackground: true });
}
await browser.close();
