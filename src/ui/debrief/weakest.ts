import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { DecisionScore, ScoreCard } from '#scoring/score-card.ts';

/** What shared awareness is made of; of the first three the weakest pulls, the last is multiplied in. */
export const headlineParts = ['gain', 'recall', 'discipline', 'handling'] as const;
const legs = ['gain', 'recall', 'discipline'] as const;

/** The lowest of the three legs, 0 to 100; null while one of them was not observed. */
export function weakestLeg(
  information: ScoreCard['information'],
): { part: (typeof legs)[number]; value: number } | null {
  const values = legs.map((part) => ({ part, value: information[part].value }));
  const [first] = values.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (first === undefined || values.some(({ value }) => value === null)) return null;
  return { part: first.part, value: first.value ?? 0 };
}

/** The weakest stage of the weakest decision; null where none lost anything. */
export function weakestDecision(
  decisions: readonly DecisionScore[],
): { decision: string; stage: DecisionStage; value: number } | null {
  const [worst] = decisions.toSorted((a, b) => (a.value ?? 100) - (b.value ?? 100));
  if (worst === undefined) return null;
  const [stage] = decisionStages
    .map(({ id }) => ({ id, value: worst.stages[id].value }))
    .filter(({ value }) => value !== null && value < 100)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (stage === undefined) return null;
  return { decision: worst.decision, stage: stage.id, value: stage.value ?? 0 };
}

interface Sum {
  readonly weakest: number;
  readonly mean: number;
  readonly pulled: number;
  /** What restricted facts leave of it, per cent; 100 where nothing restricted was to be kept. */
  readonly left: number;
}

/** The steps by which shared awareness comes about, from its parts as shown; null while one was not observed. */
export function headlineSum(
  { gain, recall, discipline, handling }: ScoreCard['information'],
  { weakestPull, leastHandling }: { weakestPull: number; leastHandling: number },
): Sum | null {
  if (gain.value === null || recall.value === null || discipline.value === null) return null;
  const values = [gain.value, recall.value, discipline.value];
  const weakest = Math.min(...values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const pulled = (weakestPull * weakest + (100 - weakestPull) * mean) / 100;
  return { weakest, mean, pulled, left: Math.max(leastHandling, handling.value ?? 100) };
}
