import type { Seconds } from '#kernel/time.ts';
import type { JournalIndex } from './journal-index.ts';
import { heardNewer, type SeatKnowledge } from './seat-knowledge.ts';

/** The true version, or the newest that the trainee had heard of something that was true once. */
export function isCurrent(
  index: JournalIndex,
  known: SeatKnowledge,
  { fact, version, at }: { readonly fact: string; readonly version: number; readonly at: Seconds },
): boolean {
  if (index.facts.get(fact)?.neverTrue === true) return false;
  const truth = index.truthOf(fact);
  const isTrue = truth.some(
    (spell) => spell.version === version && spell.from <= at && at < spell.to,
  );
  const wasTrue = truth.some((spell) => spell.version === version && spell.from <= at);
  return isTrue || (wasTrue && heardNewer(known, { fact, version }, at) === undefined);
}
