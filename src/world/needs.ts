import type { Scenario } from '#scenario/scenario.ts';
import type { Task } from '#scenario/schema/world.ts';
import { peopleOf, unitOf } from './lookup.ts';

type Need = Task['needs'][number];

/** Whether these units are enough for one need. A unit counts for every capability that it has. */
export function meets(scenario: Scenario, need: Need, units: readonly string[]): boolean {
  const able = units.filter((id) => unitOf(scenario, id).capabilities.includes(need.capability));
  return able.length >= need.units;
}

/** Whether these units are all that a task needs to start. */
export function hasWhatItNeeds(scenario: Scenario, task: Task, units: readonly string[]): boolean {
  return task.needs.every((need) => meets(scenario, need, units));
}

/** Whether the unit could carry some of those whom the task moves, when it has started. */
export function canCarryFor(scenario: Scenario, task: Task, id: string): boolean {
  const { capabilities, carries } = unitOf(scenario, id);
  if (task.moves === undefined || (carries ?? 0) === 0) return false;
  return peopleOf(scenario, task.moves.people).kinds.some((kind) =>
    capabilities.includes(kind.capability),
  );
}

/** Whether a task has any use for a unit with these capabilities. */
export function isWanted(scenario: Scenario, task: Task, capabilities: readonly string[]): boolean {
  const kinds = task.moves === undefined ? [] : peopleOf(scenario, task.moves.people).kinds;
  return [...task.needs, ...kinds].some(({ capability }) => capabilities.includes(capability));
}
