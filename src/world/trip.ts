import type { WorldContext, WorldDue } from './context.ts';
import { atRest, halt, sail, setOut } from './drive.ts';
import { peopleOf, placeOf, taskOf, unitOf } from './lookup.ts';
import { startHarm } from './people.ts';
import { plan } from './plan.ts';
import { kindState, taskRecord, unitState, withKind, withUnit, type WorldState } from './state.ts';
import type { Task, People } from '#scenario/schema/world.ts';

type Moves = NonNullable<Task['moves']>;

/** The first kind, in the scenario’s order, that this unit can carry and of which someone waits. */
function nextKind(
  ctx: WorldContext,
  state: WorldState,
  id: string,
  people: string,
): People['kinds'][number] | null {
  const unit = unitOf(ctx.scenario, id);
  if ((unit.carries ?? 0) === 0) return null;
  const fits = peopleOf(ctx.scenario, people).kinds.find(
    (kind) =>
      unit.capabilities.includes(kind.capability) &&
      kindState(state, people, kind.id).waiting.length > 0,
  );
  return fits ?? null;
}

/** Whatever a joined unit of a task under way can do next: load, drive back for more, or wait. */
export function nextTrip(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  if (unit.task === null || unit.cargo !== null || unit.to !== null || unit.place === null) {
    return state;
  }
  const task = taskOf(ctx.scenario, unit.task);
  if (task.moves === undefined || taskRecord(state, task.id).status !== 'under-way') return state;
  const kind = nextKind(ctx, state, id, task.moves.people);
  if (unit.place === task.place) {
    if (kind === null) return withUnit(state, id, { status: 'working' });
    // Nobody is put aboard who could not be taken away.
    return seesWay(ctx, state, id, task.moves)
      ? load(ctx, state, id, { task, kind })
      : withUnit(state, id, { status: 'at-scene' });
  }
  return kind === null
    ? state
    : travel(ctx, withUnit(state, id, { to: task.place }), id, task.moves);
}

function seesWay(ctx: WorldContext, state: WorldState, id: string, { by, to }: Moves): boolean {
  return by === 'water' || plan(ctx, { ...unitState(state, id), to }) !== null;
}

function load(
  ctx: WorldContext,
  state: WorldState,
  id: string,
  what: { task: Task; kind: People['kinds'][number] },
): WorldState {
  const people = what.task.moves?.people ?? '';
  const { waiting } = kindState(state, people, what.kind.id);
  const who = waiting.slice(0, unitOf(ctx.scenario, id).carries ?? 0);
  const claimed = withKind(state, people, what.kind.id, { waiting: waiting.slice(who.length) });
  const cargo = { people, kind: what.kind.id, who, aboard: false };
  return wait(ctx, withUnit(claimed, id, { status: 'working', cargo }), id, {
    lasts: what.kind.load * who.length,
    phase: 'loaded',
  });
}

function wait(
  ctx: WorldContext,
  state: WorldState,
  id: string,
  { lasts, phase }: { lasts: number; phase: 'loaded' | 'unloaded' },
): WorldState {
  const order = unitState(state, id).order + 1;
  ctx.schedule(ctx.now + lasts, { kind: 'world.trip', unit: id, order, phase });
  return withUnit(state, id, { order, until: ctx.now + lasts });
}

/** To the unit’s `to`, by road or by water. */
function travel(ctx: WorldContext, state: WorldState, id: string, moves: Moves): WorldState {
  if (moves.by === 'road') return setOut(ctx, state, id);
  const trip = moves.trip ?? 0;
  const afloat = sail(ctx, state, id, trip);
  const unit = unitState(afloat, id);
  const phase = unit.cargo === null ? 'back' : 'landed';
  ctx.schedule(ctx.now + trip, { kind: 'world.trip', unit: id, order: unit.order, phase });
  return afloat;
}

/**
 * A unit with people aboard that sees no way on brings them back to where it took them up, so that they
 * can go another way; where it sees no way back either, it waits for one to come.
 */
