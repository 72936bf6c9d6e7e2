import { emptyBuckets, lookUp, withEntry, type Buckets } from '#kernel/buckets.ts';
import { invariant, present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import { sourcings, type Sourcing } from '#doctrine/information.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import type { Message, PartyId } from './message.ts';
import type { DeskState } from './desk.ts';

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
type Truth = { readonly version: number; readonly ended: boolean };

export interface KnowledgeState {
  readonly truth: Readonly<Record<string, Truth>>;
  /** By holder and fact: `ambulance/mill-bridge-closed`. */
  readonly holdings: Buckets<Holding>;
  /** Each holder's facts in the order in which they were first learned. */
  readonly heldBy: Readonly<Record<PartyId, readonly string[]>>;
  readonly messages: Buckets<Message>;
  readonly messageCount: number;
  /** Messages that each seat has heard. */
  readonly heard: Readonly<Record<PartyId, readonly string[]>>;
  readonly desks: Readonly<Record<string, DeskState>>;
  /** Until when each talkgroup is taken. */
  readonly airtime: Readonly<Record<string, Seconds>>;
}

export function emptyKnowledge(scenario: Scenario): KnowledgeState {
  return {
    truth: {},
    holdings: emptyBuckets(),
    heldBy: {},
    messages: emptyBuckets(),
    messageCount: 0,
    heard: {},
    desks: Object.fromEntries(
      scenario.agencies.map((agency) => [agency.id, { queue: [], current: null }]),
    ),
    airtime: {},
  };
}

export function holdingOf(
  state: KnowledgeState,
  holder: PartyId,
  fact: string,
): Holding | undefined {
  return lookUp(state.holdings, `${holder}/${fact}`);
}

export function holds(state: KnowledgeState, holder: PartyId, fact: string): boolean {
  return holdingOf(state, holder, fact) !== undefined;
}

export function holdingsOf(state: KnowledgeState, holder: PartyId): Holding[] {
  return (state.heldBy[holder] ?? []).map((fact) =>
    present(holdingOf(state, holder, fact), `${holder} holds ${fact}`),
  );
}

export function messageOf(state: KnowledgeState, id: string): Message {
  return present(lookUp(state.messages, id), `No message ${id}`);
}

/** Whether the news adds anything: a newer version, better sourcing, or a first hearing. */
export function isNews(
  state: KnowledgeState,
  holder: PartyId,
  news: { fact: string; version: number; sourcing: Sourcing },
): boolean {
  const held = holdingOf(state, holder, news.fact);
  if (held === undefined || news.version > held.version) return true;
  return (
    news.version === held.version &&
    sourcings.indexOf(news.sourcing) < sourcings.indexOf(held.sourcing)
  );
}

export function withHolding(
  state: KnowledgeState,
  holder: PartyId,
  holding: Holding,
): KnowledgeState {
  const known = state.heldBy[holder] ?? [];
  return {
    ...state,
    holdings: withEntry(state.holdings, `${holder}/${holding.fact}`, holding),
    heldBy: known.includes(holding.fact)
      ? state.heldBy
      : { ...state.heldBy, [holder]: [...known, holding.fact] },
  };
}

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

/** Roads that the holder believes closed and zones whose danger it knows, by the facts that it holds. */
export function believesClosed(
  scenario: Scenario,
  state: KnowledgeState,
  holder: PartyId,
  road: string,
): boolean {
  return holdingsOf(state, holder).some(
    (held) => factOf(scenario, held.fact).means?.closes?.includes(road) === true,
  );
}

export function knowsHazard(
  scenario: Scenario,
  state: KnowledgeState,
  holder: PartyId,
  zone: string,
): boolean {
  return holdingsOf(state, holder).some(
    (held) => factOf(scenario, held.fact).means?.hazard?.includes(zone) === true,
  );
}
