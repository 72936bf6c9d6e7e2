import type { Task } from '#scenario/schema/world.ts';
import { withEntry } from '#kernel/buckets.ts';
import type { WorldContext, WorldDue } from './context.ts';
import { atRest } from './drive.ts';
import { reviewExposure } from './exposure.ts';
import { taskOf } from './lookup.ts';
import { hasWhatItNeeds } from './needs.ts';
import { isEveryoneOut, shelter } from './people.ts';
import {
  isRoadClosed,
  taskRecord,
  unitState,
  withTask,
  withUnit,
  type TaskState,
  type WorldState,
} from './state.ts';
import { nextTrip, unclaim, unload } from './trip.ts';

export function newTask(task: Task): TaskState {
  return {
    id: task.id,
    status: 'absent',
    units: [],
    since: null,
    left: task.takes ?? 0,
    round: 0,
    ordered: [],
    bound: [],
    duplicates: [],
  };
}

/** The task exists from now on. Nothing happens when it already does. */
export function openTask(ctx: WorldContext, state: WorldState, task: string): WorldState {
  if (taskRecord(state, task).status !== 'absent') return state;
  ctx.emit({ type: 'task.opened', task });
  return withTask(state, task, { status: 'open' });
}

/** The road is closed from now on. Units already on it are let out at the end they drive to. */
export function closeRoad(ctx: WorldContext, state: WorldState, road: string): WorldState {
  if (isRoadClosed(state, road)) return state;
  ctx.emit({ type: 'road.closed', road });
  return { ...state, closed: withEntry(state.closed, road, true) };
}

/** A unit has come to a stand where it was bound: it unloads, joins its task, loads again, or just stands. */
export function arrive(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const unit = unitState(state, id);
  if (unit.cargo?.aboard) return unload(ctx, state, id);
  if (unit.task === null || unit.place !== taskOf(ctx.scenario, unit.task).place) return state;
  const { units } = taskRecord(state, unit.task);
  if (units.includes(id)) return reviewTask(ctx, reviewExposure(ctx, state, id), unit.task);
  ctx.emit({ type: 'task.joined', task: unit.task, unit: id });
  const joined = withTask(state, unit.task, { units: [...units, id] });
  return reviewTask(ctx, reviewExposure(ctx, joined, id), unit.task);
}

/**
 * Starts, continues, stops or ends a task as its units now stand. Work that lacks what it needs,
 * because a unit was ordered away, stands still and goes on later from where it stopped.
 */
function reviewTask(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const task = taskOf(ctx.scenario, id);
  const record = taskRecord(state, id);
  if (record.status !== 'open' && record.status !== 'under-way') return state;
  const ready = hasWhatItNeeds(ctx.scenario, task, record.units);
  let next = state;
  if (!ready) return record.status === 'under-way' ? stop(ctx, state, record) : state;
  if (record.status === 'open') next = start(ctx, state, task);
  if (task.moves === undefined) return putToWork(next, record.units, task.place);
  if (isEveryoneOut(ctx.scenario, next, task.moves.people)) return finish(ctx, next, id);
  return record.units.reduce((after, unit) => nextTrip(ctx, after, unit), next);
}

function start(ctx: WorldContext, state: WorldState, task: Task): WorldState {
  const { units, left, round } = taskRecord(state, task.id);
  ctx.emit({ type: 'task.started', task: task.id, units });
  if (task.moves === undefined) {
    ctx.schedule(ctx.now + left, { kind: 'world.work', task: task.id, round: round + 1 });
  }
  return withTask(state, task.id, { status: 'under-way', since: ctx.now, round: round + 1 });
}

function putToWork(state: WorldState, units: readonly string[], place: string): WorldState {
  const there = units.filter(
    (id) => unitState(state, id).place === place && unitState(state, id).to === null,
  );
  return there.reduce((next, id) => withUnit(next, id, { status: 'working' }), state);
}

function stop(ctx: WorldContext, state: WorldState, record: TaskState): WorldState {
  const left = Math.max(0, record.left - (ctx.now - (record.since ?? ctx.now)));
  const stopped = withTask(state, record.id, {
    status: 'open',
    since: null,
    left,
    round: record.round + 1,
  });
  // Who is loading finishes that load.
  const idle = record.units.filter(
    (id) => unitState(state, id).status === 'working' && unitState(state, id).cargo === null,
  );
  return idle.reduce((next, id) => withUnit(next, id, { status: 'at-scene' }), stopped);
}

export function onWork(
  ctx: WorldContext,
  state: WorldState,
  due: Extract<WorldDue, { kind: 'world.work' }>,
): WorldState {
  const { round, status } = taskRecord(state, due.task);
  return status === 'under-way' && round === due.round ? finish(ctx, state, due.task) : state;
}

/** The task is done: its units, also those on the way to it, are free and stay where they are or come to be. */
function finish(ctx: WorldContext, state: WorldState, task: string): WorldState {
  ctx.emit({ type: 'task.done', task });
  const { ordered } = taskRecord(state, task);
  const nobody = { units: [], ordered: [], bound: [] };
  const done = withTask(state, task, { status: 'done', ...nobody, since: null });
  let next = shelter(ctx, done, taskOf(ctx.scenario, task));
  for (const id of ordered) {
    const unit = unitState(next, id);
    const free = { ...unit, task: null };
    const isIdle = unit.status === 'working' || unit.status === 'at-scene';
    const status = isIdle ? atRest(ctx, free, unit.place) : unit.status;
    next = reviewExposure(ctx, withUnit(next, id, { task: null, status }), id);
  }
  return next;
}

/** Reviews every task that moves these people: the last of them may have been set down. */
export function reviewMoves(ctx: WorldContext, state: WorldState, people: string): WorldState {
  const tasks = ctx.scenario.tasks.filter((task) => task.moves?.people === people);
  return tasks.reduce((next, task) => reviewTask(ctx, next, task.id), state);
}

/** Takes a unit off its task, with whoever it was about to load left waiting. It must carry nobody. */
export function leaveTask(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const { task, cargo } = unitState(state, id);
  if (task === null) return state;
  const { units, ordered, bound } = taskRecord(state, task);
  const gone = withTask(unclaim(state, id), task, {
    units: units.filter((unit) => unit !== id),
    ordered: ordered.filter((unit) => unit !== id),
    bound: bound.filter((unit) => unit !== id),
  });
  const off = reviewExposure(ctx, withUnit(gone, id, { task: null }), id);
  return cargo === null ? reviewTask(ctx, off, task) : reviewMoves(ctx, off, cargo.people);
}
