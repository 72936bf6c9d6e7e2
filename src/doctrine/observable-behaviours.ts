import { dialogueBehaviours } from './dialogue-behaviours.ts';
import type { PrincipleId } from './principles.ts';

/**
 * What an observer of a joint exercise looks for, by principle. Our own words for what JESIP's
 * exercise assurance framework and umpire log ask (2018, read in excerpts; unverified in detail).
 */
export const observableBehaviours = {
  'one-rvp': {
    principle: 'coLocate',
    says: 'One rendezvous point is agreed and everyone makes for it.',
  },
  'commanders-together': {
    principle: 'coLocate',
    says: 'Commanders meet at one agreed place as soon as they can, in person or on a conference.',
  },
  'nobody-missing': {
    principle: 'coLocate',
    says: 'Who ought to be there and is not is noticed, and reached.',
  },
  'next-meeting-set': { principle: 'coLocate', says: 'When to meet next is agreed, and kept to.' },
  'reaches-all': {
    principle: 'communicate',
    says: 'Information reaches every service that needs it, and their control rooms.',
  },
  'methane-passed': {
    principle: 'communicate',
    says: 'A M/ETHANE is passed early, and again when things change.',
  },
  'understanding-checked': {
    principle: 'communicate',
    says: 'What was said is said back, so that it is known to be understood.',
  },
  'questions-answered': {
    principle: 'communicate',
    says: 'A partner who asks gets an answer, if only “not known yet”.',
  },
  'asks-others': {
    principle: 'communicate',
    says: 'One asks what others do and know, and does not only tell.',
  },
  'second-route': {
    principle: 'communicate',
    says: 'A contact that fails is tried by another route.',
  },
  'one-public-message': {
    principle: 'communicate',
    says: 'The public hears one message, agreed by those who speak.',
  },
  'lead-known': { principle: 'coOrdinate', says: 'Who leads on what is agreed and recorded.' },
  'joint-priorities': { principle: 'coOrdinate', says: 'Priorities and tasks are agreed jointly.' },
  'no-gap-no-double': {
    principle: 'coOrdinate',
    says: 'Nothing that must be done is left, and nothing is done twice.',
  },
  'limits-known': {
    principle: 'coOrdinate',
    says: 'What others can do, cannot do, and by when, is found out before it is counted on.',
  },
  'handed-over': {
    principle: 'coOrdinate',
    says: 'Whoever takes over is told the whole, in order, and what is open.',
  },
  'hazards-shared': {
    principle: 'jointlyUnderstandRisk',
    says: 'What one service knows of a hazard, the others are told.',
  },
  'risk-agreed': {
    principle: 'jointlyUnderstandRisk',
    says: 'Each service’s view of a risk is heard, differences are brought up, and controls are agreed.',
  },
  'crews-warned': {
    principle: 'jointlyUnderstandRisk',
    says: 'Crews who may be exposed are told before they go in.',
  },
  'same-account': {
    principle: 'sharedSituationalAwareness',
    says: 'Commanders give the same account of what happened, what it means and what may come.',
  },
  'difference-flagged': {
    principle: 'sharedSituationalAwareness',
    says: 'That pictures or plans are out of step is said, to those concerned.',
  },
  'sureness-said': {
    principle: 'sharedSituationalAwareness',
    says: 'How well a thing is known is said with it, and rumours are put right.',
  },
  'bounds-kept': {
    principle: 'sharedSituationalAwareness',
    says: 'What is restricted stays so, and its safety consequence is passed on all the same.',
  },
} as const satisfies Readonly<
  Record<string, { readonly principle: PrincipleId; readonly says: string }>
>;

/** Both those of joint working and those of dialogue with groups. */
export const behaviours = { ...observableBehaviours, ...dialogueBehaviours } as const;

export type BehaviourId = keyof typeof behaviours;
