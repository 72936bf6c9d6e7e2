import { factOf, type Scenario } from './scenario.ts';

/**
 * Whether a service may be told of a threat to life: one that the scenario says must not hold it has not been
 * reported to, it has been told a secret. Its disclosure is command’s decision.
 */
export function mayHearThreat(scenario: Scenario, fact: string, agency: string): boolean {
  const { needs = [] } = factOf(scenario, fact);
  return !needs.some((need) => need.agency === agency && need.level === 'prohibited');
}
