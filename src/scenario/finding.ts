import type { Severity } from './finding-codes.ts';

/** One thing wrong with a scenario, with its place. Lines and columns count from 1. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly path: string;
  readonly message: string;
  readonly hint?: string | undefined;
}
