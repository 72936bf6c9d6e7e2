#!/usr/bin/env node
// The command line. It is written in TypeScript, which Node runs from version 24 on: on an older
// Node this file starts itself again with the one that the project pins.

import { fileURLToPath } from 'node:url';
import { orSayPlainly, runWithProjectNode } from './prepare.js';

const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) {
  await import('../src/cli/main.ts');
} else {
  await orSayPlainly(async () => {
    process.exitCode = await runWithProjectNode([
      fileURLToPath(import.meta.url),
      ...process.argv.slice(2),
    ]);
  });
}
