import type { Rule } from './rule.ts';

const meet = 'JESIP, co-locate: commanders meet as soon as they can';

export const jointRules = {
  'co-locate/quorum': {
    title: 'Commanders together',
    doctrine: meet,
    principle: 'coLocate',
    measure: 'quorum',
    explains:
      'For each decision that fell due and each commander entitled to it: how soon they were with you, and whether you met: in the window, or on this decision before it and together ever since. To put the decision to them is to meet.',
    formula: 'u(time from the window’s opening) × togetherWithoutMeeting where no meeting was held',
    pitfall: 'Sitting together without a meeting counts less.',
    settings: ['togetherWithoutMeeting'],
    behaviours: ['commanders-together', 'nobody-missing'],
  },
  'co-locate/coverage': {
    title: 'Seats filled',
    doctrine: 'JESIP, co-locate: who ought to be there is there, and who is not is missed',
    principle: 'coLocate',
    measure: 'coverage',
    explains:
      'For each decision that fell due, the fullest table held for it: how many of those entitled sat there. For each co-ordinating group that met, the mean of its meetings over its members.',
    formula: 'Σ weight of seats filled ÷ Σ weight of seats',
    pitfall:
      'Many small meetings do not help: a decision counts once, a group once. A decision for which no table was held counts nothing.',
    settings: ['coverageEntitled', 'coverageMember'],
    behaviours: ['nobody-missing', 'commanders-together'],
  },
  'co-locate/continuity': {
    title: 'Kept together',
    doctrine: 'JESIP, co-locate: commanders stay in reach of each other, in person or not',
    principle: 'coLocate',
    measure: 'continuity',
    explains:
      'For each decision that fell due, each two of those entitled, from when they were first together until it was taken or its window closed: for how much of that time they were together, on a conference included, or could reach each other over a shared talkgroup that worked or a link between their control rooms.',
    formula: 'mean over pairs of (time together + reachShare × time only in reach) ÷ time',
    pitfall:
      'Not observed where no two were ever together: that is what commanders together and seats filled are for. Being together says nothing of what was done; see meetings that gave something.',
    settings: ['reachShare'],
    behaviours: ['commanders-together'],
  },
  'co-locate/contribution': {
    title: 'Meetings that gave something',
    doctrine: 'JESIP, co-locate: meetings serve to share, to decide and to review',
    principle: 'coLocate',
    measure: 'contribution',
    explains:
      'Each meeting of yours: whether something was put on the table that somebody there needed and did not hold, or it led to the decision on its agenda, or a decision was reviewed on something new.',
    formula: '1 if any of these, else 0',
    pitfall:
      'Meeting every two minutes, or sitting together with nothing to say, earns nothing and lowers the share.',
    settings: [],
    behaviours: ['same-account', 'next-meeting-set'],
  },
  'co-locate/rvp': {
    title: 'One rendezvous point',
    doctrine: 'JESIP, co-locate: one rendezvous point is agreed for all services',
    principle: 'coLocate',
    measure: 'rvp',
    explains:
      'Each rendezvous point in force that you could know of: for how much of the time, after a grace, each two of the services that need it held it as it stood, and how soon all of them did. Services kept apart on purpose are not held against you from when your log says so: an entry about a message that names the point, or about a decision, made while they differed.',
    formula:
      '(1 − rvpTimeShare) × share of pairs over time + rvpTimeShare × u(time until all agree); the share alone where the time was too short for the second',
    pitfall:
      'Agreeing on one that has been moved is not agreement. Not observed where the scenario has no rendezvous point, or you could not know of it.',
    settings: ['rvpGrace', 'rvpExpiry', 'rvpTimeShare'],
    behaviours: ['one-rvp'],
  },
  'co-locate/cadence': {
    title: 'Reviews kept',
    doctrine: 'JESIP, co-locate: when to meet again is agreed, and kept to',
    principle: 'coLocate',
    measure: 'cadence',
    explains:
      'Each decision that was taken: whether a time was set to look at it again and somebody did, near that time or before it on news; less for reviews with neither.',
    formula: 'u(time set to review) × reviews with a reason ÷ reviews',
    pitfall:
      'Reviewing every minute: all but one of those with nothing new count against it. Doctrine sets no interval, so none is wanted here.',
    settings: ['reviewEarly', 'reviewKept', 'reviewLost'],
    behaviours: ['next-meeting-set'],
  },
  'co-ordinate/task': {
    title: 'Work begun, and not done twice',
    doctrine: 'JESIP, co-ordinate: no gap, and nothing done twice',
    principle: 'coOrdinate',
    measure: 'tasks',
    explains:
      'Each task that opened: how soon work began, less for crews too many and for crews unwarned in a hazard of the task of which another service, and you, knew. What brings people out or under shelter weighs more.',
    formula:
      'weight × u(time to the first crew at work) × (1 − doubledCost × crews too many ÷ crews) × (1 − conflictCost × crews in such a hazard ÷ crews)',
    pitfall:
      'Work that the services begin though nobody says a word to them, as in the silent run of the same seed, is told and not counted. Who carries people is never too many.',
    settings: ['taskGrace', 'taskExpiry', 'taskPeople', 'taskOther', 'doubledCost', 'conflictCost'],
    behaviours: ['no-gap-no-double'],
  },
  'co-ordinate/joint': {
    title: 'Tasks that a decision set going',
    doctrine: 'JESIP, co-ordinate: priorities and tasks are agreed jointly',
    principle: 'coOrdinate',
    measure: 'jointTasks',
    explains: 'Each decision that opens tasks: whether it was taken in time for them.',
    formula: 'u(time from the window’s opening to the decision)',
    pitfall: 'Only a decision that the commanders took opens tasks.',
    settings: [],
    behaviours: ['joint-priorities'],
  },
  'co-ordinate/ask': {
    title: 'Asking who would know',
    doctrine: 'JESIP, co-ordinate: know what each service can tell and do',
    principle: 'coOrdinate',
    measure: 'asks',
    explains:
      'Each question of yours that somebody could have answered: whether the one asked held something on the topic that you had not just heard, and you had not just asked enough others who could tell.',
    formula: '1 for news, askConfirms for what you had only second hand, else 0',
    pitfall:
      'Asking everyone everything: each who knows nothing, or nothing new, counts against it, and so does each beyond the first few.',
    settings: ['askEnough', 'askAgainAfter', 'askConfirms'],
    behaviours: ['asks-others', 'limits-known'],
  },
  'risk/agreement': {
    title: 'Agreement on risk',
    doctrine:
      'JESIP, jointly understand risk: each service’s view is heard and differences settled',
    principle: 'jointlyUnderstandRisk',
    measure: 'riskAgreement',
    explains:
      'Each hazard of a decision that fell due, whose rating the scenario gives and of which you could know, as the services last rated it together: how near they were to each other, how near to what it was, and how many there could rate it at all. Other hazards that were rated count by agreement alone.',
    formula:
      '(1 − mean |ra − rb| ÷ 3) × (1 − riskAccuracy × mean |r − truth| ÷ 3) × (1 − riskUninformed × services that did not know ÷ services there); four grades are three apart at most',
    pitfall:
      'Agreeing on a wrong rating scores low, and so does agreement of one who knows with many who do not: tell them before you rate it. A hazard that you could know of and never put to them counts nothing.',
    settings: ['riskAccuracy', 'riskUninformed'],
    behaviours: ['risk-agreed'],
  },
  'risk/exposure': {
    title: 'Crews not warned',
    doctrine: 'JESIP, jointly understand risk: crews in a hazard are told of it',
    principle: 'jointlyUnderstandRisk',
    measure: null,
    explains:
      'Each crew that went unwarned into a hazard, and whether you could have told their service in time. The measure beside it is the time so spent against the silent run, times how far the work was done.',
    formula: '(1 − E ÷ E of silence) × (1 − exposureWork + exposureWork × work begun)',
    pitfall:
      'Keeping crews away from their work keeps them safe and earns nothing. A hazard that you could not know of is outcome, and shown apart.',
    settings: ['exposureLead', 'exposureWork'],
    behaviours: ['crews-warned'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
