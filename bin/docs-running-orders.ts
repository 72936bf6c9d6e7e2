import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runningOrderReadmes } from './running-orders/readmes.ts';

// `npm run docs:running-orders`: writes the running order, and where it is wanted the table of facts
// and needs, of every scenario into its README. A test compares.

const folder = fileURLToPath(new URL('../scenarios', import.meta.url));
for (const [file, text] of await runningOrderReadmes(folder)) {
  const isNew = readFileSync(file, 'utf8') !== text;
  if (isNew) writeFileSync(file, text);
  console.log(`${path.relative(folder, file)}: ${isNew ? 'written' : 'as it was'}`);
}
