import { present } from '#kernel/invariant.ts';
import type { Place } from '#scenario/geometry.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { People, Task, Unit } from '#scenario/schema/world.ts';

/** What the scenario says of a thing of the world. @throws InvariantError for an unknown id. */
export function unitOf(scenario: Scenario, id: string): Unit {
  return present(
    scenario.units.find((unit) => unit.id === id),
    `No unit ${id}`,
  );
}

export function taskOf(scenario: Scenario, id: string): Task {
  return present(
    scenario.tasks.find((task) => task.id === id),
    `No task ${id}`,
  );
}

export function peopleOf(scenario: Scenario, id: string): People {
  return present(
    scenario.people.find((people) => people.id === id),
    `No people ${id}`,
  );
}

export function placeOf(scenario: Scenario, id: string): Place {
  return present(
    scenario.geometry.places.find((place) => place.id === id),
    `No place ${id}`,
  );
}
