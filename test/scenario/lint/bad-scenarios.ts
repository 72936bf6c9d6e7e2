import { badAgencies } from './bad/agencies.ts';
import { badKnowledge } from './bad/knowledge.ts';
import { badScoring } from './bad/scoring.ts';
import { badText } from './bad/text.ts';
import { badTimes } from './bad/times.ts';
import type { BadScenario } from './bad/bad-scenario.ts';

/** Every mistake that the checker has to find, each as one change to the small scenario. */
export const badScenarios: readonly BadScenario[] = [
  ...badText,
  ...badKnowledge,
  ...badAgencies,
  ...badTimes,
  ...badScoring,
];
