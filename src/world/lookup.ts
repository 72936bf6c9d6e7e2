import { present } from '#kernel/invariant.ts';
import type { Place } from '#scenario/geometry.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { People, Task, Unit } from '#scenario/schema/world.ts';

type Named = { readonly id: string };

interface Index {
  readonly units: ReadonlyMap<string, Unit>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly people: ReadonlyMap<string, People>;
  readonly places: ReadonlyMap<string, Place>;
  /** Each agency’s units, in the scenario’s order. */
  readonly fleets: ReadonlyMap<string, readonly Unit[]>;
}

/** Derived from the scenario alone, hence kept beside it and never in the state. */
const indexes = new WeakMap<Scenario, Index>();

function indexOf(scenario: Scenario): Index {
  const known = indexes.get(scenario);
  if (known) return known;
  const index = {
    units: byId(scenario.units),
    tasks: byId(scenario.tasks),
    people: byId(scenario.people),
    places: byId(scenario.geometry.places),
    fleets: Map.groupBy(scenario.units, ({ agency }) => agency),
  };
  indexes.set(scenario, index);
  return index;
}

function byId<T extends Named>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** What the scenario says of a thing of the world. @throws InvariantError for an unknown id. */
export function unitOf(scenario: Scenario, id: string): Unit {
  return present(indexOf(scenario).units.get(id), `No unit ${id}`);
}

export function taskOf(scenario: Scenario, id: string): Task {
  return present(indexOf(scenario).tasks.get(id), `No task ${id}`);
}

export function peopleOf(scenario: Scenario, id: string): People {
  return present(indexOf(scenario).people.get(id), `No people ${id}`);
}

export function placeOf(scenario: Scenario, id: string): Place {
  return present(indexOf(scenario).places.get(id), `No place ${id}`);
}

/** The units of an agency, in the scenario’s order; none if it has none. */
export function fleetOf(scenario: Scenario, agency: string): readonly Unit[] {
  return indexOf(scenario).fleets.get(agency) ?? [];
}
