import { communicateRules } from './rules/communicate.ts';
import { decisionRules } from './rules/decisions.ts';
import { informationRules } from './rules/information.ts';
import { jointRules } from './rules/joint.ts';
import { partnerRules } from './rules/partners.ts';
import { policeLiaisonRules } from './rules/police-liaison.ts';
import { probeRules } from './rules/probes.ts';
import type { Rule } from './rules/rule.ts';

/** Every rule by which a line of evidence comes about; `docs/scoring.md` is made of them. */
export const rules = {
  ...informationRules,
  ...communicateRules,
  ...jointRules,
  ...decisionRules,
  ...partnerRules,
  ...policeLiaisonRules,
  ...probeRules,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
