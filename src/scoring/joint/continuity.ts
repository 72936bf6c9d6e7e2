import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';

type Moving =
  | EventOf<'commander.together'>
  | EventOf<'commander.apart'>
  | EventOf<'link.opened'>
  | EventOf<'channel.joined'>
  | EventOf<'channel.changed'>
  | EventOf<'decision.taken'>;

type Pair = readonly [string, string];

/**
 * Domain reference, section 6, L1: for each decision that fell due, each two of those entitled from
 * when they were first together until it was taken, or its window closed: for how much of the time
 * they stayed together, or, for part, could reach each other over a talkgroup or a link.
 */
export function continuityLines(index: JournalIndex): ScoreLine[] {
  return index.scenario.decisions
    .filter((decision) => decision.window.closes <= index.end && decision.entitled.length > 1)
    .flatMap((decision) => decisionLine(index, decision));
}

function decisionLine(index: JournalIndex, decision: Decision): ScoreLine[] {
  const pairs = pairsOf(decision.entitled);
  const events = movingOf(index, decision);
  const said = stayed(index, { decision, pairs, events });
  if (said === null) return [];
  const evidence = weigh(
    events,
    (kept) => stayed(index, { decision, pairs, events: kept })?.share ?? 0,
  );
  const { from, to, share } = said;
  return [
    makeLine('co-locate/continuity', {
      ...evidence,
      of: 1,
      about: decision.id,
      window: share < 1 ? { from, to } : undefined,
      says: `Commanders first met for ‘${decision.title}’ at ${index.clock(from)}; until ${index.clock(to)} those who had met ${share === 1 ? 'stayed together' : `kept ${Math.round(100 * share)} % of their time together, time only in reach counting ${index.settings.reachShare} %`}.`,
    }),
  ];
}

function pairsOf(agencies: readonly string[]): Pair[] {
  return agencies.flatMap((one, place) =>
    agencies.slice(place + 1).map((other): Pair => [one, other]),
  );
}

function movingOf(index: JournalIndex, decision: Decision): Moving[] {
  const { id, entitled } = decision;
  const talkgroups = new Set(
    index.scenario.channels.filter(({ kind }) => kind === 'talkgroup').map((one) => one.id),
  );
  // What those at a table with every service's radios tell each other ends with the meeting.
  const atTable = new Set(index.of('meeting.started').map((meeting) => meeting.id));
  const isOwn = (event: { readonly agency: string; readonly seat: string }) =>
    entitled.includes(event.agency) && index.seats.has(event.seat);
  const all: Moving[] = [
    ...index.of('commander.together').filter(isOwn),
    ...index.of('commander.apart').filter(isOwn),
    ...index.of('link.opened').filter(({ link }) => {
      const among = link.parties.filter((party) => entitled.includes(party));
      return (
        link.kind === 'controls' && among.length > 1 && !atTable.has(`meeting-${link.command}`)
      );
    }),
    ...index.of('channel.joined').filter(({ party }) => entitled.includes(party)),
    ...index.of('channel.changed').filter(({ channel }) => talkgroups.has(channel)),
    ...index.of('decision.taken').filter((event) => event.decision === id),
  ];
  return all.filter(({ at }) => at < decision.window.closes).toSorted(bySeq);
}

interface Course {
  readonly decision: Decision;
  readonly pairs: readonly Pair[];
  readonly events: readonly Moving[];
}

/** Null where no two of them were ever together before it was settled. */
function stayed(
  index: JournalIndex,
  { decision, pairs, events }: Course,
): { readonly from: Seconds; readonly to: Seconds; readonly share: number } | null {
  const to = events.find(({ type }) => type === 'decision.taken')?.at ?? decision.window.closes;
  const reach = reachAtStart(index);
  const since = new Map<Pair, Seconds>();
  let seconds = 0;
  for (const [place, event] of events.entries()) {
    move(reach, event);
    for (const pair of pairs) {
      if (!since.has(pair) && event.at < to && areTogether(reach, pair)) since.set(pair, event.at);
    }
    const length = Math.max(0, Math.min(to, events[place + 1]?.at ?? to) - event.at);
    seconds += length * sum([...since.keys()].map((pair) => worthOf(index, reach, pair)));
  }
  const starts = [...since.values()];
  if (starts.length === 0) return null;
  const share = seconds / sum(starts.map((from) => to - from));
  return { from: Math.min(...starts), to, share };
}

/** Who can reach whom, as it stands; built up event by event. */
interface Reach {
  readonly seatOf: Map<string, ReadonlySet<string>>;
  readonly onTalkgroup: Map<string, readonly string[]>;
  readonly down: Set<string>;
  readonly links: (readonly string[])[];
}

function reachAtStart({ scenario }: JournalIndex): Reach {
  const talkgroups = scenario.channels.filter(({ kind }) => kind === 'talkgroup');
  return {
    seatOf: new Map(),
    onTalkgroup: new Map(talkgroups.map(({ id, members }) => [id, members ?? []])),
    down: new Set(),
    links: [],
  };
}

function move(reach: Reach, event: Moving): void {
  switch (event.type) {
    case 'commander.together':
    case 'commander.apart': {
      const seats = new Set(reach.seatOf.get(event.agency));
      if (event.type === 'commander.together') seats.add(event.seat);
      else seats.delete(event.seat);
      reach.seatOf.set(event.agency, seats);
      return;
    }
    case 'link.opened':
      reach.links.push(event.link.parties);
      return;
    case 'channel.joined':
      reach.onTalkgroup.set(event.channel, [
        ...(reach.onTalkgroup.get(event.channel) ?? []),
        event.party,
      ]);
      return;
    case 'channel.changed':
      if (event.down) reach.down.add(event.channel);
      else reach.down.delete(event.channel);
      return;
    default:
  }
}

function areTogether({ seatOf }: Reach, [one, other]: Pair): boolean {
  const others = seatOf.get(other);
  return [...(seatOf.get(one) ?? [])].some((seat) => others?.has(seat) === true);
}

function worthOf(index: JournalIndex, reach: Reach, pair: Pair): number {
  if (areTogether(reach, pair)) return 1;
  const isWith = (parties: readonly string[]) => pair.every((agency) => parties.includes(agency));
  const overAir = [...reach.onTalkgroup].some(
    ([channel, members]) => !reach.down.has(channel) && isWith(members),
  );
  return overAir || reach.links.some(isWith) ? index.settings.reachShare / 100 : 0;
}
