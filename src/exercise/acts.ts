import { invariant } from '#kernel/invariant.ts';
import type { ExerciseTurn } from './body.ts';

/** The first act begins with the exercise; the others fall due, before anything else of their second. */
export function startActs(turn: ExerciseTurn): void {
  const { acts = [] } = turn.body.scenario;
  acts.forEach(({ starts }, act) => {
    if (starts === 0) onAct(turn, act);
    else turn.schedule(starts, { kind: 'act', act });
  });
}

/** An act begins: said, and nothing in the world changes by it. */
export function onAct(turn: ExerciseTurn, act: number): void {
  const begun = turn.body.scenario.acts?.[act];
  invariant(begun !== undefined, `There is no act ${act}`);
  turn.emit({ type: 'act.started', act: begun.id });
}
