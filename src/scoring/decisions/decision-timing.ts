import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { heardBy } from '../seat-knowledge.ts';
import { timeliness } from '../timing.ts';
import { before, type Looking, type Proposed, type Taken } from './looking.ts';

export interface Timed {
  /** 0 to 1. */
  readonly factor: number;
  /** The scenario's window as it ran for this officer. */
  readonly window: Decision['window'];
  /** Before its time: too early in the scenario, or with too little in hand. */
  readonly early: 'no' | 'before-window' | 'too-little';
  readonly inHand: number;
  readonly least: number;
  readonly also: readonly number[];
}

/**
 * The window as it ran for this officer. The scenario's clock says when there is enough to be had;
 * who could know the minimum only later has so much longer, at most until what was `closes`.
 */
function windowFor(
  { index, known }: Looking,
  decision: Decision,
): { readonly window: Decision['window']; readonly readyAt?: Seconds; readonly also: number[] } {
  const { opens, full, closes } = decision.window;
  const first = decision.essential.flatMap((fact) => known.get(fact)?.[0] ?? []);
  const also = first.flatMap(({ seqs }) => seqs);
  const times = first.map(({ at }) => at).toSorted((a, b) => a - b);
  const least = leastInHand(decision, index.settings.minimumEssential);
  const readyAt = least === 0 ? 0 : times[least - 1];
  if (readyAt === undefined) return { window: decision.window, also };
  // Never past the end of the exercise: what is due by then can be done by then.
  const most = Math.min(((closes - full) * index.settings.windowMoves) / 100, index.end - closes);
  const moved = Math.floor(Math.max(0, Math.min(readyAt - opens, most)));
  return { window: { opens, full: full + moved, closes: closes + moved }, readyAt, also };
}

/** How many of the essential facts are the minimum. */
function leastInHand({ essential }: Decision, share: number): number {
  return Math.ceil((essential.length * share) / 100);
}

/** How timely a decision was, by the clock and by what was in hand when it was put. */
export function timingOf(
  looking: Looking,
  decision: Decision,
  made: {
    readonly proposed: Proposed;
    readonly taken: Taken | undefined;
    readonly reviews: readonly EventOf<'decision.reviewed'>[];
  },
): Timed {
  const { settings } = looking.index;
  const { window: during, readyAt, also: ready } = windowFor(looking, decision);
  const { proposed, taken } = made;
  const at = taken?.at ?? proposed.at;
  const hand = handAt(looking, decision, proposed);
  const least = leastInHand(decision, settings.minimumEssential);
  const early = earlyAs({ at, opens: during.opens, lacks: hand.count < least });
  const said = { window: during, early, inHand: hand.count, least, also: [...ready, ...hand.also] };
  if (early === 'no') return { ...said, factor: decisionTiming(during, at) };
  const isSet = taken === undefined ? proposed.body.reviewIn !== undefined : hasReview(taken);
  if (!proposed.body.provisional || !isSet) return { ...said, factor: 0 };
  const isConfirmed = made.reviews.some(
    (review) =>
      review.at >= Math.max(during.opens, readyAt ?? Infinity) && review.at <= during.closes,
  );
  return { ...said, factor: isConfirmed ? 1 : settings.provisionalWorth / 100 };
}

function earlyAs(made: {
  readonly at: Seconds;
  readonly opens: Seconds;
  readonly lacks: boolean;
}): Timed['early'] {
  if (made.at < made.opens) return 'before-window';
  return made.lacks ? 'too-little' : 'no';
}

function hasReview({ reviewDue }: Taken): boolean {
  return reviewDue !== undefined;
}

/** Essential facts of which word had come, and those marked unknown after asking for them. */
function handAt(
  { index, known }: Looking,
  decision: Decision,
  proposed: Proposed,
): { readonly count: number; readonly also: number[] } {
  const also: number[] = [];
  let count = 0;
  for (const fact of decision.essential) {
    const heard = heardBy(known, fact, proposed.at);
    if (heard !== undefined) {
      also.push(...heard.seqs);
      count += 1;
      continue;
    }
    const topic = index.facts.get(fact)?.topic ?? '';
    if (!proposed.body.unknowns.includes(topic)) continue;
    const asked = before(index.of('command.accepted'), proposed).find(
      ({ command }) =>
        command.seat === proposed.seat &&
        command.body.type === 'ask' &&
        command.body.topic === topic,
    );
    if (asked === undefined) continue;
    also.push(asked.seq);
    count += 1;
  }
  return { count, also };
}

/** In full until `full`, nothing from `closes` on; that it was not before its time is seen to before. */
export function decisionTiming({ full, closes }: Decision['window'], at: Seconds): number {
  return timeliness(at - full, { grace: 0, expiry: closes - full });
}
