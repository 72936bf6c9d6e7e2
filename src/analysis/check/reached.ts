import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { chartsOf, statesOf, statesReached } from './agency-states.ts';
import { commandsGiven, playableCommands } from './commands.ts';
import { journalEventTypes } from './event-types.ts';

/** The kinds of thing that an exercise has and that some play should reach. */
export const reachKinds = ['injects', 'facts', 'decisions', 'agencyStates', 'eventTypes'] as const;
export type ReachKind = (typeof reachKinds)[number];

/** Looked at apart: commands over several scenarios, critical needs one by one. */
const apart = ['commands', 'criticalNeeds'] as const;

/** What was reached, by kind; the critical needs that were met as `fact agency`. Ids, in order. */
export type Reached = Readonly<Record<ReachKind | (typeof apart)[number], readonly string[]>>;

/** Everything that there is to reach. */
export function everythingIn(scenario: Scenario): Reached {
  const { injects, facts, decisions } = scenario;
  return {
    injects: injects.map(({ id }) => id),
    facts: facts.map(({ id }) => id),
    decisions: decisions.flatMap(({ id, options }) =>
      options.map((option) => `${id} ${option.id}`),
    ),
    agencyStates: statesOf(chartsOf(scenario)),
    eventTypes: journalEventTypes,
    commands: playableCommands,
    criticalNeeds: facts.flatMap(({ id, neverTrue, needs = [] }) =>
      neverTrue === true
        ? []
        : needs.filter(({ level }) => level === 'critical').map(({ agency }) => `${id} ${agency}`),
    ),
  };
}

/** An inject counts when it was not skipped, a fact when the seat learned it, a decision when an option was taken. */
export function reachedIn(
  scenario: Scenario,
  seat: string,
  journal: readonly ExerciseEvent[],
): Reached {
  const found: Record<keyof Reached, Set<string>> = {
    injects: new Set(),
    facts: new Set(),
    decisions: new Set(),
    agencyStates: statesReached(scenario, journal),
    eventTypes: new Set(),
    commands: commandsGiven(journal),
    criticalNeeds: new Set(),
  };
  for (const event of journal) {
    found.eventTypes.add(event.type);
    if (event.type === 'inject.fired' && !event.skipped) found.injects.add(event.inject);
    if (event.type === 'decision.taken') found.decisions.add(`${event.decision} ${event.option}`);
    if (event.type === 'fact.held') {
      if (event.holder === seat) found.facts.add(event.fact);
      else found.criticalNeeds.add(`${event.fact} ${event.holder}`);
    }
  }
  return ordered(found);
}

export function together(all: readonly Reached[]): Reached {
  const kinds = [...reachKinds, ...apart];
  const found = kinds.map((kind) => [kind, new Set(all.flatMap((one) => one[kind]))] as const);
  return ordered(Object.fromEntries(found) as Record<keyof Reached, Set<string>>);
}

function ordered(found: Record<keyof Reached, ReadonlySet<string>>): Reached {
  const lists = Object.entries(found).map(([kind, ids]) => [kind, [...ids].toSorted()]);
  return Object.fromEntries(lists) as Reached;
}
