import { measureIds, measures, type MeasureId } from '../../src/scoring/measures.ts';
import type { Rule } from '../../src/scoring/rules/rule.ts';
import { rules, type RuleId } from '../../src/scoring/rules.ts';

export const ruleIds = Object.keys(rules) as RuleId[];

export function ruleOf(id: RuleId): Rule {
  return rules[id];
}

/** Measures that a judge makes of the lines of a rule that names another measure, or none. */
const drawnFrom: Partial<Record<MeasureId, readonly string[]>> = {
  agencyAwareness: ['awareness'],
  sharedAwareness: ['awareness'],
  sharedWrong: ['shared-wrong'],
  gain: ['awareness'],
  hazardRecall: ['recall/hazard'],
  riskStage: ['decision/risk'],
  exposure: ['risk/exposure'],
};

/** The rules whose lines make up a measure, and those that another measure is made of as well. */
export function rulesOf(measure: MeasureId): { own: RuleId[]; others: RuleId[] } {
  const own = ruleIds.filter((id) => ruleOf(id).measure === measure);
  const others = ruleIds.filter(
    (id) => !own.includes(id) && drawnFrom[measure]?.includes(id) === true,
  );
  return { own, others };
}

/** The measures of a principle, or those that stand beside the five. */
export function measuresOf(principle: string | null): MeasureId[] {
  return measureIds.filter((id) => measures[id].principle === principle);
}

/** Rules that make up no measure of their own, and are explained apart. */
export function rulesBeside(): RuleId[] {
  return ruleIds.filter((id) => ruleOf(id).measure === null && ruleOf(id).principle !== 'decision');
}

export function stageRules(): RuleId[] {
  return ruleIds.filter((id) => ruleOf(id).principle === 'decision');
}

/** Where a heading is in the same document, as a forge makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
}
