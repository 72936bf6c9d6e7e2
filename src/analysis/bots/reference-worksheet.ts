import type { CommandInput } from '#command/command.ts';
import { present } from '#kernel/invariant.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { View } from '#exercise/view.ts';
import { currentNotes } from './noting.ts';

/** It takes so long to have them all together again. Seconds. */
const soonest = 480;

/** The latest notes of these facts that may be said before everybody who takes a decision. */
export function notesFor(
  scenario: Scenario,
  view: View,
  on: { readonly facts: readonly string[]; readonly decision: Decision },
): string[] {
  const { facts, decision } = on;
  return currentNotes(view)
    .filter(({ fact = '' }) => facts.includes(fact) && isForAll(scenario, fact, decision))
    .map((note) => note.id);
}

/** What is restricted is put forward only where every one of them needs it. */
function isForAll(scenario: Scenario, fact: string, { entitled }: Decision): boolean {
  const { handling, needs = [] } = factOf(scenario, fact);
  const levels = entitled.map((agency) => needs.find((need) => need.agency === agency)?.level);
  if (levels.includes('prohibited')) return false;
  return handling === 'open' || handling === 'responders' || !levels.includes(undefined);
}

/** What those who take it ought to hold: what it rests on, what could change it, and its hazards. */
export function mattersOf({ essential, review, hazards }: Decision): string[] {
  return [
    ...essential,
    ...review.changes,
    ...hazards.flatMap(({ fact, relevant }) => (relevant ? (fact ?? []) : [])),
  ];
}

type Option = Decision['options'][number];

/**
 * Options that are not clearly worse, those first that nobody is known to hold anything against and
 * that nobody has refused. Which of two that are alike comes first is the scenario's order.
 */
function sensible(view: View, decision: Decision): Option[] {
  const notes = currentNotes(view);
  const isKnownTo = (agency: string, fact: string): boolean =>
    notes.some((note) => note.fact === fact && note.standing[agency] !== 'not-told');
  const objectors = ({ agreedBy = [] }: Option): number =>
    agreedBy.filter(({ agency, unlessHolds = [] }) =>
      unlessHolds.some((fact) => isKnownTo(agency, fact)),
    ).length;
  const refusals = ({ id }: Option): number =>
    view.proposals.filter(
      ({ body, outcome }) =>
        body.decision === decision.id && body.choice === id && outcome === 'refused',
    ).length;
  const against = (option: Option): number => objectors(option) + refusals(option);
  return decision.options
    .filter((option) => option.worse !== true)
    .toSorted((a, b) => against(a) - against(b));
}

function bestOption(view: View, decision: Decision): Option {
  return present(sensible(view, decision)[0], 'an option worth taking');
}

/** The decision worksheet, filled in by someone who knows what is relevant. */
export function proposalFor(scenario: Scenario, view: View, decision: Decision): CommandInput {
  const choice = bestOption(view, decision);
  const other =
    sensible(view, decision).find((option) => option !== choice) ??
    decision.options.find((option) => option !== choice);
  const known = new Set(currentNotes(view).map((note) => note.fact));
  const unknown = decision.essential
    .filter((fact) => !known.has(fact))
    .map((fact) => factOf(scenario, fact).topic);
  return {
    type: 'propose',
    decision: decision.id,
    items: notesFor(scenario, view, { facts: decision.essential, decision }),
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
    reviewIn: Math.max(soonest, decision.review.within - 240),
  };
}
