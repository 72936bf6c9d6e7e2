import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { agencyDocs } from './agency-docs/docs.ts';

// `npm run docs:agencies`: writes docs/agencies anew from the charts. A test compares.

const folder = fileURLToPath(new URL('../docs/agencies', import.meta.url));
const files = await agencyDocs();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!files.has(name)) rmSync(path.join(folder, name));
}
for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
console.log(`docs/agencies: ${files.size} files written.`);
