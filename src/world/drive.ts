import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { WorldContext, WorldDue } from './context.ts';
import { setOutForTask } from './duplicate.ts';
import type { Leg } from './events.ts';
import { reviewExposure } from './exposure.ts';
import { placeOf, unitOf } from './lookup.ts';
import { avoids, endOfStretch, foothold, plan } from './plan.ts';
import { isRoadClosed, unitState, withUnit, type UnitState, type WorldState } from './state.ts';

/** What a unit loses at a closed road where the scenario says nothing. */
const turnRoundDefault: Seconds = 240;

const standing = { legs: [], next: 0, arrives: undefined } as const;

/** Sets a unit on its way to where it is bound (`to`), from a stand or from the road. */
export function setOut(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const going = setOutForTask(ctx, state, id);
  return drive(ctx, going, unitState(going, id), plan(ctx, unitState(going, id)));
}

/** By the route that it has just planned; null where it sees none. */
function drive(
  ctx: WorldContext,
  state: WorldState,
  unit: UnitState,
  legs: readonly Leg[] | null,
): WorldState {
  const { id } = unit;
  const { from, prefix } = foothold(ctx, unit);
  if (legs === null && prefix.length === 0) return strand(ctx, state, unit);
  const arrives = legs === null ? undefined : (legs.at(-1)?.at ?? ctx.now);
  if (legs !== null && arrives !== undefined && legs.length > 0) {
    const to = present(unit.to, `${id} is bound for nowhere`);
    const roads = legs
      .map((leg) => leg.road)
      .filter((road, i, all) => road !== '' && road !== all[i - 1]);
    ctx.emit({ type: 'unit.departed', unit: id, from, to, roads, legs, arrives });
  }
  // With no way on from the next node it drives there and finds itself stranded.
  const route = legs ?? prefix;
  const place = route.length === 0 ? unit.place : null;
  const status = unit.cargo?.aboard ? 'carrying' : 'driving';
  const left = withUnit(state, id, {
    node: from,
    place,
    status,
    stranded: false,
    until: null,
    arrives,
    legs: route,
    next: 0,
  });
  const away = reviewExposure(ctx, left, id);
  // A stretch already begun is not entered again.
  return prefix.length > 0 || route.length === 0 ? follow(ctx, away, id) : enter(ctx, away, id);
}

function strand(ctx: WorldContext, state: WorldState, unit: UnitState): WorldState {
  const to = present(unit.to, `${unit.id} is bound for nowhere`);
  ctx.emit({ type: 'unit.stranded', unit: unit.id, node: unit.node, to });
  return withUnit(state, unit.id, {
    ...standing,
    status: 'blocked',
    stranded: true,
    until: null,
    order: unit.order + 1,
  });
}

/** Crosses water in a fixed time: one leg on no road. The caller schedules the landing. */
export function sail(ctx: WorldContext, state: WorldState, id: string, trip: Seconds): WorldState {
  const unit = unitState(state, id);
  const to = present(unit.to, `${id} is bound for nowhere`);
  const arrives = ctx.now + trip;
  const legs = [{ node: placeOf(ctx.scenario, to).node, at: arrives, road: '' }];
  ctx.emit({ type: 'unit.departed', unit: id, from: unit.node, to, roads: [], legs, arrives });
  const status = unit.cargo?.aboard ? 'carrying' : 'driving';
  const away = withUnit(state, id, {
    place: null,
    status,
    legs,
    next: 0,
    until: null,
    arrives,
    order: unit.order + 1,
  });
  return reviewExposure(ctx, away, id);
}

/** Enters the road of the next leg, where belief meets the truth. */
function enter(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const { road } = present(unit.legs[unit.next], `${id} has no leg to enter`);
  if (avoids(ctx, unit)(road)) return setOut(ctx, withUnit(state, id, standing), id);
  if (!isRoadClosed(state, road)) return follow(ctx, state, id);
  const lost =
    ctx.scenario.closures.find((closure) => closure.road === road)?.turnRound ?? turnRoundDefault;
  const order = unit.order + 1;
  ctx.emit({ type: 'unit.blocked', unit: id, road, node: unit.node, lost });
  ctx.schedule(ctx.now + lost, { kind: 'world.turned', unit: id, order });
  return withUnit(state, id, {
    ...standing,
    status: 'blocked',
    until: ctx.now + lost,
    order,
    found: [...unit.found, road],
  });
}

/** Drives the stretch begun; due again where the next road is entered, or on arrival. */
function follow(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const order = unit.order + 1;
  const leg = unit.legs.length === 0 ? -1 : endOfStretch(unit.legs, unit.next);
  ctx.schedule(unit.legs[leg]?.at ?? ctx.now, { kind: 'world.leg', unit: id, order, leg });
  return withUnit(state, id, { order });
}

/** A unit reaches the end of a stretch. `arrived` when that is where it was bound. */
export function onLeg(
  ctx: WorldContext,
  state: WorldState,
  due: Extract<WorldDue, { kind: 'world.leg' }>,
): { state: WorldState; arrived: boolean } {
  const unit = unitState(state, due.unit);
  if (unit.order !== due.order) return { state, arrived: false };
  const node = unit.legs[due.leg]?.node ?? unit.node;
  const there = withUnit(state, unit.id, { node, next: due.leg + 1 });
  if (due.leg + 1 < unit.legs.length) return { state: enter(ctx, there, unit.id), arrived: false };
  if (node === placeOf(ctx.scenario, present(unit.to, `${unit.id} is bound for nowhere`)).node) {
    return { state: halt(ctx, there, unit.id), arrived: true };
  }
  return { state: setOut(ctx, withUnit(there, unit.id, standing), unit.id), arrived: false };
}

/** The unit stands at the place it was bound for. */
export function halt(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const place = present(unit.to, `${id} is bound for nowhere`);
  const status = unit.cargo?.aboard ? 'carrying' : atRest(ctx, unit, place);
  ctx.emit({ type: 'unit.arrived', unit: id, place });
  const { node } = placeOf(ctx.scenario, place);
  return withUnit(state, id, {
    ...standing,
    node,
    place,
    to: null,
    status,
    until: null,
    order: unit.order + 1,
  });
}

/** The status of a unit with nothing in hand. */
export function atRest(
  ctx: WorldContext,
  unit: UnitState,
  place: string | null,
): 'at-base' | 'at-scene' {
  return unit.task === null && place === unitOf(ctx.scenario, unit.id).base
    ? 'at-base'
    : 'at-scene';
}

/** Turn-out or turn-round is over. */
export function onWheels(
  ctx: WorldContext,
  state: WorldState,
  due: Extract<WorldDue, { kind: 'world.roll' | 'world.turned' }>,
): WorldState {
  return unitState(state, due.unit).order === due.order ? setOut(ctx, state, due.unit) : state;
}

/**
 * Its agency’s picture changed: a unit stranded, or bound over a road now believed closed, looks for
 * another way.
 */
export function replan(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const later = unit.legs.slice(
    unit.legs.length === 0 ? 0 : endOfStretch(unit.legs, unit.next) + 1,
  );
  const closed = avoids(ctx, unit);
  if (!unit.stranded && !later.some((leg) => closed(leg.road))) return state;
  // With no other way it drives on to where it would enter, and waits there.
  const legs = plan(ctx, unit);
  return legs === null ? state : drive(ctx, state, unit, legs);
}
