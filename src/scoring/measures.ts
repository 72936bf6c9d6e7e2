import type { PrincipleId } from '#doctrine/principles.ts';

interface MeasureDefinition {
  readonly label: string;
  /** The principle that it says something of; null where it stands beside them. */
  readonly principle: PrincipleId | null;
  /** Whether it is part of that principle's mean; else it is only reported. */
  readonly counts: boolean;
  /** What it is, in a sentence to a trainee. */
  readonly says: string;
}

/** The profile: every measure from 0 to 100, more being better but where `says` says otherwise. */
export const measures = {
  agencyAwareness: {
    label: 'Awareness of each agency',
    principle: 'sharedSituationalAwareness',
    counts: false,
    says: 'How much of what they needed the agencies held as it then stood, over time.',
  },
  sharedAwareness: {
    label: 'Awareness that agencies share',
    principle: 'sharedSituationalAwareness',
    counts: false,
    says: 'For how much of the time two agencies were both right on what both needed.',
  },
  sharedWrong: {
    label: 'Wrong together',
    principle: 'sharedSituationalAwareness',
    counts: false,
    says: 'For how much of that time both held the same that was no longer, or never, true; less is better.',
  },
  gain: {
    label: 'Gain in awareness',
    principle: 'sharedSituationalAwareness',
    counts: true,
    says: 'How far you brought awareness from where silence leaves it to where it can be.',
  },
  recall: {
    label: 'Told in time',
    principle: 'sharedSituationalAwareness',
    counts: true,
    says: 'How much of what was due reached those who needed it in time.',
  },
  discipline: {
    label: 'To those who need it',
    principle: 'sharedSituationalAwareness',
    counts: false,
    says: 'How much of what you put on desks was needed there.',
  },
  handling: {
    label: 'Restricted facts kept',
    principle: 'sharedSituationalAwareness',
    counts: false,
    says: 'What breaches leave.',
  },
  tearLine: {
    label: 'Safety consequence passed',
    principle: 'sharedSituationalAwareness',
    counts: false,
    says: 'Of what restricted facts mean for safety, how much was passed on in time.',
  },
  challenges: {
    label: 'Differences brought up',
    principle: 'sharedSituationalAwareness',
    // Most exercises have a handful, and to leave one is in recall too: one line would weigh a third.
    counts: false,
    says: 'Of the times when you could see that pictures were out of step, how often you said so and were right.',
  },
  hazardRecall: {
    label: 'Hazards told in time',
    principle: 'jointlyUnderstandRisk',
    counts: true,
    says: 'How much of what was due on hazards was told in time.',
  },
  riskStage: {
    label: 'Risk in decisions',
    principle: 'jointlyUnderstandRisk',
    counts: true,
    says: 'The second stage of your joint decisions.',
  },
  exposure: {
    label: 'Crews not exposed',
    principle: 'jointlyUnderstandRisk',
    counts: true,
    says: 'How much less crews were exposed to hazards that their own service did not hold than if you had said nothing.',
  },
  riskAgreement: {
    label: 'Agreement on risk',
    principle: 'jointlyUnderstandRisk',
    counts: true,
    says: 'How near the services’ ratings of a risk were to each other, and to what it was.',
  },
  advice: {
    label: 'Sound advice',
    principle: 'jointlyUnderstandRisk',
    counts: true,
    says: 'Of your advice to commanders, how much rested on what was so, and came in time.',
  },
  closure: {
    label: 'Read back',
    principle: 'communicate',
    counts: true,
    says: 'How much of what was critical to safety was said back in time.',
  },
  answers: {
    label: 'Questions answered',
    principle: 'communicate',
    counts: true,
    says: 'How many questions to you were answered in time.',
  },
  methane: {
    label: 'M/ETHANE',
    principle: 'communicate',
    counts: true,
    says: 'Your M/ETHANE by field, against what you could know.',
  },
  links: {
    label: 'Links that carried',
    principle: 'communicate',
    counts: true,
    says: 'Of the links that you made, how much came over them that their ends needed.',
  },
  publicLines: {
    label: 'One public message',
    principle: 'communicate',
    counts: true,
    says: 'Of what you put out to the public, how much was agreed and true.',
  },
  briefings: {
    label: 'Briefings',
    principle: 'communicate',
    counts: true,
    says: 'How complete, current and needed your IIMARCH briefings were.',
  },
  quorum: {
    label: 'Commanders together',
    principle: 'coLocate',
    counts: true,
    says: 'How soon those entitled to a decision were with you, and met.',
  },
  coverage: {
    label: 'Seats filled',
    principle: 'coLocate',
    counts: true,
    says: 'Of those who ought to be at a meeting, how many were.',
  },
  continuity: {
    label: 'Kept together',
    principle: 'coLocate',
    counts: true,
    says: 'For how much of the time after first meeting commanders stayed together or in reach.',
  },
  contribution: {
    label: 'Meetings that gave something',
    principle: 'coLocate',
    counts: true,
    says: 'Of your meetings, how many put something on the table that somebody there needed.',
  },
  rvp: {
    label: 'One RVP',
    principle: 'coLocate',
    counts: true,
    says: 'For how much of the time services held the same rendezvous point.',
  },
  cadence: {
    label: 'Reviews kept',
    principle: 'coLocate',
    counts: true,
    says: 'Whether a time was set to look at a decision again, and kept, neither never nor all the time.',
  },
  tasks: {
    label: 'Work begun',
    principle: 'coOrdinate',
    counts: true,
    says: 'How soon work began on what was there to be done, and not twice.',
  },
  jointTasks: {
    label: 'Tasks set jointly',
    principle: 'coOrdinate',
    counts: true,
    says: 'How soon joint decisions set their tasks going.',
  },
  asks: {
    label: 'Asking who would know',
    principle: 'coOrdinate',
    counts: true,
    says: 'Of your questions, how many went to somebody who could answer.',
  },
  requests: {
    label: 'Requests',
    principle: 'coOrdinate',
    counts: true,
    says: 'Of your requests, how many were for the right thing, of its owner, in time.',
  },
  handOver: {
    label: 'Handing over',
    principle: 'coOrdinate',
    counts: true,
    says: 'How complete and current what you handed over was.',
  },
  trust: {
    label: 'Trust of the groups',
    principle: null,
    counts: false,
    says: 'How trust in you stood with each group, over time.',
  },
  tensionReports: {
    label: 'Tension reports',
    principle: null,
    counts: false,
    says: 'How well your reports of tension were sorted, and how near they came.',
  },
  noSurprises: {
    label: 'No surprises',
    principle: null,
    counts: false,
    says: 'Of what would touch a group, how much it heard from you first.',
  },
  confidences: {
    label: 'Confidences kept',
    principle: null,
    counts: false,
    says: 'Of what was told you in confidence, how much stayed with those it was for.',
  },
  promises: {
    label: 'Promises authorised',
    principle: null,
    counts: false,
    says: 'Of what you promised, how much command had agreed to.',
  },
} as const satisfies Readonly<Record<string, MeasureDefinition>>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];
