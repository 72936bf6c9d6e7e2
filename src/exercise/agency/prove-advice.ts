import { entriesOf, withEntry } from '#kernel/buckets.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import { changeConfidence } from './agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceFor } from './confidence.ts';
import type { EventOf } from '../events.ts';
import type { AdviceState } from '../partners/partner-state.ts';

/**
 * An agency has learned something that the officer did not tell it: advice that it was given before is
 * borne out by it, or shown to have rested on what never was so. Each is weighed once. Whether to
 * commit or to declare was right is told by no one fact, so neither is weighed here.
 */
export function proveAdvice(turn: ExerciseTurn, event: EventOf<'fact.held'>): void {
  if (turn.body.seats[event.from ?? ''] !== undefined) return;
  const fact = factOf(turn.body.scenario, event.fact);
  if (fact.means === undefined && fact.refutes === undefined) return;
  for (const [, advice] of entriesOf(turn.body.advice)) {
    if (advice.to !== event.holder || !advice.answered || advice.isProven) continue;
    const worth = worthOf(advice, fact, event.sourcing === 'rumour');
    if (worth === null) continue;
    const proven = { ...advice, isProven: true };
    turn.body = { ...turn.body, advice: withEntry(turn.body.advice, advice.id, proven) };
    changeConfidence(turn, advice.to, worth);
  }
}

function worthOf({ body, zone, rests }: AdviceState, fact: Fact, isRumour: boolean): number | null {
  if (isRumour) return null;
  if (fact.refutes !== undefined && rests.includes(fact.refutes)) return confidenceFor.adviceWrong;
  const { closes = [], hazard = [] } = fact.means ?? {};
  const isWarning = body.advice === 'hold' || body.advice === 'withdraw';
  const borneOut =
    body.advice === 'route'
      ? closes.includes(body.avoid ?? '')
      : isWarning && zone !== undefined && hazard.includes(zone);
  return borneOut ? confidenceFor.adviceBorneOut : null;
}
