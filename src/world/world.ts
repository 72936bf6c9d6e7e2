import { byId } from '#kernel/index-by-id.ts';
import { emptyBuckets, withEntry, type Buckets } from '#kernel/buckets.ts';
import { assertNever } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Unit } from '#scenario/schema/world.ts';
import type { WorldContext, WorldDue } from './context.ts';
import { onLeg, onWheels, replan } from './drive.ts';
import { onMeasures, startMeasures } from './dynamics.ts';
import { reviewExposure } from './exposure.ts';
import { fleetOf, placeOf, unitOf } from './lookup.ts';
import { drawVariation } from './measure.ts';
import { newPeople, onHarm } from './people.ts';
import { withdraw } from './order.ts';
import { findRoute } from './route.ts';
import { taskRecord, unitState, type UnitState, type WorldState } from './state.ts';
import { arrive, newTask, onWork, openTask, reviewMoves } from './task.ts';
import { nextTrip, onTrip, turnBack } from './trip.ts';
import { applyStep, startZones } from './zone.ts';

function newUnit(scenario: Scenario, unit: Unit): UnitState {
  return {
    id: unit.id,
    status: 'at-base',
    node: placeOf(scenario, unit.base).node,
    place: unit.base,
    to: null,
    task: null,
    order: 0,
    until: null,
    recalled: false,
    legs: [],
    next: 0,
    stranded: false,
    found: [],
    cargo: null,
    exposed: null,
  };
}

function bucketsOf<V extends { readonly id: string }>(values: readonly V[]): Buckets<V> {
  return values.reduce((buckets, value) => withEntry(buckets, value.id, value), emptyBuckets<V>());
}

/** The world before anything happened in it: no variation drawn, no zone, no task open. */
export function emptyWorld(scenario: Scenario): WorldState {
  return {
    vary: {},
    values: {},
    kept: {},
    zones: {},
    closed: emptyBuckets(),
    units: bucketsOf(scenario.units.map((unit) => newUnit(scenario, unit))),
    tasks: bucketsOf(scenario.tasks.map(newTask)),
    people: bucketsOf(scenario.people.map(newPeople)),
  };
}

/** The world at the start, before any order: `ctx.now` is 0. Closures are the exercise’s to evaluate. */
export function createWorld(ctx: WorldContext): WorldState {
  const { scenario } = ctx;
  const bare = { ...emptyWorld(scenario), vary: drawVariation(ctx) };
  const opened = scenario.tasks.filter((task) => task.opens === undefined);
  const begun = startZones(ctx, startMeasures(ctx, bare));
  return opened.reduce((state, task) => openTask(ctx, state, task.id), begun);
}

/**
 * Something that the world put in the queue falls due; a stale item changes nothing.
 * `ctx.emit` must only take note: call `pictureChanged` after this returns, never from within it.
 */
export function onWorldDue(ctx: WorldContext, state: WorldState, due: WorldDue): WorldState {
  switch (due.kind) {
    case 'world.measures':
      return onMeasures(ctx, state);
    case 'world.zone': {
      const zone = byId(ctx.scenario.zones, due.zone);
      return zone ? applyStep(ctx, state, zone, due.step) : state;
    }
    case 'world.roll':
    case 'world.turned':
      return turnBack(ctx, onWheels(ctx, state, due), due.unit);
    case 'world.leg': {
      const moved = onLeg(ctx, state, due);
      return moved.arrived
        ? arrive(ctx, moved.state, due.unit)
        : turnBack(ctx, moved.state, due.unit);
    }
    case 'world.work':
      return onWork(ctx, state, due);
    case 'world.trip':
      return onTripDue(ctx, state, due);
    case 'world.harm':
      return onHarm(ctx, state, due);
    default:
      return assertNever(due);
  }
}

function onTripDue(
  ctx: WorldContext,
  state: WorldState,
  due: Extract<WorldDue, { kind: 'world.trip' }>,
): WorldState {
  const before = unitState(state, due.unit).cargo;
  const { state: next, arrived } = onTrip(ctx, state, due);
  if (arrived) return arrive(ctx, next, due.unit);
  const after = unitState(next, due.unit);
  if (before === null || after.cargo !== null) return turnBack(ctx, next, due.unit);
  return reviewMoves(ctx, after.recalled ? withdraw(ctx, next, due.unit) : next, before.people);
}

/** What a fact means to whoever holds it. */
export interface Learned {
  readonly closes?: readonly string[] | undefined;
  readonly hazard?: readonly string[] | undefined;
}

const nothing: readonly string[] = [];

/**
 * An agency’s picture changed. Given what it learned, its units bound over a road that this closes look
 * for another way, and crews in a hazard that this tells of are exposed no longer: called for everything
 * learned, most of which closes no road and tells of no hazard, it must then cost next to nothing.
 * Without (something was lost, or anything may have changed) every unit looks again.
 */
export function pictureChanged(
  ctx: WorldContext,
  state: WorldState,
  agency: string,
  learned?: Learned,
): WorldState {
  const closes = learned?.closes ?? nothing;
  const hazard = learned?.hazard ?? nothing;
  if (learned !== undefined && closes.length === 0 && hazard.length === 0) return state;
  let next = state;
  for (const { id } of fleetOf(ctx.scenario, agency)) {
    const { legs, exposed } = unitState(next, id);
    const isAll = learned === undefined;
    if (isAll || legs.some(({ road }) => closes.includes(road))) next = replan(ctx, next, id);
    if (isAll) next = lookAgain(ctx, next, id);
    const inIt = exposed !== null && hazard.includes(exposed.zone);
    if (isAll || inIt) next = reviewExposure(ctx, next, id);
  }
  return next;
}

/** A way believed closed may be open after all: back, or to where people are taken from here. */
function lookAgain(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const back = turnBack(ctx, state, id);
  const { task } = unitState(back, id);
  const isAtWork = task !== null && taskRecord(back, task).units.includes(id);
  return isAtWork ? nextTrip(ctx, back, id) : back;
}

/** A traveller that is not a unit, such as a liaison officer’s car. Pace in per cent, 100 if absent. */
export interface Traveller {
  readonly agency: string;
  readonly from: string;
  readonly pace?: number | undefined;
}

/**
 * Seconds on the road to a place, from where the unit stands (or last passed) or from a place, over
 * roads that the agency believes open; without turn-out. Null when there is no way or no such place.
 */
export function routeSeconds(
  scenario: Scenario,
  state: WorldState,
  journey: { readonly who: string | Traveller; readonly to: string },
  believesClosed: WorldContext['believesClosed'],
): Seconds | null {
  const { who } = journey;
  const to = byId(scenario.geometry.places, journey.to);
  if (to === undefined) return null;
  const { agency, pace } = typeof who === 'string' ? unitOf(scenario, who) : who;
  const { node: from, found } =
    typeof who === 'string'
      ? unitState(state, who)
      : { node: placeOf(scenario, who.from).node, found: nothing };
  const legs = findRoute(scenario.geometry, {
    from,
    to: to.node,
    pace: pace ?? 100,
    departs: 0,
    avoids: (road) => believesClosed(agency, road) || found.includes(road),
  });
  return legs && (legs.at(-1)?.at ?? 0);
}
