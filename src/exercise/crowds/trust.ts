import { trustMoves, type TrustWhy } from '#doctrine/police-liaison.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { jumpMeasure, keepMeasure } from '#world/dynamics.ts';
import { measureAt } from '#world/measure.ts';
import type { ExerciseTurn } from '../body.ts';
import { inWorld } from '../contexts.ts';
import { changeCrowd, crowdState } from './crowd-state.ts';

/** A group’s trust in the officer, 0 to 100. */
export function trustOf(turn: ExerciseTurn, crowd: Crowd): number {
  return measureAt(turn.body.scenario, turn.body.world, crowd.trust, turn.now);
}

/** A group’s tension, 0 to 100. */
export function tensionOf(turn: ExerciseTurn, crowd: Crowd): number {
  return measureAt(turn.body.scenario, turn.body.world, crowd.tension, turn.now);
}

/** Moves a group’s trust for a reason, by the reason’s own figure unless another is given. */
export function moveTrust(
  turn: ExerciseTurn,
  crowd: Crowd,
  { why, cause, by = trustMoves[why] }: { why: TrustWhy; cause: string; by?: number },
): void {
  if (crowdState(turn, crowd.id).lost) return;
  const before = trustOf(turn, crowd);
  inWorld(turn, (context, world) => jumpMeasure(context, world, crowd.trust, by));
  const value = trustOf(turn, crowd);
  if (value === before) return;
  turn.emit({
    type: 'trust.moved',
    crowd: crowd.id,
    by: value - before,
    value,
    why,
    cause,
    forGood: false,
  });
}

/** A confidence was broken: trust is gone, and nothing that happens later brings it back. */
export function loseTrust(turn: ExerciseTurn, crowd: Crowd, cause: string): void {
  if (crowdState(turn, crowd.id).lost) return;
  const before = trustOf(turn, crowd);
  inWorld(turn, (context, world) =>
    keepMeasure(
      jumpMeasure(context, world, crowd.trust, trustMoves['confidence-broken']),
      crowd.trust,
    ),
  );
  changeCrowd(turn, crowd.id, { lost: true });
  const value = trustOf(turn, crowd);
  turn.emit({
    type: 'trust.moved',
    crowd: crowd.id,
    by: value - before,
    value,
    why: 'confidence-broken',
    cause,
    forGood: true,
  });
}
