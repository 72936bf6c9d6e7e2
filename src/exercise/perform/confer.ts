import type { Seconds } from '#kernel/time.ts';
import { seatOf } from '#scenario/scenario.ts';
import { newMessage, tellFaceToFace } from '#knowledge/communicate.ts';
import { holdingsOf, isNews } from '#knowledge/knowledge.ts';
import type { Carried } from '#knowledge/message.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import { changeConfidence } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceFor } from '../agency/confidence.ts';
import { handsOverUntil } from '../agency/commanders.ts';
import { inKnowledge } from '../contexts.ts';
import type { Link } from '../events-partner.ts';
import { mayBeTold, needOf } from '../partners/releasable.ts';
import { statements } from '../voice/wording.ts';

/** One says at most so many things on a call of several. Design value. */
const mostEach = 6;
/** Who is on the line, and goodbye. Words; design value. */
const manners = 20;

/**
 * A call of several: each says once what it holds that another on the line needs. Everyone hears it,
 * and says it back, so nobody says what one of them must not have.
 */
export function confer(turn: ExerciseTurn, link: Link): void {
  // Who hands over to a relief by now has left the line.
  const parties = link.parties.filter(
    (party) => handsOverUntil(turn.body, party, turn.now) === null,
  );
  const told = new Set<string>();
  for (const from of parties) {
    const carries = contribution(turn, { ...link, parties }, from);
    if (carries.length === 0) continue;
    const others = parties.filter((party) => party !== from);
    for (const party of others) {
      if (carries.some((carried) => isNews(turn.body.knowledge, party, carried))) told.add(party);
    }
    inKnowledge(turn, (context) => {
      const message = newMessage(context, {
        ...statements(turn.body.scenario, '', carries),
        kind: 'link',
        from,
        to: [...others, link.seat],
        channel: link.channel,
        carries,
        priority: 'routine',
        readBack: true,
        explained: true,
        because: link.command,
        link: link.id,
      });
      tellFaceToFace(context, message);
    });
  }
  const { usefulCall, wastedCall } = confidenceFor;
  for (const party of parties) {
    changeConfidence(turn, party, told.has(party) ? usefulCall : wastedCall);
  }
}

/** How long the call takes, by the words that will be said. */
export function conferenceWords(turn: ExerciseTurn, link: Link): Seconds {
  const words = link.parties.map((party) => {
    const carries = contribution(turn, link, party);
    return wordCount(statements(turn.body.scenario, '', carries).text);
  });
  return speakingTime(words.reduce((sum, count) => sum + count, manners));
}

function contribution(turn: ExerciseTurn, link: Link, from: string): Carried[] {
  const { scenario, knowledge } = turn.body;
  const others = link.parties.filter((party) => party !== from);
  const hearing = [...others, seatOf(scenario, link.seat).agency];
  return holdingsOf(knowledge, from)
    .filter(
      (held) =>
        hearing.every((party) => mayBeTold(scenario, held.fact, party)) &&
        others.some((party) => needOf(scenario, held.fact, party) !== 'none') &&
        [...others, link.seat].some((party) => isNews(knowledge, party, held)),
    )
    .slice(0, mostEach)
    .map(({ fact, version, sourcing }) => ({ fact, version, sourcing }));
}