export function turnBack(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  if (!unit.stranded || unit.cargo?.aboard !== true) return state;
  const { place } = peopleOf(ctx.scenario, unit.cargo.people);
  const home = placeOf(ctx.scenario, place).node;
  const back = withUnit(state, id, { stranded: false, to: place, status: 'carrying' });
  if (unit.node === home) return unload(ctx, withUnit(back, id, { place, to: null }), id);
  return plan(ctx, unitState(back, id)) === null ? state : setOut(ctx, back, id);
}

/** Begins unloading when a unit has come to where its people are safe, or back to where they were. */
export function unload(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const moves = unit.task === null ? undefined : taskOf(ctx.scenario, unit.task).moves;
  return wait(ctx, state, id, { lasts: moves?.unload ?? 0, phase: 'unloaded' });
}

/**
 * One phase of a trip ends. `arrived` when the unit landed at the far or the near side: what follows
 * is the same as after a drive.
 */
export function onTrip(
  ctx: WorldContext,
  state: WorldState,
  due: Extract<WorldDue, { kind: 'world.trip' }>,
): { state: WorldState; arrived: boolean } {
  const { order, cargo, task } = unitState(state, due.unit);
  if (order !== due.order) return { state, arrived: false };
  if (due.phase === 'landed' || due.phase === 'back') {
    return { state: halt(ctx, state, due.unit), arrived: true };
  }
  if (due.phase === 'unloaded') return { state: setDown(ctx, state, due.unit), arrived: false };
  const moves = task === null ? undefined : taskOf(ctx.scenario, task).moves;
  if (cargo === null || moves === undefined) return { state, arrived: false };
  ctx.emit({
    type: 'people.loaded',
    people: cargo.people,
    kind: cargo.kind,
    count: cargo.who.length,
    unit: due.unit,
  });
  const full = withUnit(state, due.unit, {
    cargo: { ...cargo, aboard: true },
    to: moves.to,
    until: null,
  });
  return { state: travel(ctx, full, due.unit, moves), arrived: false };
}

/** Those aboard leave the unit: safe where they were to be taken, or waiting again where they were. */
function setDown(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const { cargo, place } = unit;
  if (cargo === null || place === null) return state;
  const isBack = place === peopleOf(ctx.scenario, cargo.people).place;
  const down = (isBack ? putBack : deliver)(ctx, state, id, { ...cargo, place });
  return withUnit(down, id, {
    cargo: null,
    status: atRest(ctx, unit, place),
    until: null,
    order: unit.order + 1,
  });
}

interface Aboard {
  readonly people: string;
  readonly kind: string;
  readonly who: readonly number[];
  readonly place: string;
}

/** Those who had come to harm before are delivered too, but never counted safe. */
function deliver(ctx: WorldContext, state: WorldState, unit: string, aboard: Aboard): WorldState {
  const { people, kind, who, place } = aboard;
  const { harmed, delivered } = kindState(state, people, kind);
  const hurt = new Set(harmed);
  const count = who.filter((index) => !hurt.has(index)).length;
  if (count > 0) ctx.emit({ type: 'people.safe', people, kind, count, unit, place });
  return withKind(state, people, kind, { delivered: delivered + who.length });
}

function putBack(ctx: WorldContext, state: WorldState, unit: string, aboard: Aboard): WorldState {
  const { people, kind, who, place } = aboard;
  ctx.emit({ type: 'people.set-down', people, kind, count: who.length, unit, place });
  const { hazard } = peopleOf(ctx.scenario, people);
  const waiting = withKind(state, people, kind, { waiting: among(state, aboard) });
  return hazard === undefined ? waiting : startHarm(ctx, waiting, hazard.zone);
}

/** Those waiting once these are with them again, in their old order. */
function among(
  state: WorldState,
  { people, kind, who }: Pick<Aboard, 'people' | 'kind' | 'who'>,
): readonly number[] {
  return [...kindState(state, people, kind).waiting, ...who].toSorted((a, b) => a - b);
}

/** People being loaded go back to those waiting, in their old order. */
export function unclaim(state: WorldState, id: string): WorldState {
  const { cargo, order } = unitState(state, id);
  if (cargo === null || cargo.aboard) return state;
  const freed = withKind(state, cargo.people, cargo.kind, { waiting: among(state, cargo) });
  return withUnit(freed, id, { cargo: null, order: order + 1, until: null });
}
