import { lookUp, withEntry, withoutEntry } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import { channelOf, factOf, type Scenario } from '#scenario/scenario.ts';
import { newMessage, speak } from '#knowledge/communicate.ts';
import { holdingOf, holdingsOf, isNews, type Holding } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { changeDealings } from './dealings.ts';
import type { ExerciseBody, ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import type { Link } from '../events-partner.ts';
import { mayBeTold, needOf } from './releasable.ts';
import { statements } from '../voice/wording.ts';

/** What a control room takes to write up what it passes on, and what it passes on at once. Design values. */
const writesUp: Seconds = 20;
const mostAtOnce = 4;
/** Before it puts more over the same link, so that no desk is flooded. */
const pause: Seconds = 90;
/** Before it tries again what nobody confirmed. Design value. */
export const triesAgain: Seconds = 300;

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Who puts things over a link: of a feed the first party, else every one. */
export function sendersOf(link: Link): readonly string[] {
  if (link.kind === 'feed') return link.parties.slice(0, 1);
  return link.kind === 'controls' ? link.parties : [];
}

/** Whether the sender would put a fact that it holds over the link: wanted there, releasable, and news. */
function passes(body: ExerciseBody, link: Link, { from, to }: Ends, held: Carried): boolean {
  const { scenario, knowledge, dealings } = body;
  return (
    isWanted(scenario, link, to, held.fact) &&
    mayBeTold(scenario, held.fact, to) &&
    isNews(knowledge, to, held) &&
    keysOf(link, { from, to }, held).every((key) => lookUp(dealings.passed, key) === undefined)
  );
}

function isWanted(scenario: Scenario, link: Link, to: string, fact: string): boolean {
  if (link.kind === 'controls') return needOf(scenario, fact, to) !== 'none';
  return link.topics.length === 0 || link.topics.includes(factOf(scenario, fact).topic);
}

/**
 * Over one link nobody says what another there has said; and a control room does not say the same to
 * the same control over a second link.
 */
function keysOf(link: Link, { from, to }: Ends, { fact, version, sourcing }: Carried): string[] {
  const what = `${to}/${fact}@${version}/${sourcing}`;
  return [`${link.id}/${what}`, `from ${from}/${what}`];
}

/** Somebody has come to hold something: their control passes it on over the links that it has. */
export function flowFact(turn: ExerciseTurn, holder: string, fact: string): void {
  const { links } = turn.body.dealings;
  if (links.length === 0) return;
  const held = holdingOf(turn.body.knowledge, holder, fact);
  if (held === undefined) return;
  for (const link of links) {
    if (!sendersOf(link).includes(holder)) continue;
    const wanting = link.parties.filter(
      (to) => to !== holder && passes(turn.body, link, { from: holder, to }, held),
    );
    for (const to of wanting) lay(turn, link, { from: holder, to }, [fact]);
  }
}

/** A link is open: its parties begin by telling each other what they hold now. */
export function exchange(turn: ExerciseTurn, link: Link): void {
  for (const from of sendersOf(link)) {
    const held = holdingsOf(turn.body.knowledge, from);
    for (const to of link.parties) {
      if (to === from) continue;
      const facts = held
        .filter((one) => passes(turn.body, link, { from, to }, one))
        .map(({ fact }) => fact);
      if (facts.length > 0) lay(turn, link, { from, to }, facts);
    }
  }
}

/** Lays facts out to be passed on; whatever else is learned until then goes with them. */
function lay(
  turn: ExerciseTurn,
  link: Link,
  { from, to }: Ends,
  facts: readonly string[],
  after = writesUp,
): void {
  const { outbox } = turn.body.dealings;
  const key = `${link.id}/${from}/${to}`;
  const before = outbox[key];
  const more = facts.filter((fact) => before?.includes(fact) !== true);
  changeDealings(turn, { outbox: { ...outbox, [key]: [...(before ?? []), ...more] } });
  if (before !== undefined) return;
  turn.schedule(turn.now + after, { kind: 'dealing.flow', link: link.id, from, to });
}

/** The control room passes on what it has laid out, the most needed first. */
export function onFlowDue(turn: ExerciseTurn, id: string, from: string, to: string): void {
  const { links, outbox } = turn.body.dealings;
  const key = `${id}/${from}/${to}`;
  const { [key]: laid = [], ...others } = outbox;
  const link = links.find((other) => other.id === id);
  const news = link === undefined ? [] : stillNews(turn, link, from, to, laid);
  if (link === undefined || news.length === 0) {
    changeDealings(turn, { outbox: others });
    return;
  }
  const carries = news.slice(0, mostAtOnce);
  const rest = news.slice(mostAtOnce).map(({ fact }) => fact);
  let { passed } = turn.body.dealings;
  for (const told of carries.flatMap((carried) => keysOf(link, { from, to }, carried))) {
    passed = withEntry(passed, told, from);
  }
  changeDealings(turn, {
    passed,
    outbox: rest.length === 0 ? others : { ...others, [key]: rest },
  });
  const critical = carries.some(({ fact }) => needOf(turn.body.scenario, fact, to) === 'critical');
  sendOver(
    turn,
    link,
    { from, to },
    {
      ...statements(turn.body.scenario, '', carries),
      carries,
      priority: critical ? 'urgent' : 'routine',
      because: `${key}/${turn.now}`,
    },
  );
  if (rest.length === 0) return;
  turn.schedule(turn.now + pause, { kind: 'dealing.flow', link: id, from, to });
}

/** Nobody has confirmed it, because the line was down: it is laid out to be passed on once more. */
export function layAgain(turn: ExerciseTurn, message: Message, to: string): void {
  const link = turn.body.dealings.links.find(({ id }) => id === message.link);
  if (link === undefined || !link.parties.includes(to)) return;
  changeDealings(turn, {
    passed: message.carries
      .flatMap((carried) => keysOf(link, { from: message.from, to }, carried))
      .reduce((passed, key) => withoutEntry(passed, key), turn.body.dealings.passed),
  });
  const facts = message.carries.map(({ fact }) => fact);
  if (facts.length > 0) lay(turn, link, { from: message.from, to }, facts, triesAgain);
}

const urgency = ['critical', 'important', 'useful', 'none'] as const;

function stillNews(
  turn: ExerciseTurn,
  link: Link,
  from: string,
  to: string,
  facts: readonly string[],
): Carried[] {
  const { scenario, knowledge } = turn.body;
  const rank = (fact: string) => urgency.indexOf(needOf(scenario, fact, to));
  return facts
    .map((fact) => holdingOf(knowledge, from, fact))
    .filter(
      (held): held is Holding => held !== undefined && passes(turn.body, link, { from, to }, held),
    )
    .map(({ fact, version, sourcing }) => ({ fact, version, sourcing }))
    .toSorted((a, b) => rank(a.fact) - rank(b.fact));
}

/**
 * From one control room to the other, which confirms it: lost words are said again. An officer whose
 * own control gets it reads it there.
 */
export function sendOver(
  turn: ExerciseTurn,
  link: Link,
  { from, to }: Ends,
  said: Pick<Message, 'text' | 'spans' | 'carries' | 'priority' | 'because' | 'status'>,
): void {
  const { scenario } = turn.body;
  const isWritten = channelOf(scenario, link.channel).kind !== 'phone';
  const seats = isWritten ? scenario.seats.filter((seat) => seat.agency === to) : [];
  inKnowledge(turn, (context) => {
    const message = newMessage(context, {
      ...said,
      kind: 'link',
      from,
      to: [to, ...seats.map((seat) => seat.id)],
      channel: link.channel,
      readBack: true,
      // Controls say what it means for the other; a feed is what comes in, as it comes.
      explained: link.kind === 'controls',
      link: link.id,
    });
    speak(context, message);
  });
}

/** The channel by which two or more services reach each other without the officer. */
export function linkChannel(scenario: Scenario, parties: readonly string[]): string | null {
  for (const kind of ['control-to-control', 'written', 'phone'] as const) {
    const found = scenario.channels.find(
      (channel) =>
        channel.kind === kind && parties.every((party) => channel.members?.includes(party) ?? true),
    );
    if (found !== undefined) return found.id;
  }
  return null;
}
