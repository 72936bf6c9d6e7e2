import type { Rule } from './rule.ts';

export const policeLiaisonRules = {} as const satisfies Readonly<Record<string, Rule>>;
