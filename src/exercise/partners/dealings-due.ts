import { assertNever } from '#kernel/invariant.ts';
import { onUnanswered } from './asked.ts';
import type { ExerciseTurn } from '../body.ts';
import { onCompareDue } from './challenges.ts';
import type { DealingDue } from './dealings.ts';
import { onFlowDue } from './link-flow.ts';
import { onOrdersDue } from '../agency/tasks-taken.ts';

export function onDealingDue(turn: ExerciseTurn, due: DealingDue): void {
  switch (due.kind) {
    case 'dealing.flow':
      return onFlowDue(turn, due.link, due.from, due.to);
    case 'dealing.orders':
      return onOrdersDue(turn, due.link);
    case 'dealing.compare':
      return onCompareDue(turn, due.challenge, due.agency);
    case 'dealing.unanswered':
      return onUnanswered(turn, due.asked, due.since);
    default:
      return assertNever(due);
  }
}
