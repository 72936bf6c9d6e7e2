#!/usr/bin/env node
// `npm test`: every check and every test, in the order in which a failure is cheapest to learn of.
// All steps run even when one fails, so that one run tells everything.
//
//   npm test                                  everything
//   npm test -- --skip-checks [vitest args]   tests alone, with anything that Vitest takes
//   npm test -- --summary FILE                also writes { passed, failed } there

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOf, install, orSayPlainly, root, runWithProjectNode } from './prepare.js';

// Name, package, its command, arguments.
const checks = [
  ['format', 'oxfmt', 'oxfmt', '--check'],
  ['lint', 'oxlint', 'oxlint', '--type-aware'],
  ['types', 'typescript', 'tsc', '-p', 'tsconfig.json'],
  ['types of the pure folders', 'typescript', 'tsc', '-p', 'src/tsconfig.pure.json'],
  ['dead code', 'knip', 'knip'],
  ['build', 'vite', 'vite', 'build', '--logLevel', 'warn'],
  [
    'build of one file',
    'vite',
    'vite',
    'build',
    '--config',
    'vite.single.config.ts',
    '--logLevel',
    'warn',
  ],
];

// A build that fails must not leave an older one for the browser tests to pass on.
const built = { build: 'dist', 'build of one file': 'dist-single' };

function parse(args) {
  const rest = [...args];
  const skipAt = rest.indexOf('--skip-checks');
  if (skipAt >= 0) rest.splice(skipAt, 1);
  const summaryAt = rest.indexOf('--summary');
  const summary = summaryAt >= 0 ? rest.splice(summaryAt, 2)[1] : undefined;
  return { skipChecks: skipAt >= 0, summary, vitestArgs: rest };
}

function run(packageName, command, args) {
  return runWithProjectNode([commandOf(packageName, command), ...args], { cwd: root });
}

async function runChecks() {
  const steps = [];
  for (const [name, packageName, command, ...args] of checks) {
    console.log(`\n> ${name}`);
    if (name in built) rmSync(path.join(root, built[name]), { recursive: true, force: true });
    const status = await run(packageName, command, args);
    steps.push({ name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
  }
  return steps;
}

async function runTests(vitestArgs) {
  console.log('\n> tests');
  const folder = mkdtempSync(path.join(tmpdir(), 'rendezvous-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const status = await run('vitest', 'vitest', ['run', ...reporters, ...vitestArgs]);
    return { name: 'tests', ...totals(report, status) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A file that does not load has no tests to fail, and an error outside any test fails none of
// them: each counts as one failure, and so does a run without a single test.
function totals(report, status) {
  let passed = 0;
  let failed = 0;
  for (const file of readReport(report)) {
    const states = file.assertionResults.map((result) => result.status);
    const broken = states.filter((state) => state === 'failed').length;
    passed += states.filter((state) => state === 'passed').length;
    failed += broken === 0 && file.status === 'failed' ? 1 : broken;
  }
  if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
  return { passed, failed };
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
}

async function main() {
  const { skipChecks, summary, vitestArgs } = parse(process.argv.slice(2));
  install();
  const steps = skipChecks ? [] : await runChecks();
  steps.push(await runTests(vitestArgs));

  console.log('\nSummary');
  for (const { name, passed, failed } of steps) {
    const count = name === 'tests' ? ` (${passed} passed, ${failed} failed)` : '';
    console.log(`  ${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}${count}`);
  }
  const total = (key) => steps.reduce((sum, step) => sum + step[key], 0);
  const result = { passed: total('passed'), failed: total('failed') };
  if (summary) writeFileSync(summary, JSON.stringify(result));
  if (result.failed > 0) process.exitCode = 1;
}

await orSayPlainly(main);
