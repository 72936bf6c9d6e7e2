import type { Zone } from '#scenario/schema/world.ts';
import type { WorldContext } from './context.ts';
import { reviewAllExposure } from './exposure.ts';
import { changesOfMeasure, measureAt } from './measure.ts';
import { startHarm } from './people.ts';
import { zoneArea, type WorldState } from './state.ts';

/** The step that a value has reached; -1 below the first. Steps are in order of level. */
function stepAt(zone: Zone, value: number): number {
  return zone.steps.findLastIndex(({ atLeast }) => value >= atLeast);
}

/**
 * Sets each zone as it is at the start, and schedules its changes at the exact seconds at which the
 * varied curve brings them. A zone driven by a measure with moves changes when that has moved. A zone
 * never draws back when its measure falls, as water stays on the ground, unless it `recedes`.
 */
export function startZones(ctx: WorldContext, state: WorldState): WorldState {
  let next = state;
  for (const zone of ctx.scenario.zones) {
    let reached = stepAt(zone, measureAt(ctx.scenario, state, zone.measure, ctx.now));
    if (reached >= 0) next = applyStep(ctx, next, zone, reached);
    const all = changesOfMeasure(ctx.scenario, state, zone.measure, (value) => stepAt(zone, value));
    for (const [at, step] of all) {
      if (zone.recedes !== true && step <= reached) continue;
      reached = step;
      ctx.schedule(at, { kind: 'world.zone', zone: zone.id, step });
    }
  }
  return next;
}

/** A measure with moves has come to another value: its zones follow. */
export function followMeasure(ctx: WorldContext, state: WorldState, measure: string): WorldState {
  const value = measureAt(ctx.scenario, state, measure, ctx.now);
  let next = state;
  for (const zone of ctx.scenario.zones) {
    if (zone.measure !== measure) continue;
    const step = stepAt(zone, value);
    const before = next.zones[zone.id] ?? -1;
    if (zone.recedes === true ? step !== before : step > before) {
      next = applyStep(ctx, next, zone, step);
    }
  }
  return next;
}

/** Makes the zone the step’s area; nothing at all below its first. */
export function applyStep(
  ctx: WorldContext,
  state: WorldState,
  zone: Zone,
  step: number,
): WorldState {
  const changed = { ...state, zones: { ...state.zones, [zone.id]: step } };
  const area = zoneArea(ctx.scenario, changed, zone.id);
  ctx.emit({ type: 'zone.changed', zone: zone.id, area });
  return startHarm(ctx, reviewAllExposure(ctx, changed), zone.id);
}
