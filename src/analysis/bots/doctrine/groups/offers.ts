import type { View } from '#exercise/view.ts';
import { talkTo } from '#analysis/bots/reach-group.ts';
import type { Part, Wish } from '#analysis/bots/wish.ts';
import { messageOf } from '#analysis/bots/noting.ts';
import { sharedStems, stemsOf } from '../words.ts';
import type { Dialogue } from './heard.ts';

/** Words by which whoever may agree to something agrees to it. */
const agreed =
  /\b(you (may|can) (promise|offer|tell|say|give)|(i'?ve|we'?ve|have|is|that'?s) agreed|agreed( to)?:?|i'?ll (allow|agree|stand)|authoris|my word|go ahead|happy for you to|approved)\b/;
const withheld =
  /\b(not (agreed|authorised|yet)|don'?t promise|cannot promise|can'?t promise|no promises)\b/;
/** So much of an offer's words has to be in what was agreed. */
const enough = 2;

/** Promises only what somebody has agreed to in so many words (research: what trust is lost by). */
export function createNegotiator({ colleagues }: Dialogue): Part {
  const { brief } = colleagues;
  const offered = new Set<string>();

  /** The note or message in which command agreed to this. */
  const isAgreed = (view: View, label: string): boolean => {
    const wanted = stemsOf(label);
    for (let link = view.messages; link !== null; link = link.rest) {
      const { id, from, direction } = link.last;
      const text = (messageOf(view, id)?.text ?? '').toLowerCase();
      if (direction === 'out' || !brief.agencies.some((agency) => agency.id === from)) continue;
      if (!agreed.test(text) || withheld.test(text)) continue;
      if (sharedStems(stemsOf(text), wanted) >= Math.min(enough, wanted.size)) return true;
    }
    return false;
  };

  return (view): Wish | null => {
    for (const { id, offers } of brief.crowds) {
      const met = view.crowds[id];
      if (met === undefined || met.contactAt === null) continue;
      const offer = offers.find(
        (one) =>
          !offered.has(`${id}/${one.id}`) &&
          !met.promises.some((promise) => promise.offer === one.id) &&
          isAgreed(view, one.label),
      );
      if (offer === undefined) continue;
      const talk = talkTo(brief, view, id, {
        move: 'negotiate',
        says: 'This has been agreed by those who command, and I can promise it.',
        offer: offer.id,
      });
      if (talk === null) continue;
      return {
        urgency: 230,
        commands: talk.commands,
        done: () => (talk.isTalk ? offered.add(`${id}/${offer.id}`) : undefined),
      };
    }
    return null;
  };
}
