import type { EventOf } from '#exercise/events.ts';
import type { Link } from '#exercise/events-partner.ts';
import { groupBy, weightOf, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';

type Held = EventOf<'fact.held'>;
type Opened = EventOf<'link.opened'>;

/** Something that came over a link and that its receiver needed as it then stood. */
interface Flow {
  readonly held: Held;
  readonly sent: EventOf<'message.sent'>;
  readonly weight: number;
  /** What took the merit from it: they held it, or had another route. Absent where it counts. */
  readonly spoilt?: readonly number[] | undefined;
}

/** One line for each link that the trainee made: what its ends needed and had over it alone. */
export function linkLines(index: JournalIndex): ScoreLine[] {
  const opened = index.of('link.opened').filter(({ link }) => index.seats.has(link.seat));
  if (opened.length === 0) return [];
  const over = heldOver(index);
  return opened.map((event) => linkLine(index, event, over.get(event.link.id) ?? []));
}

/** What was held because of each link: its own messages, and those of a talkgroup that it led onto. */
function heldOver(index: JournalIndex): Map<string, Held[]> {
  const joined = groupBy(index.of('channel.joined'), ({ channel, party }) => `${channel}/${party}`);
  const linkOf = (held: Held): string => {
    const sent = index.sent.get(held.message ?? '');
    if (sent === undefined || index.seats.has(sent.message.from)) return '';
    const { link, channel, from } = sent.message;
    if (link !== undefined) return link;
    const onto = [held.holder, from].flatMap((party) => joined.get(`${channel}/${party}`) ?? []);
    return onto.find(({ seq }) => seq < sent.seq)?.link ?? '';
  };
  return groupBy(index.of('fact.held'), linkOf);
}

function linkLine(index: JournalIndex, opened: Opened, held: readonly Held[]): ScoreLine {
  const { linkFair, linkWorth, linkIdle } = index.settings;
  const { link, at } = opened;
  const all = flowsOf(index, opened, held);
  const counting = all.filter(({ spoilt }) => spoilt === undefined);
  const candidates = [opened, ...counting.flatMap((flow) => [flow.sent, flow.held])];
  const carriedIn = (kept: readonly unknown[]) => firstOf(counting, kept);
  const evidence = weigh(candidates, (kept) =>
    kept.includes(opened)
      ? Math.min(
          1,
          carriedIn(kept).reduce((total, { weight }) => total + weight, 0) / Math.max(1, linkWorth),
        )
      : 0,
  );
  const isDue = at + linkFair <= index.end;
  const carried = carriedIn(candidates);
  return makeLine('link', {
    ...evidence,
    of: evidence.points > 0 ? 1 : isDue ? (all.length > 0 ? 1 : linkIdle) : 0,
    about: link.id,
    also: [
      ...evidence.also,
      ...(evidence.points > 0 ? [] : [opened.seq]),
      ...joinedBy(index, link),
      ...talkgroupStates(index),
      ...all.flatMap((flow) => [
        flow.sent.seq,
        flow.held.seq,
        ...(flow.spoilt ?? []),
        ...index.truthOf(flow.held.fact).flatMap(({ seqs }) => seqs),
      ]),
    ],
    window: evidence.points < 1 && isDue ? { from: at, to: at + linkFair } : undefined,
    says: saysOf(index, opened, { carried, all, isDue }),
  });
}

function joinedBy(index: JournalIndex, link: Link): number[] {
  return index.of('channel.joined').flatMap((event) => (event.link === link.id ? event.seq : []));
}

/** Whether a talkgroup worked decides whether a link beside it was of use. */
function talkgroupStates(index: JournalIndex): number[] {
  const groups = index.scenario.channels.filter(({ kind }) => kind === 'talkgroup');
  return index
    .of('channel.changed')
    .flatMap(({ channel, seq }) => (groups.some(({ id }) => id === channel) ? seq : []));
}

/** Each version once for each receiver, of those whose events are all there. */
function firstOf(flows: readonly Flow[], kept: readonly unknown[]): Flow[] {
  const newest = new Map<string, number>();
  return flows.filter(({ held, sent }) => {
    const key = `${held.holder}/${held.fact}`;
    if (!kept.includes(held) || !kept.includes(sent)) return false;
    if ((newest.get(key) ?? -1) >= held.version) return false;
    newest.set(key, held.version);
    return true;
  });
}

/** In order: what was spoilt before is held for what comes after. */
function flowsOf(index: JournalIndex, opened: Opened, over: readonly Held[]): Flow[] {
  const counting = new Set(over);
  const flows: Flow[] = [];
  for (const held of over) {
    const flow = flowOf(index, opened, { held, counting });
    if (flow?.spoilt !== undefined) counting.delete(held);
    if (flow !== undefined) flows.push(flow);
  }
  return flows;
}

interface Came {
  readonly held: Held;
  /** What came over the same link and may count itself. */
  readonly counting: ReadonlySet<Held>;
}

function flowOf(index: JournalIndex, opened: Opened, came: Came): Flow | undefined {
  const { held, counting } = came;
  const { holder, fact, version, at, seq } = held;
  const sent = index.sent.get(held.message ?? '');
  const weight = weightOf(index.settings, index.needOf(fact, holder));
  const isSo = index
    .truthOf(fact)
    .some((spell) => spell.version === version && spell.from <= at && at < spell.to);
  const isTheirs = opened.link.parties.includes(holder);
  if (sent === undefined || weight < 1 || !isSo || !isTheirs) return undefined;
  const before = index
    .heldBy(holder, fact)
    .find((other) => other.seq < seq && other.version >= version && !counting.has(other));
  const route = routeBefore(index, opened, { from: sent.message.from, held });
  return { held, sent, weight, spoilt: before === undefined ? route : [before.seq] };
}

interface Way {
  readonly from: string;
  readonly held: Held;
}

/** The events of another route between the two that worked before; undefined where there was none. */
function routeBefore(index: JournalIndex, opened: Opened, way: Way): number[] | undefined {
  const link = index
    .of('link.opened')
    .find((other) => other.seq < opened.seq && carries(index, other.link, way));
  return link === undefined ? talkgroupBefore(index, opened, way) : [link.seq];
}

/** Whether a standing link takes such a thing from the one to the other. A call of several is over. */
function carries(index: JournalIndex, link: Link, { from, held }: Way): boolean {
  if (!link.parties.includes(held.holder)) return false;
  if (link.kind === 'controls') return link.parties.includes(from);
  if (link.kind !== 'feed' || link.parties[0] !== from) return false;
  const topic = index.facts.get(held.fact)?.topic ?? '';
  return link.topics.length === 0 || link.topics.includes(topic);
}

/** A talkgroup that works, and over which the one had told the other before what it needed. */
function talkgroupBefore(
  index: JournalIndex,
  opened: Opened,
  { from, held }: Way,
): number[] | undefined {
  for (const { id, kind } of index.scenario.channels) {
    if (kind !== 'talkgroup') continue;
    const state = index
      .of('channel.changed')
      .findLast(({ channel, seq }) => channel === id && seq < held.seq);
    const told = index.of('fact.held').find((earlier) => {
      const message = index.sent.get(earlier.message ?? '')?.message;
      const isBetween = earlier.holder === held.holder && message?.from === from;
      const isNeeded = weightOf(index.settings, index.needOf(earlier.fact, held.holder)) >= 1;
      return earlier.seq < opened.seq && isBetween && message.channel === id && isNeeded;
    });
    const sent = index.sent.get(told?.message ?? '');
    if (told === undefined || sent === undefined || state?.down === true) continue;
    return [sent.seq, told.seq, ...(state === undefined ? [] : [state.seq])];
  }
  return undefined;
}

interface Carrying {
  readonly carried: readonly Flow[];
  readonly all: readonly Flow[];
  readonly isDue: boolean;
}

function saysOf(
  index: JournalIndex,
  { link, at }: Opened,
  { carried, all, isDue }: Carrying,
): string {
  const put = `At ${index.clock(at)} you put ${listed(link.parties.map(index.nameOf))} in touch`;
  const [first] = carried;
  if (first !== undefined) {
    const things =
      carried.length === 1
        ? 'one thing that one of them needed and did not hold'
        : `${carried.length} things that they needed and did not hold`;
    return `${put}; ${things} came over it, the first at ${index.clock(first.held.at)}.`;
  }
  if (all.length > 0) {
    return `${put}; what came over it they held, or could have had by a route that worked.`;
  }
  return isDue
    ? `${put}; nothing that either needed had come over it by ${index.clock(at + index.settings.linkFair)}.`
    : `${put}, too near the end for anything to come of it (not counted).`;
}
