import { entriesOf } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import { agencyOf } from '#scenario/scenario.ts';
import type { Task, Unit } from '#scenario/schema/world.ts';
import { unitState } from '#world/state.ts';
import { routeSeconds } from '#world/world.ts';
import type { ExerciseTurn } from '../body.ts';
import { worldContext } from '../contexts.ts';

/** Units of an agency's own with a capability; neither its commander's car nor a liaison officer's. */
export function unitsWith(turn: ExerciseTurn, agency: string, capability: string): Unit[] {
  const { units, seats } = turn.body.scenario;
  const { unit: car } = agencyOf(turn.body.scenario, agency).commander;
  return units.filter(
    (unit) =>
      unit.agency === agency &&
      unit.capabilities.includes(capability) &&
      unit.id !== car &&
      !seats.some((seat) => seat.unit === unit.id),
  );
}

/** Whether a unit stands with nothing to do and is promised to nobody. */
function isIdle(turn: ExerciseTurn, unit: string): boolean {
  const { task, to, cargo } = unitState(turn.body.world, unit);
  return task === null && to === null && cargo === null && !isPromised(turn, unit);
}

function isPromised(turn: ExerciseTurn, unit: string): boolean {
  return entriesOf(turn.body.requests).some(([, request]) => request.unit === unit);
}

export function freeUnits(turn: ExerciseTurn, agency: string, capability: string): Unit[] {
  return unitsWith(turn, agency, capability).filter((unit) => isIdle(turn, unit.id));
}

/** Seconds until a unit could set out: its agency's lead for the capability, and turn-out at its base. */
export function leadOf(
  turn: ExerciseTurn,
  agency: string,
  capability: string,
): { readonly lead: Seconds; readonly setsOut: (unit: Unit) => Seconds } {
  const known = agencyOf(turn.body.scenario, agency).capabilities;
  const lead = known?.find(({ id }) => id === capability)?.lead ?? 0;
  const setsOut = (unit: Unit) =>
    lead + (unitState(turn.body.world, unit.id).status === 'at-base' ? unit.turnOut : 0);
  return { lead, setsOut };
}

/** Of several the one that would be there first, by the roads that its agency believes open. */
export function nearest(turn: ExerciseTurn, units: readonly Unit[], to: string): Unit | undefined {
  const { believesClosed } = worldContext(turn);
  const { scenario, world } = turn.body;
  const timed = units.map((unit) => ({
    unit,
    takes: routeSeconds(scenario, world, { who: unit.id, to }, believesClosed),
  }));
  return timed
    .filter(({ takes }) => takes !== null)
    .toSorted((a, b) => (a.takes ?? 0) - (b.takes ?? 0))[0]?.unit;
}

export function taskNamed(turn: ExerciseTurn, id: string | undefined): Task | undefined {
  return id === undefined ? undefined : turn.body.scenario.tasks.find((task) => task.id === id);
}

/** Capabilities that a task can use: what it needs, and what can carry the people that it moves. */
export function capabilitiesFor(turn: ExerciseTurn, task: Task): string[] {
  const moved = turn.body.scenario.people.find(({ id }) => id === task.moves?.people);
  return [
    ...task.needs.map(({ capability }) => capability),
    ...(moved?.kinds.map(({ capability }) => capability) ?? []),
  ];
}
