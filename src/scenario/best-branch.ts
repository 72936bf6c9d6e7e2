import type { z } from 'zod';
import { isMapping, valueAt } from './plain-data.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

interface Fit {
  /** Keys of the mapping that the branch knows. */
  readonly known: number;
  /** Keys too many or too few. */
  readonly wrongKeys: number;
  readonly issues: number;
}

/**
 * The issues of the branch that an author most likely meant: the one that knows most of the keys
 * written, then the one with the fewest keys too many or too few. Null when the value fits no
 * branch better than another.
 */
export function bestBranch(issue: UnionIssue, value: unknown): readonly Issue[] | null {
  if (!isMapping(value)) return null;
  const count = Object.keys(value).length;
  let best: readonly Issue[] | null = null;
  let bestFit: Fit = { known: 0, wrongKeys: 0, issues: 0 };
  for (const branch of issue.errors) {
    const fit = fitOf(branch, value, count);
    if (fit.known === 0 || (best !== null && !fitsBetter(fit, bestFit))) continue;
    [best, bestFit] = [branch, fit];
  }
  return best;
}

function fitOf(branch: readonly Issue[], value: unknown, count: number): Fit {
  let unknown = 0;
  let missing = 0;
  for (const issue of branch) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) unknown += issue.keys.length;
    else if (issue.path.length === 0) unknown = count;
    else if (issue.path.length === 1 && valueAt(value, issue.path as string[]) === undefined) {
      missing += 1;
    }
  }
  return { known: count - unknown, wrongKeys: unknown + missing, issues: branch.length };
}

function fitsBetter(a: Fit, b: Fit): boolean {
  if (a.known !== b.known) return a.known > b.known;
  if (a.wrongKeys !== b.wrongKeys) return a.wrongKeys < b.wrongKeys;
  return a.issues < b.issues;
}
