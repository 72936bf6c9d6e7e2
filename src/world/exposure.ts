import type { WorldContext } from './context.ts';
import { zoneReaches } from './area.ts';
import { taskOf, unitOf } from './lookup.ts';
import { taskRecord, unitState, withUnit, type WorldState } from './state.ts';

/** The zone in which this crew is at its task without its agency knowing the hazard; else null. */
function dangerOf(ctx: WorldContext, state: WorldState, id: string): string | null {
  const unit = unitState(state, id);
  if (unit.task === null || unit.place === null) return null;
  const task = taskOf(ctx.scenario, unit.task);
  const record = taskRecord(state, unit.task);
  if (task.hazard === undefined || unit.place !== task.place || record.status === 'done') {
    return null;
  }
  if (!record.units.includes(id) || !zoneReaches(ctx.scenario, state, task.hazard, task.place)) {
    return null;
  }
  return ctx.knowsHazard(unitOf(ctx.scenario, id).agency, task.hazard) ? null : task.hazard;
}

/**
 * Opens or closes a crew’s exposure as things now stand: at the place of a task that it has joined,
 * the zone reaching that place, its own agency not knowing. Safe to call at any time.
 */
export function reviewExposure(ctx: WorldContext, state: WorldState, id: string): WorldState {
  const before = unitState(state, id).exposed;
  const zone = dangerOf(ctx, state, id);
  if (zone === (before?.zone ?? null)) return state;
  if (before !== null) {
    ctx.emit({
      type: 'crew.unexposed',
      unit: id,
      zone: before.zone,
      seconds: ctx.now - before.since,
    });
  }
  if (zone === null) return withUnit(state, id, { exposed: null });
  ctx.emit({ type: 'crew.exposed', unit: id, zone, crew: unitOf(ctx.scenario, id).crew });
  return withUnit(state, id, { exposed: { zone, since: ctx.now } });
}

export function reviewAllExposure(ctx: WorldContext, state: WorldState): WorldState {
  return ctx.scenario.units.reduce((next, unit) => reviewExposure(ctx, next, unit.id), state);
}
