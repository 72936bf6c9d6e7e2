import { byId } from '#kernel/index-by-id.ts';
import { present } from '#kernel/invariant.ts';
import type { Place } from '#scenario/geometry.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { People, Task, Unit } from '#scenario/schema/world.ts';

/** What the scenario says of a thing of the world. @throws InvariantError for an unknown id. */
export function unitOf(scenario: Scenario, id: string): Unit {
  return present(byId(scenario.units, id), `No unit ${id}`);
}

export function taskOf(scenario: Scenario, id: string): Task {
  return present(byId(scenario.tasks, id), `No task ${id}`);
}

export function peopleOf(scenario: Scenario, id: string): People {
  return present(byId(scenario.people, id), `No people ${id}`);
}

export function placeOf(scenario: Scenario, id: string): Place {
  return present(byId(scenario.geometry.places, id), `No place ${id}`);
}

/** Derived from the list alone, hence kept beside it and never in the state. */
const fleets = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>();

/** The units of an agency, in the scenario’s order; none if it has none. */
export function fleetOf({ units }: Scenario, agency: string): readonly Unit[] {
  return (fleets.get(units) ?? byAgency(units)).get(agency) ?? [];
}

function byAgency(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const all = new Map<string, Unit[]>();
  for (const unit of units) all.set(unit.agency, [...(all.get(unit.agency) ?? []), unit]);
  fleets.set(units, all);
  return all;
}
