import { firstAtLeast, firstAtMost, valueAt, type Curve } from '#kernel/curve.ts';
import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { WorldContext } from './context.ts';
import type { WorldState } from './state.ts';

type Varied = Pick<WorldState, 'vary'>;

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

function curveOf(scenario: Scenario, state: Varied, id: string): Curve {
  const measure = present(
    scenario.measures.find((candidate) => candidate.id === id),
    `No measure ${id}`,
  );
  const by = state.vary[id] ?? 0;
  return measure.points.map((point) => [point.at, point.value + by] as const);
}

/** The true value of a measure at a time, in its own unit, rounded down. */
export function measureAt(scenario: Scenario, state: Varied, measure: string, at: Seconds): number {
  return valueAt(curveOf(scenario, state, measure), at);
}

export type Level = { readonly atLeast: number } | { readonly atMost: number };

/** The first second at which the varied curve meets the level; null when it never does. */
export function crossing(
  scenario: Scenario,
  state: Varied,
  measure: string,
  level: Level,
): Seconds | null {
  const curve = curveOf(scenario, state, measure);
  return 'atLeast' in level ? firstAtLeast(curve, level.atLeast) : firstAtMost(curve, level.atMost);
}
