import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { timeliness } from '../timing.ts';

type Review = EventOf<'decision.reviewed'>;
type Taken = EventOf<'decision.taken'>;

/**
 * Each decision that was taken: whether a time was set to look at it again, and kept; less for
 * reviews that had neither a set time nor news to them. Doctrine sets no interval; it wants times
 * agreed and decisions reviewed as things change.
 */
export function cadenceLines(index: JournalIndex): ScoreLine[] {
  const proposed = new Set(
    index
      .of('decision.proposed')
      .filter(({ seat }) => index.seats.has(seat))
      .map(({ id }) => id),
  );
  return index.scenario.decisions.flatMap((decision) => {
    const taken = index
      .of('decision.taken')
      .find((event) => event.decision === decision.id && proposed.has(event.proposal));
    return taken === undefined ? [] : [cadenceLine(index, decision, taken)];
  });
}

function cadenceLine(index: JournalIndex, decision: Decision, taken: Taken): ScoreLine {
  const reviews = index
    .of('decision.reviewed')
    .filter((event) => event.decision === decision.id && event.at >= taken.at);
  const due = taken.reviewDue;
  const keptOf = (kept: readonly Review[]) =>
    due === undefined ? 0 : keptWorth(index, due, kept.toSorted(bySeq));
  const evidence = weigh(reviews, keptOf);
  const last = (due ?? taken.at + decision.review.within) + index.settings.reviewLost;
  const isDue = last <= index.end || keeperOf(index, due, reviews) !== undefined;
  const proposal = index.of('decision.proposed').find(({ id }) => id === taken.proposal);
  return makeLine('co-locate/cadence', {
    ...evidence,
    also: [...evidence.also, taken.seq, ...(proposal === undefined ? [] : [proposal.seq])],
    of: isDue ? 1 : 0,
    about: decision.id,
    window:
      due !== undefined && isDue && evidence.points < 1
        ? {
            from: Math.min(index.end, due - index.settings.reviewEarly),
            to: Math.min(index.end, due + index.settings.reviewKept),
          }
        : undefined,
    says: `For ‘${decision.title}’ ${inWords(index, due, { reviews, isDue })}.`,
  });
}

/** The review that keeps the time: near it or after it, or before it on news. */
function keeperOf(
  index: JournalIndex,
  due: number | undefined,
  reviews: readonly Review[],
): Review | undefined {
  if (due === undefined) return undefined;
  const { reviewEarly } = index.settings;
  return reviews.find(({ at, learned }) => at >= due - reviewEarly || learned.length > 0);
}

/** How well it was kept, times the share of reviews that had a reason. */
function keptWorth(index: JournalIndex, due: number, reviews: readonly Review[]): number {
  const keeper = keeperOf(index, due, reviews);
  if (keeper === undefined) return 0;
  const { reviewKept: grace, reviewLost: expiry } = index.settings;
  const kept = timeliness(Math.max(0, keeper.at - due), { grace, expiry });
  return (kept * reviews.filter((one) => hadReason(one, keeper)).length) / reviews.length;
}

function hadReason(review: Review, keeper: Review): boolean {
  return review === keeper || review.learned.length > 0;
}

function inWords(
  index: JournalIndex,
  due: number | undefined,
  { reviews, isDue }: { readonly reviews: readonly Review[]; readonly isDue: boolean },
): string {
  if (due === undefined) return 'you set no time to look at it again';
  const set = `you set ${index.clock(due)} as the time to look at it again`;
  const keeper = keeperOf(index, due, reviews);
  if (keeper === undefined) {
    return `${set}, ${isDue ? 'and never did' : 'which had not come yet'}`;
  }
  const idle = reviews.filter((one) => !hadReason(one, keeper)).length;
  const more =
    idle === 0
      ? ''
      : `; ${idle === 1 ? 'one more review' : `${idle} more reviews`} had nothing new`;
  return `${set}, and did so at ${index.clock(keeper.at)}${more}`;
}
