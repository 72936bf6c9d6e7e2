import type { Rule } from './rule.ts';

export const partnerRules = {} as const satisfies Readonly<Record<string, Rule>>;
