import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { WorldContext } from './context.ts';
import type { Leg } from './events.ts';
import { placeOf, unitOf } from './lookup.ts';
import { findRoute } from './route.ts';
import type { UnitState } from './state.ts';

/** Whether a unit will not use a road: its agency believes it closed, or its crew found it so. Never the truth. */
export function avoids(ctx: WorldContext, unit: UnitState): (road: string) => boolean {
  const { agency } = unitOf(ctx.scenario, unit.id);
  return (road) => road !== '' && (unit.found.includes(road) || ctx.believesClosed(agency, road));
}

/** The last leg of the stretch on one road that begins with leg `from`. */
export function endOfStretch(legs: readonly Leg[], from: number): number {
  let end = from;
  while (end + 1 < legs.length && legs[end + 1]?.road === legs[from]?.road) end += 1;
  return end;
}

/**
 * Where a unit can first change its mind: where it stands, or the next node of its route; on a road
 * that it now believes closed, the end of that road.
 */
export function foothold(
  ctx: WorldContext,
  unit: UnitState,
): { from: number; prefix: readonly Leg[] } {
  const stretch = unit.legs[unit.next];
  if (stretch === undefined) return { from: unit.node, prefix: [] };
  const last = endOfStretch(unit.legs, unit.next);
  let first = unit.next;
  while (first < last && (unit.legs[first]?.at ?? ctx.now) < ctx.now) first += 1;
  const end = avoids(ctx, unit)(stretch.road) ? last : first;
  return { from: unit.legs[first - 1]?.node ?? unit.node, prefix: unit.legs.slice(first, end + 1) };
}

/**
 * The whole route from where the unit is to where it is bound, by its own belief; null when there is
 * none. Standing, it leaves at `departs`.
 */
export function plan(ctx: WorldContext, unit: UnitState, departs: Seconds = ctx.now): Leg[] | null {
  const { prefix } = foothold(ctx, unit);
  const rest = findRoute(ctx.scenario.geometry, {
    from: prefix.at(-1)?.node ?? unit.node,
    to: placeOf(ctx.scenario, present(unit.to, `${unit.id} is bound for nowhere`)).node,
    pace: unitOf(ctx.scenario, unit.id).pace ?? 100,
    departs: prefix.at(-1)?.at ?? departs,
    avoids: avoids(ctx, unit),
  });
  return rest && [...prefix, ...rest];
}
