import type { LintPass } from './lint.ts';

/** Every pass over a scenario that its schema accepts. */
export const lintPasses: readonly LintPass[] = [];
