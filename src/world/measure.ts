import { changesOf, valueAt, type Curve } from '#kernel/curve.ts';
import { byId } from '#kernel/index-by-id.ts';
import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Measure } from '#scenario/schema/world.ts';
import type { WorldContext } from './context.ts';
import type { WorldState } from './state.ts';

/** What the value of a measure depends on beside the scenario and the time. */
export type Measured = Pick<WorldState, 'vary' | 'values'>;

/** Draws how far each measure’s whole curve is moved: a whole number from -vary to +vary. */
export function drawVariation(ctx: WorldContext): WorldState['vary'] {
  const vary: Record<string, number> = {};
  for (const measure of ctx.scenario.measures) {
    const most = measure.vary ?? 0;
    const by = most === 0 ? 0 : Math.floor(ctx.draw(`vary/${measure.id}`) * (2 * most + 1)) - most;
    vary[measure.id] = by;
    if (most > 0) ctx.emit({ type: 'measure.varied', measure: measure.id, by });
  }
  return vary;
}

const curves = new WeakMap<Measure, Curve>();

/** As authored, without the variation; derived, hence kept beside the scenario. */
function curveOf(measure: Measure): Curve {
  const known = curves.get(measure);
  if (known) return known;
  const curve = measure.points.map(({ at, value }) => [at, value] as const);
  curves.set(measure, curve);
  return curve;
}

export function measureOf(scenario: Scenario, id: string): Measure {
  return present(byId(scenario.measures, id), `No measure ${id}`);
}

/** Whether it has a value of its own, beside its curve; what moves it may be the exercise alone. */
export function isMoving(measure: Measure): boolean {
  return measure.moves !== undefined;
}

/** No measure of this world is further from nothing; measures that drive each other up stay exact. */
const furthest = 1_000_000_000;

/** Within the least and the most that the measure can be. */
export function clamp({ least = -furthest, most = furthest }: Measure, value: number): number {
  return Math.min(most, Math.max(least, value));
}

/** What the varied curve says, before any limit. */
export function curveAt(measure: Measure, state: Pick<WorldState, 'vary'>, at: Seconds): number {
  return valueAt(curveOf(measure), at) + (state.vary[measure.id] ?? 0);
}

/**
 * The true value of a measure at a time, in its own unit, rounded down. A measure with moves has the
 * value that it has come to, whatever the time asked for.
 */
export function measureAt(scenario: Scenario, state: Measured, id: string, at: Seconds): number {
  const measure = measureOf(scenario, id);
  const own = isMoving(measure) ? state.values[id] : undefined;
  return own ?? clamp(measure, curveAt(measure, state, at));
}

/**
 * The seconds after the start at which `sort` of a measure’s value changes, in order, and to what; `sort`
 * may only go one way while the value rises. None for a measure with moves, of which time alone tells
 * nothing: look again when it has moved.
 */
export function changesOfMeasure<T>(
  scenario: Scenario,
  state: Measured,
  id: string,
  sort: (value: number) => T,
): (readonly [at: Seconds, now: T])[] {
  const measure = measureOf(scenario, id);
  if (isMoving(measure)) return [];
  const by = state.vary[id] ?? 0;
  return changesOf(curveOf(measure), (value) => sort(clamp(measure, value + by)));
}

export type Level = { readonly atLeast: number } | { readonly atMost: number };

export function meets(value: number, level: Level): boolean {
  return 'atLeast' in level ? value >= level.atLeast : value <= level.atMost;
}

/** The seconds after the start at which a measure comes to meet the level, or no longer does. */
export function crossings(
  scenario: Scenario,
  state: Measured,
  id: string,
  level: Level,
): Seconds[] {
  const all = changesOfMeasure(scenario, state, id, (value) => meets(value, level));
  return all.map(([at]) => at);
}
