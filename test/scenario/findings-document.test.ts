import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingCodes } from '#scenario/finding-codes.ts';

test('the document on findings lists every code as the program has it', () => {
  const document = readFileSync(
    new URL('../../docs/scenario-findings.md', import.meta.url),
    'utf8',
  );
  const rows = document.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) =>
    row.split(' | ').map((cell) => cell.replaceAll(/^\| |\|$/g, '').trim()),
  );
  const wanted = Object.entries(findingCodes).map(([code, { severity, says }]) => [
    `\`${code}\``,
    severity,
    says,
  ]);
  expect(cells).toEqual(wanted);
});
