import type { Seconds } from '#kernel/time.ts';
import type { Zone } from '#scenario/schema/world.ts';
import type { WorldContext } from './context.ts';
import { reviewAllExposure } from './exposure.ts';
import { crossing } from './measure.ts';
import { startHarm } from './people.ts';
import type { WorldState } from './state.ts';

/**
 * Schedules each zone’s steps at the exact second at which the varied curve first reaches them; one
 * already reached at the start applies at once. Of several reached in the same second only the
 * highest counts. A zone never draws back: a falling measure undoes no step.
 */
export function startZones(ctx: WorldContext, state: WorldState): WorldState {
  let next = state;
  for (const zone of ctx.scenario.zones) {
    const bySecond = new Map<Seconds, number>();
    for (const [index, step] of zone.steps.entries()) {
      const at = crossing(ctx.scenario, state, zone.measure, { atLeast: step.atLeast });
      if (at === null) continue;
      const other = bySecond.get(at);
      if (other === undefined || levelOf(zone, other) < step.atLeast) bySecond.set(at, index);
    }
    for (const [at, step] of bySecond) {
      if (at <= ctx.now) next = applyStep(ctx, next, zone, step);
      else ctx.schedule(at, { kind: 'world.zone', zone: zone.id, step });
    }
  }
  return next;
}

function levelOf(zone: Zone, step: number): number {
  return zone.steps[step]?.atLeast ?? 0;
}

/** Makes the zone the step’s area, unless it is already further. */
export function applyStep(
  ctx: WorldContext,
  state: WorldState,
  zone: Zone,
  index: number,
): WorldState {
  const step = zone.steps[index];
  const now = Object.hasOwn(state.zones, zone.id) ? state.zones[zone.id] : undefined;
  if (step === undefined || (now !== undefined && now.level >= step.atLeast)) return state;
  ctx.emit({ type: 'zone.changed', zone: zone.id, area: step.area });
  const changed = {
    ...state,
    zones: { ...state.zones, [zone.id]: { area: step.area, level: step.atLeast } },
  };
  return startHarm(ctx, reviewAllExposure(ctx, changed), zone.id);
}
