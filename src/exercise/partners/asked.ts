import { lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { AgencyOrder } from '#command/agency-order.ts';
import type { CommandOf } from '#command/command.ts';
import { channelOf, factOf } from '#scenario/scenario.ts';
import { membersOf } from '#knowledge/channel.ts';
import { holdingsOf, isNews } from '#knowledge/knowledge.ts';
import type { Message } from '#knowledge/message.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeDealings, type AskedState } from './dealings.ts';
import type { Question } from '../events.ts';
import { mayBeTold } from './releasable.ts';
import { tell } from '../voice/tell.ts';
import { statements } from '../voice/wording.ts';

/** An answer to another service says at most so many things at once. Design value. */
const mostAtOnce = 4;

type About = Pick<CommandOf<'ask'>, 'of' | 'topic'>;

export function askedKey(agency: string, { of, topic }: About): string {
  return `${agency}/${of}/${topic}`;
}

function setAsked(turn: ExerciseTurn, key: string, change: Partial<AskedState>): void {
  const { asked } = turn.body.dealings;
  const before = asked[key];
  if (before === undefined) return;
  changeDealings(turn, { asked: { ...asked, [key]: { ...before, ...change } } });
}

/** An agency has asked: it waits so long, counted from when an officer has heard it. */
export function waitForAnswer(
  turn: ExerciseTurn,
  agency: string,
  question: string,
  about: About & { readonly within: Seconds },
): void {
  const key = askedKey(agency, about);
  const { asked } = turn.body.dealings;
  const made = {
    agency,
    topic: about.topic,
    since: turn.now,
    question,
    heard: false,
    closed: false,
  };
  changeDealings(turn, { asked: { ...asked, [key]: made } });
  turn.schedule(turn.now + about.within, {
    kind: 'dealing.unanswered',
    asked: key,
    since: turn.now,
  });
}

/** What it does when no answer comes. */
export function orElse(
  turn: ExerciseTurn,
  agency: string,
  about: About,
  otherwise: AgencyOrder | undefined,
): void {
  setAsked(turn, askedKey(agency, about), { otherwise });
}

/** An officer has heard a commander's question. @returns whether an answer is still waited for. */
export function hearAsked(turn: ExerciseTurn, agency: string, about: About): boolean {
  const key = askedKey(agency, about);
  if (turn.body.dealings.asked[key]?.closed !== false) return false;
  setAsked(turn, key, { heard: true });
  return true;
}

/** A question was never so much as heard: whoever put it does not wait for ever. */
export function onUnanswered(turn: ExerciseTurn, key: string, since: Seconds): void {
  const asked = turn.body.dealings.asked[key];
  if (asked === undefined || asked.closed || asked.heard || asked.since !== since) return;
  actWithout(turn, key, asked);
}

/** A question put to an officer is answered, or has lapsed. Who is told that it is not known acts without it too. */
export function endAsked(
  turn: ExerciseTurn,
  { id, from }: Question,
  outcome: 'known' | 'not-known' | 'finding-out' | 'lapsed',
): void {
  for (const [key, asked] of Object.entries(turn.body.dealings.asked)) {
    if (asked.question !== id || asked.agency !== from || asked.closed) continue;
    if (outcome === 'known') setAsked(turn, key, { closed: true });
    else actWithout(turn, key, asked);
  }
}

function actWithout(
  turn: ExerciseTurn,
  key: string,
  { agency, topic, otherwise }: AskedState,
): void {
  setAsked(turn, key, { closed: true });
  wake(turn, agency, { type: 'UNANSWERED', about: topic });
  if (otherwise !== undefined) turn.schedule(turn.now, { kind: 'order', agency, order: otherwise });
}

/** Another agency's question has come off the desk: it answers from its own picture, right or wrong. */
export function answerAgency(turn: ExerciseTurn, agency: string, message: Message): void {
  const body = lookUp(turn.body.commands, message.because ?? '')?.body;
  if (body?.type !== 'ask') return;
  const { scenario, knowledge } = turn.body;
  const { kind } = channelOf(scenario, message.channel);
  const hearing =
    kind === 'talkgroup' ? membersOf(scenario, knowledge, message.channel) : [message.from];
  const carries = holdingsOf(knowledge, agency)
    .filter(
      (held) =>
        factOf(scenario, held.fact).topic === body.topic &&
        isNews(knowledge, message.from, held) &&
        hearing.every((party) => party === agency || mayBeTold(scenario, held.fact, party)),
    )
    .slice(0, mostAtOnce)
    .map(({ fact, version, sourcing }) => ({ fact, version, sourcing }));
  tell(turn, {
    kind: 'answer',
    from: agency,
    to: [message.from],
    channel: message.channel,
    ...statements(scenario, carries.length > 0 ? '' : 'Nothing new on that from here', carries),
    carries,
    priority: 'routine',
    readBack: false,
    explained: true,
    because: message.because,
    question: message.question,
  });
}

/** The answer has come off the asker's desk. That nothing is known there leaves it waiting. */
export function hearReply(turn: ExerciseTurn, agency: string, message: Message): void {
  if (message.carries.length === 0) return;
  for (const [key, asked] of Object.entries(turn.body.dealings.asked)) {
    if (asked.agency === agency && asked.question === message.question) {
      setAsked(turn, key, { closed: true });
    }
  }
}
