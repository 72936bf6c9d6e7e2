import type { EventOf } from '#exercise/events.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';

/**
 * Domain reference, section 6, L1: each meeting of the trainee's, and whether it gave something:
 * something was put on the table that somebody there needed and did not hold, or a decision was
 * taken on it, or one was reviewed with something learned. A meeting with nothing earns nothing.
 */
export function contributionLines(index: JournalIndex): ScoreLine[] {
  return index
    .of('meeting.started')
    .filter(({ seat }) => index.seats.has(seat))
    .map((started) => meetingLine(index, started));
}

type Meeting = EventOf<'meeting.started'>;
type Given =
  | EventOf<'fact.held'>
  | EventOf<'message.sent'>
  | EventOf<'decision.taken'>
  | EventOf<'decision.reviewed'>;

function meetingLine(index: JournalIndex, started: Meeting): ScoreLine {
  const said = index
    .of('message.sent')
    .filter(({ message }) => isOf(started, message.kind, message.because));
  const ids = new Set(said.map(({ message }) => message.id));
  const held = index
    .of('fact.held')
    .filter(
      (event) =>
        ids.has(event.message ?? '') &&
        started.agencies.includes(event.holder) &&
        isNeeded(index, started, event),
    );
  const ends = nextMeeting(index, started)?.at ?? index.end;
  const taken = index
    .of('decision.taken')
    .filter(
      (event) => event.decision === started.decision && event.at >= started.at && event.at <= ends,
    );
  const learned = index
    .of('decision.reviewed')
    .filter((event) => event.meeting === started.id && event.learned.length > 0);
  const given: Given[] = [...said, ...held, ...taken, ...learned];
  const evidence = weigh(given, (kept) => (gaveSomething(kept) ? 1 : 0));
  return makeLine('co-locate/contribution', {
    ...evidence,
    also: [...evidence.also, started.seq],
    of: 1,
    about: started.id,
    says: `Your meeting at ${index.clock(started.at)} ${whatItGave(index, { held, taken, learned })}.`,
  });
}

/** A meeting is named after the command for it, and what is said at the table comes of that. */
function isOf(started: Meeting, kind: string, because: string | undefined): boolean {
  return kind === 'meeting' && because !== undefined && started.id === `meeting-${because}`;
}

function nextMeeting(index: JournalIndex, started: Meeting): Meeting | undefined {
  return index
    .of('meeting.started')
    .find((other) => other.seat === started.seat && other.seq > started.seq);
}

/** It needs it for itself, or for the decision on the agenda. */
function isNeeded(
  index: JournalIndex,
  { decision: id }: Meeting,
  { fact, holder }: EventOf<'fact.held'>,
): boolean {
  if (weightOf(index.settings, index.needOf(fact, holder)) > 0) return true;
  const decision = index.scenario.decisions.find((other) => other.id === id);
  if (decision === undefined || !decision.entitled.includes(holder)) return false;
  return (
    decision.essential.includes(fact) ||
    decision.options.some((option) =>
      (option.agreedBy ?? []).some(
        ({ agency, holds }) => agency === holder && holds.includes(fact),
      ),
    )
  );
}

function gaveSomething(kept: readonly Given[]): boolean {
  return kept.some((event) => {
    if (event.type !== 'fact.held') return event.type !== 'message.sent';
    return kept.some(
      (other) => other.type === 'message.sent' && other.message.id === event.message,
    );
  });
}

function whatItGave(
  index: JournalIndex,
  gave: {
    readonly held: readonly EventOf<'fact.held'>[];
    readonly taken: readonly EventOf<'decision.taken'>[];
    readonly learned: readonly EventOf<'decision.reviewed'>[];
  },
): string {
  const [first] = gave.held;
  if (first !== undefined) {
    const label = index.facts.get(first.fact)?.versions[first.version]?.label ?? first.fact;
    const more = gave.held.length - 1;
    return `told ${index.nameOf(first.holder)} of ‘${label}’${more > 0 ? ` and ${more} more ${more === 1 ? 'thing' : 'things'} needed there` : ''}`;
  }
  if (gave.taken.length > 0) return 'led to the decision';
  if (gave.learned.length > 0) return 'reviewed the decision on something new';
  return 'gave nobody there anything that they needed, and settled nothing';
}
