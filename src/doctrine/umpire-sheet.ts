import type { BehaviourId } from './observable-behaviours.ts';
import { principles, type PrincipleId } from './principles.ts';

/**
 * What a human umpire is asked: yes, no or not seen, by principle, then joint decisions and, where
 * there are crowds, police liaison. Our own words, shaped like the umpire log of JESIP's exercise
 * assurance framework (2018, read in excerpts; unverified in detail).
 */
export type UmpireSectionId = PrincipleId | 'jointDecisions' | 'policeLiaison';

export type UmpireAnswer = 'yes' | 'no' | 'not-seen';
export const umpireAnswers = ['yes', 'no', 'not-seen'] as const satisfies readonly UmpireAnswer[];

export interface UmpireQuestion {
  readonly id: string;
  readonly asks: string;
  /** What is looked for: the observable behaviours that it asks after. */
  readonly behaviours: readonly BehaviourId[];
}

export interface UmpireSection {
  readonly id: UmpireSectionId;
  readonly label: string;
  readonly questions: readonly UmpireQuestion[];
}

/** An umpire’s own points for one line of evidence, and why. */
export interface UmpireOverride {
  readonly line: string;
  readonly points: number;
  readonly reason: string;
}

/** Whether an umpire holds a listed failure to be critical, and why. */
export interface UmpireConfirmation {
  readonly failure: string;
  readonly confirmed: boolean;
  readonly reason: string;
}

/** The most umpires, and so the most sheets, that a record carries. */
export const mostUmpires = 12;

/** What one umpire handed in; kept with the record. */
export interface UmpireReturn {
  /** A name or initials. */
  readonly rater: string;
  /** When it was last written to, as an ISO date; it enters no figure. */
  readonly at?: string | undefined;
  readonly answers: Readonly<Record<string, UmpireAnswer>>;
  /** By question. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly overrides: readonly UmpireOverride[];
  readonly confirmations: readonly UmpireConfirmation[];
}

function ask(id: string, asks: string, ...behaviours: BehaviourId[]): UmpireQuestion {
  return { id, asks, behaviours };
}

const byPrinciple: Readonly<Record<PrincipleId, readonly UmpireQuestion[]>> = {
  coLocate: [
    ask(
      'one-rvp',
      'Was one rendezvous point agreed, and did every service make for it?',
      'one-rvp',
    ),
    ask(
      'met-early',
      'Did the officer bring the commanders together as soon as that could be done?',
      'commanders-together',
    ),
    ask(
      'missing-noticed',
      'If somebody who ought to have been there was not, was it noticed and were they reached?',
      'nobody-missing',
    ),
    ask(
      'next-set',
      'Was the time of the next meeting agreed before they parted?',
      'next-meeting-set',
    ),
    ask(
      'place-known',
      'Did everyone know where the commanders were to be found, or how to reach them?',
      'commanders-together',
      'one-rvp',
    ),
  ],
  communicate: [
    ask(
      'reached-all',
      'Did what mattered reach every service that needed it, and their control rooms, in plain words?',
      'reaches-all',
    ),
    ask(
      'checked',
      'Did the officer make sure that what was critical had been understood?',
      'understanding-checked',
    ),
    ask('methane', 'Was a M/ETHANE passed early, and brought up to date?', 'methane-passed'),
    ask(
      'asked-and-answered',
      'Did the officer ask as well as tell, and answer what was asked?',
      'asks-others',
      'questions-answered',
    ),
    ask(
      'one-message',
      'If the public was told anything, was it one message, agreed by those who speak?',
      'one-public-message',
    ),
    ask('other-route', 'When a contact failed, was another route tried?', 'second-route'),
  ],
  coOrdinate: [
    ask('lead-clear', 'Was it clear, and written down, who led on what?', 'lead-known'),
    ask('priorities', 'Were priorities and tasks agreed between the services?', 'joint-priorities'),
    ask(
      'no-double',
      'Was anything that had to be done covered once, and not twice?',
      'no-gap-no-double',
    ),
    ask(
      'limits',
      'Did the officer find out what partners could not do, before it was counted on?',
      'limits-known',
    ),
    ask('handed-over', 'Would whoever took over have known what stood open?', 'handed-over'),
  ],
  jointlyUnderstandRisk: [
    ask(
      'hazards-passed',
      'Were hazards known to one service told to the others?',
      'hazards-shared',
    ),
    ask(
      'views-heard',
      'Were the services’ different views of a risk heard, and settled or written down?',
      'risk-agreed',
    ),
    ask('controls', 'Were controls agreed, and was it clear who tells the crews?', 'risk-agreed'),
    ask('crews-first', 'Were crews told of a hazard before they went in?', 'crews-warned'),
  ],
  sharedSituationalAwareness: [
    ask(
      'same-story',
      'Would the commanders have given the same account of what had happened and what might come?',
      'same-account',
    ),
    ask(
      'difference',
      'When pictures or plans were out of step, did the officer say so?',
      'difference-flagged',
    ),
    ask('how-sure', 'Did the officer say how well each thing was known?', 'sureness-said'),
    ask('rumour', 'Were rumours and stale word put right?', 'sureness-said', 'difference-flagged'),
    ask(
      'bounds',
      'Did what is restricted stay so, with its safety consequence passed on?',
      'bounds-kept',
    ),
  ],
};

const jointDecisions: readonly UmpireQuestion[] = [
  ask(
    'grounds',
    'Did each decision rest on what was known then, with what was not known said?',
    'same-account',
    'sureness-said',
  ),
  ask('risk-weighed', 'Were the risks of the decision weighed, with an aim?', 'risk-agreed'),
  ask(
    'powers',
    'Was it taken by those entitled to, under powers and plans that apply?',
    'lead-known',
  ),
  ask(
    'options',
    'Was more than one real option weighed, with something to fall back on?',
    'joint-priorities',
  ),
  ask('reviewed', 'Was a review set, and held when things changed?', 'next-meeting-set'),
];

const policeLiaison: readonly UmpireQuestion[] = [
  ask(
    'heard-out',
    'Did the officer hear each group out before asking something of it?',
    'sought-early',
    'asks-others',
  ),
  ask(
    'no-surprise',
    'Did groups hear of what would touch them from the officer first?',
    'told-first',
    'reaches-all',
  ),
  ask(
    'promise',
    'Was only that promised which command had agreed to?',
    'promised-within',
    'lead-known',
  ),
  ask(
    'confidence',
    'Was what was said in confidence kept to those it was for?',
    'bounds-said',
    'bounds-kept',
  ),
  ask(
    'tension',
    'Were reports of tension sorted into experienced, evidenced and potential, and fair?',
    'mood-read',
    'sureness-said',
  ),
  ask(
    'between',
    'Did the officer put each side’s concern to the other, and conditions as command had set them?',
    'between-them',
    'conditions-explained',
  ),
];

export const umpireSheet: readonly UmpireSection[] = [
  ...principles.map(({ id, label }) => ({ id, label, questions: byPrinciple[id] })),
  { id: 'jointDecisions', label: 'Joint decisions', questions: jointDecisions },
  { id: 'policeLiaison', label: 'Police liaison', questions: policeLiaison },
];

/** The sections that an exercise calls for: police liaison only where there are crowds to speak with. */
export function sectionsFor(hasCrowds: boolean): readonly UmpireSection[] {
  return hasCrowds ? umpireSheet : umpireSheet.filter(({ id }) => id !== 'policeLiaison');
}
