import { byId } from '#kernel/index-by-id.ts';
import type { WorldContext } from './context.ts';
import { halt, setOut } from './drive.ts';
import { unitOf } from './lookup.ts';
import { isWanted } from './needs.ts';
import { plan } from './plan.ts';
import { taskRecord, taskState, unitState, withTask, withUnit, type WorldState } from './state.ts';
import { leaveTask } from './task.ts';

export interface Deployment {
  readonly unit: string;
  /** Either a task or a place. */
  readonly task?: string | undefined;
  readonly to?: string | undefined;
}

interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly reason: string;
}

export type Outcome = { readonly ok: true; readonly state: WorldState } | Refusal;

function refuse(code: string, reason: string): Refusal {
  return { ok: false, code, reason };
}

/** Why a unit cannot go to a task; null when it can. */
function taskRefusal(
  ctx: WorldContext,
  state: WorldState,
  unit: string,
  id: string,
): Refusal | null {
  const task = byId(ctx.scenario.tasks, id);
  if (task === undefined) return refuse('deploy/unknown-task', `There is no task ${id}.`);
  const status = taskState(state, id);
  if (status === 'absent') {
    return refuse('deploy/task-not-open', `“${task.label}” is not open yet.`);
  }
  if (status === 'done') return refuse('deploy/task-done', `“${task.label}” is already done.`);
  if (unitState(state, unit).task === id) {
    return refuse('deploy/already-ordered', `It is already ordered to “${task.label}”.`);
  }
  const { name, capabilities } = unitOf(ctx.scenario, unit);
  if (isWanted(ctx.scenario, task, capabilities)) return null;
  return refuse('deploy/capability-not-wanted', `${name} has nothing that “${task.label}” needs.`);
}

function placeRefusal(
  ctx: WorldContext,
  state: WorldState,
  id: string,
  to: string,
): Refusal | null {
  const place = byId(ctx.scenario.geometry.places, to);
  if (place === undefined) return refuse('deploy/unknown-place', `There is no place ${to}.`);
  const unit = unitState(state, id);
  const isBound = unit.task === null && (unit.to ?? unit.place) === to;
  return isBound
    ? refuse('deploy/already-ordered', `It is already at or bound for ${place.name}.`)
    : null;
}

/**
 * Orders a unit to a task or a place. A unit at its base first turns out; one turning out or turning
 * round finishes that; any other departs at once. A unit carrying people cannot be ordered elsewhere.
 */
export function deploy(ctx: WorldContext, state: WorldState, order: Deployment): Outcome {
  const unit = byId(ctx.scenario.units, order.unit);
  if (unit === undefined) return refuse('deploy/unknown-unit', `There is no unit ${order.unit}.`);
  if ((order.task === undefined) === (order.to === undefined)) {
    return refuse('deploy/no-destination', 'Name either a task or a place.');
  }
  if (unitState(state, unit.id).cargo?.aboard) {
    return refuse('deploy/carrying-people', `${unit.name} has people aboard.`);
  }
  const refusal =
    order.task === undefined
      ? placeRefusal(ctx, state, unit.id, order.to ?? '')
      : taskRefusal(ctx, state, unit.id, order.task);
  if (refusal !== null) return refusal;
  const task = order.task ?? null;
  const to = byId(ctx.scenario.tasks, task)?.place ?? order.to ?? '';
  return { ok: true, state: sendTo(ctx, leaveTask(ctx, state, unit.id), unit.id, { task, to }) };
}

/**
 * Sends a unit back to its base: at once, or, when it carries people, once they are set down. Nothing
 * happens when it is there or on its way there already.
 */
export function withdraw(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const { base } = unitOf(ctx.scenario, id);
  const now = unitState(state, id);
  if (now.cargo?.aboard) return withUnit(state, id, { recalled: true });
  if (now.task === null && (now.to ?? now.place) === base) return state;
  const off = leaveTask(ctx, state, id);
  if (now.status !== 'turning-out') return sendTo(ctx, off, id, { task: null, to: base });
  ctx.emit({ type: 'unit.ordered', unit: id, to: base, rolls: ctx.now });
  return halt(ctx, withUnit(off, id, { to: base }), id);
}

function sendTo(
  ctx: WorldContext,
  state: WorldState,
  id: string,
  bound: { task: string | null; to: string },
): WorldState {
  const unit = unitState(state, id);
  const isHeld = unit.status === 'turning-out' || (unit.status === 'blocked' && !unit.stranded);
  const turnsOut = unit.status === 'at-base';
  const held = isHeld ? (unit.until ?? ctx.now) : ctx.now;
  const rolls = turnsOut ? ctx.now + unitOf(ctx.scenario, id).turnOut : held;
  const task = bound.task ?? undefined;
  ctx.emit({
    type: 'unit.ordered',
    unit: id,
    to: bound.to,
    ...(task === undefined ? {} : { task }),
    rolls,
  });
  const listed =
    task === undefined
      ? state
      : withTask(state, task, { ordered: [...taskRecord(state, task).ordered, id] });
  const ordered = withUnit(listed, id, { ...bound, stranded: false, recalled: false });
  if (!isHeld && !turnsOut) return setOut(ctx, ordered, id);
  const legs = plan(ctx, unitState(ordered, id), rolls);
  const expected = withUnit(ordered, id, {
    arrives: legs === null ? undefined : (legs.at(-1)?.at ?? rolls),
  });
  if (isHeld) return expected;
  const order = unit.order + 1;
  ctx.schedule(rolls, { kind: 'world.roll', unit: id, order });
  return withUnit(expected, id, { status: 'turning-out', until: rolls, order });
}
