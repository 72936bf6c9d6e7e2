import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { StageScore } from './decision-stages.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { sum } from '../line.ts';
import { couldKnow, type SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness } from '../timing.ts';

/** What setting a review time is worth where reviews fell due as well (unverified). */
const forSetting = 0.4;

interface Change {
  readonly fact: string;
  readonly version: number;
  readonly from: Seconds;
  readonly seqs: readonly number[];
}

/** Material changes after the decision that the trainee could know, and whose review fell due. */
function changesAfter(
  index: JournalIndex,
  known: SeatKnowledge,
  { decision, taken }: { readonly decision: Decision; readonly taken: EventOf<'decision.taken'> },
): Change[] {
  const within = decision.review.within;
  return decision.review.changes.flatMap((fact) =>
    index.truthOf(fact).flatMap(({ version, from, seqs }): Change[] => {
      const knowing = couldKnow(known, fact, version);
      if (knowing === undefined || from < taken.at) return [];
      const since = Math.max(from, knowing.at);
      if (since + 2 * within > index.end) return [];
      return [{ fact, version, from: since, seqs: [...seqs, ...knowing.seqs] }];
    }),
  );
}

/**
 * A review time set, and each material change met by a review that learned something: in full
 * within the scenario's time, nothing after twice that. A review with nothing new earns nothing.
 */
export function reviewStage(
  index: JournalIndex,
  known: SeatKnowledge,
  done: {
    readonly decision: Decision;
    readonly taken: EventOf<'decision.taken'> | undefined;
    readonly isSet: boolean;
    readonly reviews: readonly EventOf<'decision.reviewed'>[];
  },
): StageScore {
  const { decision, taken, isSet } = done;
  const setWords = isSet ? 'you set a time for review' : 'you set no time for review';
  const changes = taken === undefined ? [] : changesAfter(index, known, { decision, taken });
  if (changes.length === 0) {
    return { quality: isSet ? 1 : 0, n: 1, also: [], says: `${setWords}; no review fell due` };
  }
  const timing = { grace: decision.review.within, expiry: 2 * decision.review.within };
  const met = changes.map(({ from }) => {
    const review = done.reviews.find((one) => one.learned.length > 0 && one.at >= from);
    return review === undefined ? 0 : timeliness(review.at - from, timing);
  });
  const missed = changes.filter((_, place) => (met[place] ?? 0) === 0);
  const outcome =
    missed.length === 0
      ? 'every material change was reviewed'
      : `not reviewed in time after ${missed.map((one) => quoted(index, one.fact, one.version)).join(', ')}`;
  return {
    quality: (isSet ? forSetting : 0) + ((1 - forSetting) * sum(met)) / changes.length,
    n: 1 + changes.length,
    also: changes.flatMap(({ seqs }) => seqs),
    says: `${setWords}; ${outcome}`,
  };
}
