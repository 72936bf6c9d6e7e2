import type { Sourcing } from '#doctrine/information.ts';
import { factOf } from '#scenario/scenario.ts';
import { holdingOf, holds } from '#knowledge/knowledge.ts';
import { changeConfidence } from './agency-driver.ts';
import type { ExerciseTurn } from './body.ts';

/** What a rumour passed on as certain costs, and what honest doubt about it earns. Design values. */
const falseCertainty = -10;
const honestDoubt = 2;

/**
 * An agency has learned something. Once it holds both a rumour and what refutes it, it knows what the
 * officer's word on it was worth; before that it cannot tell, and nothing happens.
 */
export function knowBetter(turn: ExerciseTurn, agency: string, learned: string): void {
  const { scenario, knowledge } = turn.body;
  const { refutes, neverTrue } = factOf(scenario, learned);
  if (refutes !== undefined) judge(turn, agency, refutes);
  if (neverTrue !== true) return;
  const refuted = scenario.facts.some(
    (other) => other.refutes === learned && holds(knowledge, agency, other.id),
  );
  if (refuted) judge(turn, agency, learned);
}

function judge(turn: ExerciseTurn, agency: string, rumour: string): void {
  const held = holdingOf(turn.body.knowledge, agency, rumour);
  if (held === undefined || turn.body.seats[held.from] === undefined) return;
  changeConfidence(turn, agency, worth[held.sourcing]);
}

const worth: Readonly<Record<Sourcing, number>> = {
  seen: falseCertainty,
  official: falseCertainty,
  'second-hand': falseCertainty,
  rumour: honestDoubt,
};
