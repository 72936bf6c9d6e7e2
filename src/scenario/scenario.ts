import type { ScenarioFile } from './schema/scenario.ts';
import type { Geometry } from './geometry.ts';
import type { Fact } from './schema/fact.ts';
import type { Agency, Channel, Group, Plan, SeatDefinition } from './schema/agency.ts';
import { byId } from '#kernel/index-by-id.ts';
import { present } from '#kernel/invariant.ts';

/** Words that carry a fact: from (inclusive) to (exclusive), in UTF-16 units of the plain text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly fact: string;
}

/** A loaded, valid scenario: the file with its times in seconds, its map and its hash. Plain data. */
export interface Scenario extends ScenarioFile {
  readonly hash: string;
  readonly geometry: Geometry;
}

export function factOf(scenario: Scenario, id: string): Fact {
  return present(byId(scenario.facts, id), `No fact ${id}`);
}

export function agencyOf(scenario: Scenario, id: string): Agency {
  return present(byId(scenario.agencies, id), `No agency ${id}`);
}

export function channelOf(scenario: Scenario, id: string): Channel {
  return present(byId(scenario.channels, id), `No channel ${id}`);
}

export function seatOf(scenario: Scenario, id: string): SeatDefinition {
  return present(byId(scenario.seats, id), `No seat ${id}`);
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
