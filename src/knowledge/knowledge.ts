import { emptyBuckets, lookUp, withEntry, type Buckets } from '#kernel/buckets.ts';
import { append, toArray, type Chain } from '#kernel/chain.ts';
import { invariant, present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import { sourcings, type Sourcing } from '#doctrine/information.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import type { ChannelState } from './channel.ts';
import { idleDesk, type DeskState } from './desk.ts';
import type { Message, PartyId } from './message.ts';

/** What one holder believes of one fact. May be stale or wrong. */
export interface Holding {
  readonly fact: string;
  readonly version: number;
  readonly sourcing: Sourcing;
  readonly since: Seconds;
  readonly from: PartyId;
  readonly ownEyes: boolean;
}

/** Which version of a fact is true now; `ended` once it has stopped being true. */
export type Truth = { readonly version: number; readonly ended: boolean };

/** One holder's picture. */
interface Picture {
  readonly holdings: Buckets<Holding>;
  /** Facts in the order in which they were first learned. */
  readonly order: Chain<string>;
  /** Roads that it believes closed, and zones whose danger it knows of, by the facts that it holds. */
  readonly closed: Buckets<true>;
  readonly hazards: Buckets<true>;
}

/** What came to a party when that is not word for word what was sent. */
export interface Received {
  readonly message: Message;
  /** Half heard: another voice over it, or a language that the officer does not speak. */
  readonly half?: 'radio' | 'language' | undefined;
  /** The message that brought the rest. */
  readonly saidAgain?: string | undefined;
}

/** Who knows what. Maps are in buckets, so that learning costs the same late as early. */
export interface KnowledgeState {
  readonly truth: Buckets<Truth>;
  readonly pictures: Buckets<Picture>;
  readonly messages: Buckets<Message>;
  readonly messageCount: number;
  /** By party and message: all that a seat has heard, and what reached a desk garbled. */
  readonly received: Buckets<Received>;
  readonly desks: Buckets<DeskState>;
  readonly channels: Buckets<ChannelState>;
  /** Until when each control room is busy passing messages on. */
  readonly rooms: Buckets<Seconds>;
  /** How often the same words went to the same party over a channel where they can get lost. */
  readonly repeated: Buckets<number>;
}

export function emptyKnowledge(scenario: Scenario): KnowledgeState {
  return {
    truth: emptyBuckets(),
    pictures: emptyBuckets(),
    messages: emptyBuckets(),
    messageCount: 0,
    received: emptyBuckets(),
    desks: scenario.agencies.reduce<Buckets<DeskState>>(
      (desks, agency) => withEntry(desks, agency.id, idleDesk),
      emptyBuckets(),
    ),
    channels: emptyBuckets(),
    rooms: emptyBuckets(),
    repeated: emptyBuckets(),
  };
}

export function truthOf(state: KnowledgeState, fact: string): Truth | undefined {
  return lookUp(state.truth, fact);
}

export function holdingOf(
  state: KnowledgeState,
  holder: PartyId,
  fact: string,
): Holding | undefined {
  const picture = lookUp(state.pictures, holder);
  return picture === undefined ? undefined : lookUp(picture.holdings, fact);
}

export function holds(state: KnowledgeState, holder: PartyId, fact: string): boolean {
  return holdingOf(state, holder, fact) !== undefined;
}

/** What a holder holds, in the order in which it was first learned. */
export function holdingsOf(state: KnowledgeState, holder: PartyId): Holding[] {
  const picture = lookUp(state.pictures, holder);
  if (picture === undefined) return [];
  return toArray(picture.order).map((fact) =>
    present(lookUp(picture.holdings, fact), `${holder} holds ${fact}`),
  );
}

export function messageOf(state: KnowledgeState, id: string): Message {
  return present(lookUp(state.messages, id), `No message ${id}`);
}

/** An agency's desk; undefined for whoever is not an agency. */
export function deskOf(state: KnowledgeState, agency: string): DeskState | undefined {
  return lookUp(state.desks, agency);
}

/** What a party got of a message; undefined when it got it as sent, or (a seat) not at all. */
export function receivedBy(
  state: KnowledgeState,
  party: PartyId,
  message: string,
): Received | undefined {
  return lookUp(state.received, `${party}/${message}`);
}

interface News {
  readonly fact: string;
  readonly version: number;
  readonly sourcing: Sourcing;
}

/** Whether the news adds anything: a newer version, better sourcing, or a first hearing. */
export function isNews(state: KnowledgeState, holder: PartyId, news: News): boolean {
  return addsTo(holdingOf(state, holder, news.fact), news);
}

function addsTo(held: Holding | undefined, news: News): boolean {
  if (held === undefined || news.version > held.version) return true;
  return (
    news.version === held.version &&
    sourcings.indexOf(news.sourcing) < sourcings.indexOf(held.sourcing)
  );
}

const noPicture: Picture = {
  holdings: emptyBuckets(),
  order: null,
  closed: emptyBuckets(),
  hazards: emptyBuckets(),
};

/** The state with this held, if it is news to the holder; else the very same state. */
export function withHolding(
  scenario: Scenario,
  state: KnowledgeState,
  holder: PartyId,
  holding: Holding,
): KnowledgeState {
  const before = lookUp(state.pictures, holder) ?? noPicture;
  const held = lookUp(before.holdings, holding.fact);
  if (!addsTo(held, holding)) return state;
  const holdings = withEntry(before.holdings, holding.fact, holding);
  const picture =
    held === undefined
      ? withMeaning(factOf(scenario, holding.fact), before, holdings)
      : { ...before, holdings };
  return { ...state, pictures: withEntry(state.pictures, holder, picture) };
}

/** A fact held for the first time: where it stands in the picture, and what follows from it. */
function withMeaning({ id, means }: Fact, before: Picture, holdings: Picture['holdings']): Picture {
  let { closed, hazards } = before;
  for (const road of means?.closes ?? nothing) closed = withEntry(closed, road, true);
  for (const zone of means?.hazard ?? nothing) hazards = withEntry(hazards, zone, true);
  return { holdings, order: append(before.order, id), closed, hazards };
}

const nothing: readonly string[] = [];

/** The version of a fact that a holder would pass on: what it holds, true or not. */
export function versionText(
  scenario: Scenario,
  fact: string,
  version: number,
): Fact['versions'][number] {
  const versions = factOf(scenario, fact).versions;
  const found = versions[version];
  invariant(found !== undefined, `Fact ${fact} has no version ${version}`);
  return found;
}

/** Whether the holder believes a road closed, by the facts that it holds. */
export function believesClosed(state: KnowledgeState, holder: PartyId, road: string): boolean {
  const picture = lookUp(state.pictures, holder);
  return picture !== undefined && lookUp(picture.closed, road) === true;
}

/** Whether the holder knows of the danger in a zone, by the facts that it holds. */
export function knowsHazard(state: KnowledgeState, holder: PartyId, zone: string): boolean {
  const picture = lookUp(state.pictures, holder);
  return picture !== undefined && lookUp(picture.hazards, zone) === true;
}
