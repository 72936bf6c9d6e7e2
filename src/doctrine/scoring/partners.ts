import type { Setting } from './setting.ts';

/**
 * Links, challenges, advice, briefings, public lines, requests and hand-overs. Domain reference,
 * section 6, O2, for requests; the others are this project's own and unverified.
 */
export const partnerSettings = {
  linkFair: {
    value: 1200,
    unit: 'seconds',
    says: 'A link over which nothing needed has come by then earned nothing.',
  },
  linkWorth: {
    value: 6,
    unit: 'weight',
    says: 'Needs of this weight in all, met over a link, earn it in full: two critical ones by default.',
  },
  linkIdle: {
    value: 2,
    unit: 'weight',
    says: 'How much a link that carried nothing weighs against you; one that carried weighs 1.',
  },
  challengeGrace: {
    value: 600,
    unit: 'seconds',
    says: 'That accounts differ is to be said within this of hearing the second.',
  },
  challengeApart: {
    value: 600,
    unit: 'seconds',
    says: 'Accounts of what changes, heard further apart than this, are no two accounts of one time.',
  },
  challengeWrong: {
    value: 100,
    unit: 'per cent',
    says: 'How much a challenge that found no difference, and for which you had heard none, weighs against you.',
  },
  challengeInWords: {
    value: 50,
    unit: 'per cent',
    says: 'What a challenge that found a difference is worth where nothing was cited to show it.',
  },
  adviceInWords: {
    value: 25,
    unit: 'per cent',
    says: 'What advice is worth that cites no fact which bears on it.',
  },
  adviceLate: {
    value: 25,
    unit: 'per cent',
    says: 'What advice is worth that came once crews were committed, exposed or turned back.',
  },
  adviceMistaken: {
    value: 2,
    unit: 'weight',
    says: 'How much advice on what was not so, or no longer, weighs against you; other advice weighs 1.',
  },
  briefComplete: { value: 40, unit: 'weight', says: 'What the seven fields of IIMARCH weigh.' },
  briefCurrent: { value: 30, unit: 'weight', says: 'What citing things as they stand weighs.' },
  briefNeeded: {
    value: 30,
    unit: 'weight',
    says: 'What weighs how much of it was needed by those who heard it.',
  },
  publicAgreed: {
    value: 50,
    unit: 'weight',
    says: 'What agreement of those whose business it is weighs.',
  },
  publicTrue: { value: 50, unit: 'weight', says: 'What being true when released weighs.' },
  requestLate: {
    value: 50,
    unit: 'per cent',
    says: 'What a request is worth that was made too late for the owner’s lead time and the drive.',
  },
  requestHasty: {
    value: 50,
    unit: 'per cent',
    says: 'What asking the last resort is worth before anybody nearer was asked.',
  },
  handOverWithin: {
    value: 900,
    unit: 'seconds',
    says: 'A hand-over is due within this of the recovery stage’s beginning, or of the first commander’s coming to whoever is first at the scene.',
  },
  handOverFacts: {
    value: 60,
    unit: 'weight',
    says: 'What the critical facts, as they stand, weigh in a hand-over.',
  },
  handOverOpen: {
    value: 40,
    unit: 'weight',
    says: 'What naming decisions, tasks, links and answers that are open weighs.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
