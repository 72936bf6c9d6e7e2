import type { Seconds } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Measure } from '#scenario/schema/world.ts';
import type { WorldContext } from './context.ts';
import { clamp, curveAt, isMoving, measureAt, measureOf } from './measure.ts';
import type { WorldState } from './state.ts';
import { followMeasure } from './zone.ts';

/** How often measures with moves are looked at; what moves one is authored by the minute. */
const minute: Seconds = 60;
/** A coupling counts whole tens by which the other measure is above its level. */
const couplingStep = 10;

type Move = NonNullable<Measure['moves']>[number];

function movingMeasures(scenario: Scenario): Measure[] {
  return scenario.measures.filter(isMoving);
}

/** Gives each measure with moves its first value and its first look, a minute on. */
export function startMeasures(ctx: WorldContext, state: WorldState): WorldState {
  const moving = movingMeasures(ctx.scenario);
  if (moving.length === 0) return state;
  const values = moving.map(
    (measure) => [measure.id, clamp(measure, curveAt(measure, state, ctx.now))] as const,
  );
  ctx.schedule(ctx.now + minute, { kind: 'world.measures' });
  return { ...state, values: Object.fromEntries(values) };
}

/**
 * A whole minute has passed: every measure with moves goes on by its curve, its rates and its couplings,
 * all from the values before it, so that the order in which they are written does not matter.
 */
export function onMeasures(ctx: WorldContext, state: WorldState): WorldState {
  ctx.schedule(ctx.now + minute, { kind: 'world.measures' });
  const moved = movingMeasures(ctx.scenario).map((measure) => {
    const drift =
      curveAt(measure, state, ctx.now) - curveAt(measure, state, Math.max(0, ctx.now - minute));
    const moves = measure.moves ?? [];
    return [measure, moves.reduce((by, move) => by + inAMinute(ctx, state, move), drift)] as const;
  });
  return setValues(ctx, state, moved);
}

/** By how much one move changes its measure in the minute that has passed; a jump has its own moment. */
function inAMinute(ctx: WorldContext, state: WorldState, move: Move): number {
  if ('by' in move) return 0;
  if ('while' in move) return ctx.isMet(move.while) ? move.rate : 0;
  const above = measureAt(ctx.scenario, state, move.follows, ctx.now) - move.above;
  return above <= 0 ? 0 : move.rate * Math.floor(above / couplingStep);
}

/** A measure with moves jumps; the exercise says when, as it does for closures and tasks. */
export function jumpMeasure(
  ctx: WorldContext,
  state: WorldState,
  measure: string,
  by: number,
): WorldState {
  return setValues(ctx, state, [[measureOf(ctx.scenario, measure), by]]);
}

/** A measure stays where it is from now on. */
export function keepMeasure(state: WorldState, measure: string): WorldState {
  return { ...state, kept: { ...state.kept, [measure]: true } };
}

function setValues(
  ctx: WorldContext,
  state: WorldState,
  moved: readonly (readonly [Measure, number])[],
): WorldState {
  const changed = moved.flatMap(([measure, by]) => {
    const before = measureAt(ctx.scenario, state, measure.id, ctx.now);
    const value = clamp(measure, before + by);
    return value === before || state.kept[measure.id] === true
      ? []
      : [[measure.id, value] as const];
  });
  if (changed.length === 0) return state;
  for (const [measure, value] of changed) ctx.emit({ type: 'measure.moved', measure, value });
  const next = { ...state, values: { ...state.values, ...Object.fromEntries(changed) } };
  return changed.reduce((after, [measure]) => followMeasure(ctx, after, measure), next);
}
