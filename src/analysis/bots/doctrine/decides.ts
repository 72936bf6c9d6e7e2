import { canPropose } from '#doctrine/roles.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { offeredBy } from '#exercise/view-offered.ts';
import type { View } from '#exercise/view.ts';
import type { Part, Wish } from '../wish.ts';
import { routeTo, type Colleagues } from './colleagues.ts';
import type { Reading } from './reads.ts';
import { atHeartOf, bearingOn, proposalOn } from './worksheet.ts';

/**
 * How much that bears on a decision has to be known before commanders are called together, so much of it
 * at its heart, and how much before it is put.
 */
const callOn = 5;
const atHeart = 3;
const decideOn = 7;
/** What was refused is not put again so soon, nor without news. Seconds. */
const cooling = 240;
/** Together for so long, they decide on what there is; sooner where there is little time in all. Seconds. */
const longEnough = 300;
const shareOfAll = 20;
/** At a gathering there is less to be known and less time to know it in. */
const atGathering = { callOn: 3, atHeart: 2, decideOn: 5 };
/** Between two invitations of one commander, and between two reviews. Seconds. */
const askAgain = 180;
const reviewAgain = 600;
/** Notes put forward at a meeting. */
const mostItems = 10;

type Read = (view: View) => readonly Reading[];

/** Brings those entitled together, has them share, puts the decision, and reviews it on news. */
export function createDecider(colleagues: Colleagues, read: Read): Part {
  const { seat, length } = colleagues.brief;
  const enough = seat.role === 'plt' ? atGathering : { callOn, atHeart, decideOn };
  const waitFor = Math.min(longEnough, Math.floor(length / shareOfAll));
  const invited = new Map<string, number>();
  const met = new Map<string, number>();
  const reviewed = new Map<string, number>();

  const invite = (view: View, decision: BriefDecision, away: readonly string[]): Wish | null => {
    const agency = away.find((other) => view.now - (invited.get(other) ?? -askAgain) >= askAgain);
    if (agency === undefined) return null;
    return {
      urgency: 285,
      commands: [
        {
          type: 'invite',
          agencies: [agency],
          place: 'conference',
          purpose: `A joint decision is due. ${decision.question}`,
          channel: routeTo(colleagues, view, agency, true),
        },
      ],
      done: () => invited.set(agency, view.now),
    };
  };

  const meet = (view: View, decision: BriefDecision, review: boolean): Wish => ({
    urgency: review ? 265 : 310,
    commands: [
      {
        type: 'meet',
        decision: decision.id,
        items: bearingOn(decision, read(view))
          .slice(-mostItems)
          .map(({ note }) => note.id),
        review,
      },
    ],
    done: () => (review ? reviewed : met).set(decision.id, view.now),
  });

  /** On news that bears on it, or when the time set for it has come; with most of those who took it. */
  const review = (view: View, decision: BriefDecision, taken: View['proposals'][number]) => {
    const before = reviewed.get(decision.id) ?? taken.at;
    if (view.now - before < reviewAgain) return null;
    const news = bearingOn(decision, read(view)).filter(
      ({ note, weight }) => weight === 3 && note.at > before,
    );
    const isDue =
      taken.reviewDue !== undefined && view.now >= taken.reviewDue && before === taken.at;
    if (news.length === 0 && !isDue) return null;
    const away = missing(view, decision);
    const untried = away.filter((agency) => (invited.get(agency) ?? 0) <= before);
    if (untried.length > 0) {
      // What still has to be decided goes before what has been.
      const wish = invite(view, decision, untried);
      return wish === null ? null : { ...wish, urgency: 262 };
    }
    return away.length * 2 > decision.entitled.length ? null : meet(view, decision, true);
  };

  const step = (view: View, decision: BriefDecision): Wish | null => {
    const put = view.proposals.filter((proposal) => proposal.decision === decision.id);
    const taken = put.find(({ outcome }) => outcome === 'taken');
    if (taken !== undefined) return review(view, decision, taken);
    if (put.some(({ outcome }) => outcome === 'open')) return null;
    const bearing = bearingOn(decision, read(view));
    const heart = atHeartOf(decision, bearing);
    if (bearing.length < enough.callOn || heart.length < enough.atHeart) return null;
    const refused = put.at(-1);
    if (refused !== undefined && !isWorthPutting(view, refused, heart)) return null;
    const away = missing(view, decision);
    if (away.length > 0) return invite(view, decision, away);
    const since = met.get(decision.id);
    if (since === undefined || (refused !== undefined && refused.at > since)) {
      return meet(view, decision, false);
    }
    const isReady = hasAll(bearing) && bearing.length >= enough.decideOn;
    if (!isReady && view.now - since < waitFor) return null;
    const proposal = proposalOn(colleagues.brief, view, { decision, readings: read(view) });
    return proposal === null ? null : { urgency: 320, commands: [proposal], done: () => {} };
  };

  return (view) => {
    // The first at the scene leaves the deciding to the commanders.
    if (!canPropose(seat.role)) return null;
    const wishes = offeredBy(colleagues.brief, view.now)
      .map((decision) => step(view, decision))
      .filter((wish) => wish !== null);
    return wishes.toSorted((a, b) => b.urgency - a.urgency)[0] ?? null;
  };
}

/** After a refusal: not at once, and only when something new was heard that is at its heart. */
function isWorthPutting(
  view: View,
  refused: View['proposals'][number],
  heart: readonly Reading[],
): boolean {
  if (view.now - refused.at < cooling) return false;
  return heart.some(({ note }) => note.at > refused.at);
}

/** Who is in danger, of what, and the ways there: without these there is nothing to decide on. */
function hasAll(bearing: readonly Reading[]): boolean {
  const kinds = new Set(bearing.flatMap(({ subjects }) => subjects.map(({ letter }) => letter)));
  return kinds.has('number') && (kinds.has('hazards') || kinds.has('type')) && kinds.has('access');
}

function missing(view: View, { entitled }: BriefDecision): string[] {
  return entitled.filter(
    (agency) => !['together', 'conference'].includes(view.agencies[agency]?.withYou ?? 'no'),
  );
}
