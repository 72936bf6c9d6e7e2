import { directions, signals, type Direction } from '#doctrine/signals.ts';
import type { AgencyEvent } from '#agencies/chart.ts';

type EventOf<Type extends AgencyEvent['type']> = Extract<AgencyEvent, { type: Type }>;
type Rest<Type extends AgencyEvent['type']> = Partial<Omit<EventOf<Type>, 'type'>>;

export function learned(rest: Rest<'LEARNED'> = {}): AgencyEvent {
  return {
    type: 'LEARNED',
    fact: 'f',
    closes: false,
    hazard: false,
    level: 1,
    letter: 'type',
    signals: [],
    sourcing: 'official',
    ...rest,
  };
}

export function unit(status: EventOf<'UNIT'>['status'], rest: Rest<'UNIT'> = {}): AgencyEvent {
  return { type: 'UNIT', unit: 'u-1', status, commander: false, others: 0, ...rest };
}

export function invited(rest: Rest<'INVITED'> = {}): AgencyEvent {
  return {
    type: 'INVITED',
    invitation: 'i-1',
    hasReason: true,
    canTravel: true,
    load: 0,
    confidence: 50,
    ...rest,
  };
}

export function proposed(rest: Rest<'PROPOSED'> = {}): AgencyEvent {
  return {
    type: 'PROPOSED',
    proposal: 'p-1',
    wants: 3,
    lacks: 0,
    against: '',
    missing: 'I don’t have enough on access.',
    ...rest,
  };
}

export function requested(rest: Rest<'REQUESTED'> = {}): AgencyEvent {
  return {
    type: 'REQUESTED',
    request: 'r-1',
    capability: 'boat',
    free: 1,
    owned: 2,
    lead: 600,
    stated: true,
    lastResort: true,
    load: 0,
    ...rest,
  };
}

export function advised(rest: Rest<'ADVISED'> = {}): AgencyEvent {
  return {
    type: 'ADVISED',
    advice: 'a-1',
    kind: 'hold',
    supported: true,
    against: '',
    confidence: 50,
    ...rest,
  };
}

export function challenged(rest: Rest<'CHALLENGED'> = {}): AgencyEvent {
  return { type: 'CHALLENGED', challenge: 'c-1', differs: true, load: 0, confidence: 50, ...rest };
}

export function decided(...directs: Direction[]): AgencyEvent {
  return { type: 'DECIDED', decision: 'd', option: 'o', directs };
}

const unitStatuses = [
  'departed',
  'atRvp',
  'misdirected',
  'atScene',
  'working',
  'blocked',
  'stranded',
  'recalled',
  'atBase',
  'done',
] as const;

const against = 'What I hold on access speaks against it.';

/** Events enough that each guard of each chart is met and is not; a test says that they are. */
export const alphabet: readonly AgencyEvent[] = [
  { type: 'ALERTED' },
  learned(),
  learned({ closes: true }),
  learned({ hazard: true }),
  learned({ level: 3 }),
  learned({ letter: 'number' }),
  ...signals.map((signal) => learned({ signals: [signal] })),
  ...signals.map((signal) => learned({ signals: [signal], sourcing: 'second-hand' })),
  learned({ signals: ['violence'], sourcing: 'rumour' }),
  ...unitStatuses.map((status) => unit(status)),
  unit('departed', { commander: true }),
  unit('atBase', { commander: true }),
  unit('recalled', { others: 1 }),
  unit('atBase', { others: 1 }),
  unit('done', { unit: null }),
  invited(),
  invited({ canTravel: false }),
  invited({ hasReason: false }),
  invited({ hasReason: false, confidence: 80 }),
  invited({ load: 600 }),
  { type: 'TOGETHER', place: 'p' },
  { type: 'APART' },
  { type: 'BRIEFED' },
  proposed(),
  proposed({ lacks: 1 }),
  proposed({ lacks: 2 }),
  proposed({ against }),
  requested(),
  requested({ free: 0 }),
  requested({ free: 0, owned: 0 }),
  requested({ load: 600 }),
  requested({ lastResort: false }),
  requested({ stated: false }),
  ...(['commit', 'declare'] as const).flatMap((kind) => [
    advised({ kind }),
    advised({ kind, against }),
    advised({ kind, supported: false }),
    advised({ kind, supported: false, confidence: 80 }),
  ]),
  challenged(),
  challenged({ differs: false }),
  challenged({ load: 600 }),
  { type: 'LINE_PUT', line: 'l-1', against: '' },
  { type: 'LINE_PUT', line: 'l-1', against },
  { type: 'UNANSWERED', about: 'access' },
  { type: 'RELIEVED', by: 'Somebody Else' },
  { type: 'IN_POST', name: 'Somebody Else' },
  { type: 'DECLARED', status: 'standby' },
  { type: 'DECLARED', status: 'declared' },
  { type: 'DECLARED', status: 'cancelled' },
  { type: 'STOOD_DOWN' },
  decided(),
  ...directions.map((direction) => decided(direction)),
];
