import type { Direction, Signal } from '#doctrine/signals.ts';
import type { AgencyEvent } from './events.ts';

interface Taken {
  readonly event: AgencyEvent;
}

/** A desk with more work than this keeps its commander in. Seconds; design value. */
const swamped = 240;
/** Confidence in the liaison officer from which a commander goes by their word. Design value. */
const trusting = 65;

function unitIs(...statuses: Extract<AgencyEvent, { type: 'UNIT' }>['status'][]) {
  return ({ event }: Taken): boolean => event.type === 'UNIT' && statuses.includes(event.status);
}

/** What a chart's transitions may ask of the event that they take: nothing else is read. */
export const guards = {
  // Invitations, requests and challenges come with the seconds of work on the desk.
  isSwamped: ({ event }: Taken) => 'load' in event && event.load > swamped,
  hasReasonToCome: ({ event }: Taken) =>
    event.type === 'INVITED' && (event.hasReason || event.confidence >= trusting),
  joinsFromPost: ({ event }: Taken) =>
    event.type === 'INVITED' &&
    !event.canTravel &&
    (event.hasReason || event.confidence >= trusting),

  speaksAgainst: ({ event }: Taken) => 'against' in event && event.against !== '',
  lacksMost: ({ event }: Taken) => event.type === 'PROPOSED' && event.lacks * 2 > event.wants,
  lacksSome: ({ event }: Taken) => event.type === 'PROPOSED' && event.lacks > 0,

  ownsNone: ({ event }: Taken) => event.type === 'REQUESTED' && event.owned === 0,
  hasNoneFree: ({ event }: Taken) => event.type === 'REQUESTED' && event.free === 0,
  isNotLastResort: ({ event }: Taken) => event.type === 'REQUESTED' && !event.lastResort,
  isNotStated: ({ event }: Taken) => event.type === 'REQUESTED' && !event.stated,

  isToDeclare: ({ event }: Taken) => event.type === 'ADVISED' && event.kind === 'declare',
  isToDeclareSupported: ({ event }: Taken) =>
    event.type === 'ADVISED' && event.kind === 'declare' && event.supported,
  isSupported: ({ event }: Taken) => event.type === 'ADVISED' && event.supported,
  isTrusted: ({ event }: Taken) => event.type === 'ADVISED' && event.confidence >= trusting,
  differs: ({ event }: Taken) => event.type === 'CHALLENGED' && event.differs,

  hasDeparted: unitIs('departed'),
  commanderDeparted: ({ event }: Taken) =>
    event.type === 'UNIT' && event.status === 'departed' && event.commander,
  commanderIsBack: ({ event }: Taken) =>
    event.type === 'UNIT' && event.status === 'atBase' && event.commander,
  isAtRvp: unitIs('atRvp'),
  isMisdirected: unitIs('misdirected'),
  isAtScene: unitIs('atScene'),
  isWorking: unitIs('working'),
  isHeldUp: unitIs('blocked'),
  isStranded: unitIs('stranded'),
  isDone: unitIs('done'),
  isLastRecalled: ({ event }: Taken) =>
    event.type === 'UNIT' && event.status === 'recalled' && event.others === 0,
  isLastBack: ({ event }: Taken) =>
    event.type === 'UNIT' && event.status === 'atBase' && event.others === 0,

  closesRoad: ({ event }: Taken) => event.type === 'LEARNED' && event.closes,
  isHazard: ({ event }: Taken) => event.type === 'LEARNED' && event.hazard,
  isForecast: ({ event }: Taken) => event.type === 'LEARNED' && event.level === 3,
  isAboutPeople: ({ event }: Taken) => event.type === 'LEARNED' && event.letter === 'number',
  /** Nobody changes posture on a rumour alone. */
  signals: ({ event }: Taken, { any }: { readonly any: readonly Signal[] }) =>
    event.type === 'LEARNED' &&
    event.sourcing !== 'rumour' &&
    event.signals.some((signal) => any.includes(signal)),
  /** Seen by its own people or officially stated: enough to declare on. */
  confirms: ({ event }: Taken, { any }: { readonly any: readonly Signal[] }) =>
    event.type === 'LEARNED' &&
    (event.sourcing === 'seen' || event.sourcing === 'official') &&
    event.signals.some((signal) => any.includes(signal)),

  directs: ({ event }: Taken, { any }: { readonly any: readonly Direction[] }) =>
    event.type === 'DECIDED' && event.directs.some((direction) => any.includes(direction)),

  isDeclared: ({ event }: Taken) => event.type === 'DECLARED' && event.status === 'declared',
  isStandby: ({ event }: Taken) => event.type === 'DECLARED' && event.status === 'standby',
  isCancelled: ({ event }: Taken) => event.type === 'DECLARED' && event.status === 'cancelled',
} as const;
