import { group } from 'd3-array';
import type { CommandInput } from '#command/command.ts';
import type { AgencyView } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { mostItems } from '../parts/entry-draft.ts';
import { agenciesOf, keyOf, notesFor, notesOf, type Cell } from '../selection.ts';

export type ShareInput = Extract<CommandInput, { type: 'share' }>;
export type Channel = Brief['channels'][number];

/** One message to be said: to whom, by what, with which notes. */
export interface PlannedShare {
  readonly to: readonly string[];
  readonly channel: Channel;
  readonly items: readonly string[];
}

export interface PlannedShares {
  /** What is said now: on the chosen channel, or to each by telephone where it reaches none. */
  readonly now: readonly PlannedShare[];
  /** What stays: a call to each that the channel does not reach. */
  readonly rest: readonly PlannedShare[];
}

/**
 * The messages that a selection needs. On the chosen talkgroup the agencies that are on it hear it
 * all at once; face to face those who are there and need the same are told together; whoever the
 * channel does not reach can be rung up.
 */
export function planShares(
  cells: readonly Cell[],
  channel: Channel,
  brief: Brief,
  agencies: Readonly<Record<string, AgencyView>>,
): PlannedShares {
  const chosen = agenciesOf(cells);
  const reached = chosen.filter((agency) => reaches(channel, agency, agencies));
  const others = chosen.filter((agency) => !reached.includes(agency));
  const phone = brief.channels.find(({ kind }) => kind === 'phone');
  const calls = phone === undefined ? [] : apart(cells, phone, others).flatMap(inParts);
  return reached.length === 0
    ? { now: calls, rest: [] }
    : { now: together(cells, channel, reached).flatMap(inParts), rest: calls };
}

/** What is more than can be said at once is said in several messages. */
function inParts(plan: PlannedShare): PlannedShare[] {
  return Array.from({ length: Math.ceil(plan.items.length / mostItems) }, (_, part) => ({
    ...plan,
    items: plan.items.slice(part * mostItems, (part + 1) * mostItems),
  }));
}

/** Who is on a talkgroup and hears what is said to others. */
export function alsoHear(
  { to, channel }: PlannedShare,
  agencies: Brief['agencies'],
): readonly string[] {
  if (channel.kind !== 'talkgroup') return [];
  return agencies
    .map(({ id }) => id)
    .filter((id) => channel.members.includes(id) && !to.includes(id));
}

/**
 * Who would be told again of what is on its way to them.
 * @param onWay keys of cells
 */
export function toldTwice(
  plans: readonly PlannedShare[],
  onWay: ReadonlySet<string>,
): readonly string[] {
  const told = plans.flatMap(({ to, items }) =>
    to.filter((agency) => items.some((note) => onWay.has(keyOf({ note, agency })))),
  );
  return [...new Set(told)];
}

export function isWithYou(agency: AgencyView | undefined): boolean {
  return agency?.withYou === 'together' || agency?.withYou === 'conference';
}

/** Whether an agency can be spoken to by a channel, as far as the screen knows. */
export function reaches(
  channel: Channel,
  agency: string,
  agencies: Readonly<Record<string, AgencyView>>,
): boolean {
  switch (channel.kind) {
    case 'talkgroup':
      return channel.members.includes(agency);
    case 'face-to-face':
      return isWithYou(agencies[agency]);
    case 'phone':
    case 'control-to-control':
    case 'written':
      return true;
    case 'public':
      // Told to everybody: a line for the public is agreed first.
      return false;
  }
}

function together(cells: readonly Cell[], channel: Channel, to: readonly string[]): PlannedShare[] {
  if (to.length === 0) return [];
  if (channel.kind === 'phone') return apart(cells, channel, to);
  if (channel.kind === 'talkgroup') {
    return [{ to, channel, items: notesOf(cells.filter(({ agency }) => to.includes(agency))) }];
  }
  const alike = group(to, (agency) => notesFor(cells, agency).toSorted().join(' '));
  return [...alike.values()].map((same) => ({
    to: same,
    channel,
    items: notesFor(cells, same[0] ?? ''),
  }));
}

function apart(cells: readonly Cell[], channel: Channel, to: readonly string[]): PlannedShare[] {
  return to.map((agency) => ({ to: [agency], channel, items: notesFor(cells, agency) }));
}
