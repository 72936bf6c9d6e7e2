import type { ScenarioFile } from './schema/scenario.ts';
import type { Variant } from './schema/variant.ts';
import type { Geometry } from './geometry.ts';
import type { Fact } from './schema/fact.ts';
import type { Agency, Channel, Group, Plan, SeatDefinition } from './schema/agency.ts';
import { byId } from '#kernel/index-by-id.ts';
import { InvariantError } from '#kernel/invariant.ts';

/** Words that carry a fact: from (inclusive) to (exclusive), in UTF-16 units of the plain text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly fact: string;
}

/** A variant as it is offered: without what it changes. */
export type VariantName = Readonly<Pick<Variant, 'id' | 'title' | 'says'>>;

/** A loaded, valid scenario: the file with its times in seconds, its map and its hash. Plain data. */
export interface Scenario extends Omit<ScenarioFile, 'variants'> {
  readonly hash: string;
  readonly geometry: Geometry;
  /** Which variant this is; absent as written. Its title names it as well. */
  readonly variant?: VariantName;
  /** Of what is played as written: what it can be varied to. */
  readonly variants?: readonly VariantName[];
}

/** Looked for at every event, so that the words are made only when they are needed. */
function missing(kind: string, id: string): never {
  throw new InvariantError(`No ${kind} ${id}`);
}

export function factOf(scenario: Scenario, id: string): Fact {
  return byId(scenario.facts, id) ?? missing('fact', id);
}

export function agencyOf(scenario: Scenario, id: string): Agency {
  return byId(scenario.agencies, id) ?? missing('agency', id);
}

export function channelOf(scenario: Scenario, id: string): Channel {
  return byId(scenario.channels, id) ?? missing('channel', id);
}

export function seatOf(scenario: Scenario, id: string): SeatDefinition {
  return byId(scenario.seats, id) ?? missing('seat', id);
}

export function planOf(scenario: Scenario, id: string): Plan | undefined {
  return scenario.plans && byId(scenario.plans, id);
}

export function groupOf(scenario: Scenario, id: string): Group | undefined {
  return scenario.groups && byId(scenario.groups, id);
}

/** Splits `[words](fact-id)` mark-up into plain text and spans. */
export function readMarkup(text: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let plain = '';
  let rest = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([a-z][a-z0-9-]*)\)/g)) {
    plain += text.slice(rest, match.index);
    const words = match[1] ?? '';
    spans.push({ from: plain.length, to: plain.length + words.length, fact: match[2] ?? '' });
    plain += words;
    rest = match.index + match[0].length;
  }
  return { text: plain + text.slice(rest), spans };
}
