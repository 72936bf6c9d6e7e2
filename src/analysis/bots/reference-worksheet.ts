import type { CommandInput } from '#command/command.ts';
import { present } from '#kernel/invariant.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { View } from '#exercise/view.ts';
import { currentNotes } from './noting.ts';

/** The latest notes of these facts. */
export function notesFor(view: View, facts: readonly string[]): string[] {
  return currentNotes(view)
    .filter((note) => facts.includes(note.fact ?? ''))
    .map((note) => note.id);
}

/** The decision worksheet, filled in by someone who knows what is relevant. */
export function proposalFor(scenario: Scenario, view: View, decision: Decision): CommandInput {
  const choice = present(
    decision.options.find((option) => option.worse !== true),
    'an option worth taking',
  );
  const other = decision.options.find((option) => option !== choice);
  const known = new Set(currentNotes(view).map((note) => note.fact));
  const unknown = decision.essential
    .filter((fact) => !known.has(fact))
    .map((fact) => factOf(scenario, fact).topic);
  return {
    type: 'propose',
    decision: decision.id,
    items: notesFor(view, decision.essential),
    unknowns: [...new Set(unknown)],
    hazards: decision.hazards.filter((hazard) => hazard.relevant).map((hazard) => hazard.id),
    aim: 'Save life first: nobody left at risk, no crew in a hazard that it was not told of.',
    powers: decision.powers.filter((power) => power.relevant).map((power) => power.id),
    options: decision.options.map((option) => ({
      option: option.id,
      suitable: true,
      feasible: option === choice,
      acceptable: option.worse !== true,
    })),
    choice: choice.id,
    contingency: {
      option: present(other, 'another option').id,
      trigger: 'If the road is cut before all are out.',
    },
    reviewIn: Math.max(300, decision.review.within - 240),
  };
}
