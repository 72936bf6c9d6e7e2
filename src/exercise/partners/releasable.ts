import { factOf, type Scenario } from '#scenario/scenario.ts';

/** How strongly an agency needs a fact, by the scenario; `none` also where it must not have it. */
export function needOf(
  scenario: Scenario,
  fact: string,
  agency: string,
): 'critical' | 'important' | 'useful' | 'none' {
  const need = factOf(scenario, fact).needs?.find((other) => other.agency === agency);
  return need === undefined || need.level === 'prohibited' ? 'none' : need.level;
}

/** Whether a fact is restricted to few: by need to know, or in confidence. */
export function isRestricted(scenario: Scenario, fact: string): boolean {
  const { handling } = factOf(scenario, fact);
  return handling === 'need-to-know' || handling === 'in-confidence';
}

/** Whether one service may tell another without asking anybody: not restricted, and not barred there. */
export function mayBeTold(scenario: Scenario, fact: string, agency: string): boolean {
  if (isRestricted(scenario, fact)) return false;
  return !(factOf(scenario, fact).needs ?? []).some(
    (need) => need.agency === agency && need.level === 'prohibited',
  );
}
