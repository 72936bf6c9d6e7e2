import { findingCodes, type FindingCode } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';

/** The way to a value in a parsed file: keys and positions from the root. */
export type Path = readonly (string | number)[];

/** Something wrong at a value of a parsed file; its line and column follow from the file. */
export interface Problem {
  readonly code: FindingCode;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Point to the key instead of its value. */
  readonly atKey?: boolean;
  /** Point to the first place inside the value where this text stands. */
  readonly find?: string;
}

export function toFinding(source: Source, problem: Problem): Finding {
  const { code, path, message, hint } = problem;
  const { line, col } = source.locate(problem);
  const severity = findingCodes[code].severity;
  const place = { file: source.name, line, col, path: path.join('.') };
  return { code, severity, ...place, message, ...(hint === undefined ? {} : { hint }) };
}

/** By file, then from top to bottom. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.col - b.col : a.file < b.file ? -1 : 1,
  );
}
