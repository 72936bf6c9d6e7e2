import { assertNever } from '#kernel/invariant.ts';
import type { ExerciseTurn } from './body.ts';
import type { DealingDue } from './dealings.ts';
import { onFlowDue } from './link-flow.ts';

export function onDealingDue(turn: ExerciseTurn, due: DealingDue): void {
  switch (due.kind) {
    case 'dealing.flow':
      return onFlowDue(turn, due.link, due.from, due.to);
    case 'dealing.compare':
      return undefined;
    case 'dealing.unanswered':
      return undefined;
    default:
      return assertNever(due);
  }
}
