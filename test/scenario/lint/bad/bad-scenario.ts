import type { FindingCode } from '#scenario/finding-codes.ts';

export type Change = readonly [from: string, to: string];

/** One change to the small scenario, the code that it brings, and the line that it points to. */
export interface BadScenario {
  readonly code: FindingCode;
  readonly changes: readonly Change[];
  /** Stands in the line. */
  readonly line: string;
  readonly hint?: string;
}

export const bad = (
  code: FindingCode,
  line: string,
  changes: readonly Change[],
  hint?: string,
): BadScenario => ({ code, line, changes, ...(hint === undefined ? {} : { hint }) });
