import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { ScoreLine } from '../score-card.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import { timeliness } from '../timing.ts';

type Gathering =
  | EventOf<'commander.together'>
  | EventOf<'commander.apart'>
  | EventOf<'meeting.started'>
  | EventOf<'decision.proposed'>;

/**
 * Domain reference, section 6, L1: for each decision that fell due, how soon after there was enough
 * to decide on each entitled commander was with the trainee, and whether they then met.
 */
export function coLocationLines(index: JournalIndex): ScoreLine[] {
  return index.scenario.decisions
    .filter((decision) => decision.window.closes <= index.end)
    .flatMap((decision) => decision.entitled.map((agency) => quorumLine(index, decision, agency)));
}

function quorumLine(index: JournalIndex, decision: Decision, agency: string): ScoreLine {
  const { opens, full, closes } = decision.window;
  const isTheirs = (event: { readonly agency: string; readonly seat: string }) =>
    event.agency === agency && index.seats.has(event.seat);
  const all: Gathering[] = [
    ...index.of('commander.together').filter(isTheirs),
    ...index.of('commander.apart').filter(isTheirs),
    ...index
      .of('meeting.started')
      .filter((event) => index.seats.has(event.seat) && event.agencies.includes(agency)),
    // What is put to them is put with all of them at the table.
    ...index
      .of('decision.proposed')
      .filter(
        ({ seat, body, to }) =>
          index.seats.has(seat) && body.decision === decision.id && to.includes(agency),
      ),
  ];
  const events = all.filter(({ at }) => at < closes).toSorted(bySeq);
  const alone = index.settings.togetherWithoutMeeting / 100;
  const evidence = weigh(events, (kept) => {
    const from = togetherFrom(kept, opens);
    if (from === null) return 0;
    const timely = timeliness(from - opens, { grace: full - opens, expiry: closes - opens });
    return timely * (metFrom(kept, decision) === null ? alone : 1);
  });
  return makeLine('co-locate/quorum', {
    ...evidence,
    of: 1,
    about: `${decision.id}/${agency}`,
    window: evidence.points < 1 ? { from: opens, to: full } : undefined,
    says: saysOf(index, { decision, agency, events }),
  });
}

/** From when they were together within the window; null if never. */
function togetherFrom(events: readonly Gathering[], opens: number): number | null {
  let isTogether = false;
  for (const event of events) {
    if (event.at > opens && isTogether) return opens;
    isTogether = event.type !== 'commander.apart';
    if (isTogether && event.at >= opens) return event.at;
  }
  return isTogether ? opens : null;
}

/** A meeting within the window, or one on this decision before it from which they were still together. */
function metFrom(events: readonly Gathering[], { id, window: during }: Decision): number | null {
  let early: number | null = null;
  for (const event of events) {
    if (event.type === 'decision.proposed' || event.type === 'meeting.started') {
      if (event.at >= during.opens) return early ?? event.at;
      if (event.type === 'decision.proposed' || event.decision === id) early ??= event.at;
    } else if (event.type === 'commander.apart' && event.at <= during.opens) early = null;
  }
  return early;
}

interface Quorum {
  readonly decision: Decision;
  readonly agency: string;
  readonly events: readonly Gathering[];
}

function saysOf(index: JournalIndex, { decision, agency, events }: Quorum): string {
  const { opens, full } = decision.window;
  const from = togetherFrom(events, opens);
  const met = metFrom(events, decision);
  const who = `For ‘${decision.title}’, ${index.nameOf(agency)}’s commander`;
  if (from === null) return `${who} was needed with you by ${index.clock(full)} and never was.`;
  const together = `${who} was needed with you by ${index.clock(full)} and was there at ${index.clock(from)}`;
  return met === null
    ? `${together}, but you held no meeting.`
    : `${together}; you ${met < opens ? 'had met on it' : 'met'} at ${index.clock(met)}.`;
}
