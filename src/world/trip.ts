import type { WorldContext, WorldDue } from './context.ts';
import { atRest, halt, sail, setOut } from './drive.ts';
import { peopleOf, taskOf, unitOf } from './lookup.ts';
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
    return kind === null
      ? withUnit(state, id, { status: 'working' })
      : load(ctx, state, id, { task, kind });
  }
  return kind === null
    ? state
    : travel(ctx, withUnit(state, id, { to: task.place }), id, task.moves);
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

/** Begins unloading when a unit has come to where its people are safe. */
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

/** Those aboard are safe; those who had come to harm before are delivered too, but never counted safe. */
function setDown(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  const { cargo, place } = unit;
  if (cargo === null || place === null) return state;
  const { harmed, delivered } = kindState(state, cargo.people, cargo.kind);
  const hurt = new Set(harmed);
  const count = cargo.who.filter((index) => !hurt.has(index)).length;
  if (count > 0) {
    ctx.emit({
      type: 'people.safe',
      people: cargo.people,
      kind: cargo.kind,
      count,
      unit: id,
      place,
    });
  }
  const down = withKind(state, cargo.people, cargo.kind, {
    delivered: delivered + cargo.who.length,
  });
  return withUnit(down, id, {
    cargo: null,
    status: atRest(ctx, unit, place),
    until: null,
    order: unit.order + 1,
  });
}

/** People being loaded go back to those waiting, in their old order. */
export function unclaim(state: WorldState, id: string): WorldState {
  const { cargo, order } = unitState(state, id);
  if (cargo === null || cargo.aboard) return state;
  const { waiting } = kindState(state, cargo.people, cargo.kind);
  const freed = withKind(state, cargo.people, cargo.kind, {
    waiting: [...waiting, ...cargo.who].toSorted((a, b) => a - b),
  });
  return withUnit(freed, id, { cargo: null, order: order + 1, until: null });
}
