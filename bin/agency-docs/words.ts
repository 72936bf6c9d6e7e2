import type { AgencyEvent } from '../../src/agencies/events.ts';
import type { guards } from '../../src/agencies/guards.ts';
import type { Direction, Signal } from '../../src/doctrine/signals.ts';
import { fixedDelays } from '../../src/agencies/skeleton.ts';

// Charts in words: one phrase for a table and for the arrow of a picture, so that they agree.

/** `hazardousArea` as a reader writes it. */
export function plain(name: string): string {
  if (name === 'atRvp') return 'at RVP';
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const events: Record<AgencyEvent['type'], string> = {
  ALERTED: 'alerted',
  LEARNED: 'learns',
  UNIT: 'a unit',
  INVITED: 'invited',
  TOGETHER: 'meets the liaison officer',
  APART: 'parts from the liaison officer',
  BRIEFED: 'a joint meeting ends',
  PROPOSED: 'a joint decision is put to it',
  REQUESTED: 'asked for a capability',
  ADVISED: 'advised',
  CHALLENGED: 'told that pictures differ',
  LINE_PUT: 'a public line is put to it',
  UNANSWERED: 'its own question went unanswered',
  RELIEVED: 'its commander is relieved',
  IN_POST: 'the relief is in post',
  DECLARED: 'has declared',
  STOOD_DOWN: 'stood down',
  DECIDED: 'joint decision',
};

type GuardName = Exclude<keyof typeof guards, 'signals' | 'confirms' | 'directs'>;
type OwnState = 'isHandingOver' | 'isStoodDown' | 'isMajor';

const conditions: Record<GuardName | OwnState, string> = {
  isSwamped: 'its desk is swamped',
  hasReasonToCome: 'it holds a reason to come, or trusts the officer',
  joinsFromPost: 'the same, but the commander has no car',
  speaksAgainst: 'it holds something against it',
  lacksMost: 'it lacks most of what it wants to know',
  lacksSome: 'it lacks some of what it wants to know',
  ownsNone: 'it has none',
  hasNoneFree: 'none is free',
  isNotLastResort: 'nobody nearer was asked',
  isNotStated: 'task or time are not stated',
  isToDeclare: 'it is to declare',
  isToDeclareSupported: 'it is to declare and it holds what bears that out',
  isSupported: 'it holds what bears it out',
  isTrusted: 'it trusts the officer',
  differs: 'they do',
  hasDeparted: 'sets out',
  commanderDeparted: 'with the commander or a liaison officer sets out',
  commanderIsBack: 'with the commander or a liaison officer is back',
  isAtRvp: 'is at the rendezvous point',
  isMisdirected: 'is at another rendezvous point',
  isAtScene: 'is at scene',
  isWorking: 'begins work',
  isHeldUp: 'is held up',
  isStranded: 'has no way on',
  isDone: 'has done its task',
  isLastRecalled: 'is recalled, the last one out',
  isLastBack: 'is back, the last one out',
  closesRoad: 'of a closed road',
  isHazard: 'of a hazard',
  isForecast: 'of what may come',
  isAboutPeople: 'how many people',
  isDeclared: 'a major incident',
  isStandby: 'standby',
  isCancelled: 'that it is over',
  isHandingOver: 'its command is being handed over',
  isStoodDown: 'it is stood down',
  isMajor: 'it has declared a major incident',
};

const meanings: Record<Signal | Direction, string> = {
  warning: 'a warning',
  flooding: 'flooding',
  fire: 'a fire',
  plume: 'a plume',
  contamination: 'contamination',
  'people-at-risk': 'people at risk',
  casualties: 'casualties',
  'missing-person': 'a missing person',
  'supply-at-risk': 'supply at risk',
  outage: 'an outage',
  disorder: 'disorder',
  violence: 'violence',
  calm: 'calm',
  shortage: 'a shortage',
  resolved: 'its end',
  evacuate: 'move people',
  shelter: 'shelter people',
  isolate: 'switch supply off',
  restore: 'restore supply',
  divert: 'close and divert',
  'stop-event': 'stop the event',
};

export interface Guard {
  readonly type: string;
  readonly params?: { readonly any?: readonly (Signal | Direction)[] } | undefined;
}

function guardWords({ type, params }: Guard): string {
  const any = (params?.any ?? []).map((one) => meanings[one]).join(' or ');
  if (type === 'signals') return `of ${any}`;
  if (type === 'confirms') return `of ${any}, seen or official`;
  if (type === 'directs') return `to ${any}`;
  const words = (conditions as Record<string, string>)[type];
  if (words === undefined) throw new Error(`No words for the guard ${type}`);
  return words;
}

/** When a transition is taken. */
export function whenWords(event: string, guard: Guard | undefined, otherwise: boolean): string {
  const words = (events as Record<string, string>)[event];
  if (words === undefined) throw new Error(`No words for the event ${event}`);
  if (guard === undefined) {
    if (otherwise) return `${words}, otherwise`;
    return event === 'LEARNED' ? 'learns anything' : words;
  }
  const joined =
    ['LEARNED', 'UNIT', 'DECLARED', 'DECIDED'].includes(event) && guard.type !== 'isStoodDown';
  return joined ? `${words} ${guardWords(guard)}` : `${words}, and ${guardWords(guard)}`;
}

/** When a delay is over, and what else must hold. */
export function delayWords(delay: string | number, guard: Guard | undefined): string {
  const words = lasts(delay);
  return guard === undefined ? words : `${words}, and ${guardWords(guard)}`;
}

function lasts(delay: string | number): string {
  if (delay === 'appointing') return 'after the scenario’s time to appoint a commander';
  if (delay === 'mobilising') return 'after the scenario’s time to mobilise';
  const seconds = (fixedDelays as Record<string, number>)[delay];
  if (seconds === undefined) throw new Error(`No words for the delay ${delay}`);
  return seconds % 60 === 0 ? `after ${seconds / 60} min` : `after ${seconds} s`;
}

export interface Done {
  readonly type: string;
  readonly params?: {
    readonly because?: string;
    readonly quotes?: string;
    readonly accept?: boolean;
    readonly vote?: string;
    readonly status?: string;
  };
}

const quoted: Record<string, string> = {
  against: '(what it holds against it)',
  missing: '(what kind of thing is missing)',
  lead: '(when they can set out)',
};

/** What a transition does, in words. */
export function doneWords(actions: readonly Done[]): string {
  return actions.map(oneDone).join('; ');
}

function oneDone({ type, params = {} }: Done): string {
  const { because = '', quotes, accept, vote, status } = params;
  const said = [because, quotes === undefined ? '' : (quoted[quotes] ?? '')].join(' ').trim();
  const because_ = said === '' ? '' : `: “${said}”`;
  switch (type) {
    case 'report':
      return 'reports by radio';
    case 'attend':
      return accept === true ? 'says that its commander comes' : `declines${because_}`;
    case 'respond':
      return `${accept === true ? 'agrees' : 'refuses'}${because_}`;
    case 'vote':
      return `${votes[vote ?? ''] ?? ''}${because_}`;
    case 'declare':
      return `declares ${declared[status ?? ''] ?? ''}${because_}`;
    default:
      throw new Error(`No words for the action ${type}`);
  }
}

const votes: Record<string, string> = { agree: 'agrees', amend: 'amends', dissent: 'dissents' };
const declared: Record<string, string> = {
  standby: 'standby',
  declared: 'a major incident',
  cancelled: 'that it is over',
};
