import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoringDocs } from './scoring-docs/docs.ts';

// `npm run docs:scoring`: writes docs/scoring.md and docs/competencies.md anew from the rules, the
// measures and the settings. A test compares.

const folder = fileURLToPath(new URL('../docs', import.meta.url));
const files = scoringDocs();
for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
console.log(`docs: ${[...files.keys()].join(' and ')} written.`);
