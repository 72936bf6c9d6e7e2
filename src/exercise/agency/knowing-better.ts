import type { Sourcing } from '#doctrine/information.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import { holdingOf, holds } from '#knowledge/knowledge.ts';
import { changeConfidence } from './agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceFor } from './confidence.ts';

/**
 * An agency has learned something. Once it holds both a rumour and what refutes it, it knows what the
 * officer's word on it was worth; before that it cannot tell, and nothing happens.
 */
export function knowBetter(turn: ExerciseTurn, agency: string, learned: Fact): void {
  const { id, refutes, neverTrue } = learned;
  if (refutes !== undefined) judge(turn, agency, refutes);
  if (neverTrue !== true) return;
  const { scenario, knowledge } = turn.body;
  const refuted = scenario.facts.some(
    (other) => other.refutes === id && holds(knowledge, agency, other.id),
  );
  if (refuted) judge(turn, agency, id);
}

function judge(turn: ExerciseTurn, agency: string, rumour: string): void {
  const held = holdingOf(turn.body.knowledge, agency, rumour);
  if (held === undefined || turn.body.seats[held.from] === undefined) return;
  changeConfidence(turn, agency, worth[held.sourcing]);
}

const worth: Readonly<Record<Sourcing, number>> = {
  seen: confidenceFor.falseCertainty,
  official: confidenceFor.falseCertainty,
  'second-hand': confidenceFor.falseCertainty,
  rumour: confidenceFor.honestDoubt,
};
