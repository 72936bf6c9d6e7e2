import { present } from '#kernel/invariant.ts';
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

/** Makes the zone the step’s area. Steps fall due in order of level: a higher one is never reached first. */
export function applyStep(
  ctx: WorldContext,
  state: WorldState,
  zone: Zone,
  index: number,
): WorldState {
  const { area } = present(zone.steps[index], `${zone.id} has no step ${index}`);
  ctx.emit({ type: 'zone.changed', zone: zone.id, area });
  const changed = { ...state, zones: { ...state.zones, [zone.id]: area } };
  return startHarm(ctx, reviewAllExposure(ctx, changed), zone.id);
}
