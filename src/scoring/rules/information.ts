import type { Rule } from './rule.ts';

export const informationRules = {
  awareness: {
    title: 'What each agency held',
    doctrine: 'JESIP, shared situational awareness: partners hold the same, current account',
    principle: 'sharedSituationalAwareness',
    measure: null,
    explains:
      'One line for each agency and fact that it needs: for what share of the time in which it was true they held the current version, no surer than you had been told. These lines make up the gain.',
    formula: 'weight × (time right − wrongCredit × time wrong) ÷ length of the exercise',
    pitfall: 'Telling everyone everything raises it; discipline takes that back.',
    settings: [
      'weightCritical',
      'weightImportant',
      'weightUseful',
      'wrongCredit',
      'sharedWeighs',
      'sharedFrom',
      'leastSpan',
    ],
    behaviours: ['same-account', 'sureness-said'],
  },
  'shared-wrong': {
    title: 'Wrong together',
    doctrine:
      'JESIP, shared situational awareness: agreement on what is out of date is no shared picture',
    principle: 'sharedSituationalAwareness',
    measure: 'sharedWrong',
    explains:
      'One line for two agencies that held the same out-of-date version, or took the same rumour for true, of what both need as important or more: who believed what, from when to when. Two who are wrong in the same way do not notice it, so it is shown apart.',
    formula:
      'no points; Σ lesser weight × time wrong alike ÷ Σ lesser weight × time in which it was true',
    pitfall: 'Telling the same old version to everyone makes pictures agree, and shows here.',
    settings: ['sharedFrom'],
    behaviours: ['same-account'],
  },
  recall: {
    title: 'Told in time',
    doctrine: 'JESIP, communicate: information reaches every service that needs it, in time',
    principle: 'sharedSituationalAwareness',
    measure: 'recall',
    explains:
      'One line for each version of a fact and each agency that needs it, if you could know it and it fell due before the end. It counts when their desk has taken it in, by whomever they were told: what went over a link that you made counts too. What they found out for themselves by driving into it earns nothing.',
    formula: 'weight × u(time from when you could know to when they held it)',
    pitfall: 'Sending to everyone fills desks, so that what matters is taken in late.',
    settings: [
      'weightCritical',
      'weightImportant',
      'weightUseful',
      'graceCritical',
      'expiryCritical',
      'graceImportant',
      'expiryImportant',
      'graceUseful',
      'expiryUseful',
      'opensWithin',
      'mostRelief',
    ],
    behaviours: ['reaches-all'],
  },
  'recall/hazard': {
    title: 'Told of a hazard in time',
    doctrine:
      'JESIP, jointly understand risk: what one service knows of a hazard, the others are told',
    principle: 'jointlyUnderstandRisk',
    measure: 'recall',
    explains:
      'The same rule as ‘told in time’, for facts about hazards; it counts for the understanding of risk as well.',
    formula: 'as told in time',
    pitfall: 'As told in time.',
    settings: ['opensWithin', 'mostRelief'],
    behaviours: ['hazards-shared'],
  },
  discipline: {
    title: 'To those who need it',
    doctrine: 'Share by default, to those who need it: neither hoarding nor broadcasting',
    principle: 'sharedSituationalAwareness',
    measure: 'discipline',
    explains:
      'One line for each version of a fact that you put on a partner’s desk: worth something where they needed it and did not hold it. What lives depend on may go to anyone. A surer label, a M/ETHANE, a meeting, the handing over of a scene, an answer to what was asked and a party’s own picture in a challenge cost nothing, nor does saying it again with reason to doubt that it was taken in: no read-back though you asked, a first asking for one of what is critical, a channel that loses or garbles, a question from them on the same, or something heard that shows they do not hold it. Each reason serves once.',
    formula:
      '(Σ value ÷ deliveries) ÷ the same of the reference run, at most 1; value = weight ÷ fullDelivery, at most 1',
    pitfall: 'Saying nothing delivers nothing, and no delivery is no discipline.',
    settings: [
      'weightCritical',
      'weightImportant',
      'weightUseful',
      'fullDelivery',
      'readBackWithin',
      'methaneSpacing',
    ],
    behaviours: ['reaches-all', 'sureness-said'],
  },
  handling: {
    title: 'Restricted facts kept',
    doctrine: 'Sharing is bounded by law, operations and security',
    principle: 'sharedSituationalAwareness',
    measure: 'handling',
    explains:
      'One line for each restricted fact that reached you: whether anyone had it from you who must not, and what could have been passed instead.',
    formula:
      'breachLeaves to the power of the severity: severityRestricted or severityOther, once for each fact and party',
    pitfall: 'Keeping everything back breaks nothing, and loses the tear-line.',
    settings: ['breachLeaves', 'severityRestricted', 'severityOther', 'leastHandling'],
    behaviours: ['bounds-kept'],
  },
  'tear-line': {
    title: 'The safety consequence passed',
    doctrine: 'The safety consequence of what is restricted is passed without its source',
    principle: 'sharedSituationalAwareness',
    measure: 'tearLine',
    explains:
      'Where you knew something restricted, its releasable consequence is due to those who need it.',
    formula: '1 − tearLineCosts × the share missed, for each restricted fact',
    pitfall: 'Passing the restricted fact itself is a breach.',
    settings: ['tearLineCosts'],
    behaviours: ['bounds-kept', 'hazards-shared'],
  },
  end: {
    title: 'Ended early',
    doctrine: 'What was not yet due is not held against anyone',
    principle: 'sharedSituationalAwareness',
    measure: null,
    explains: 'An exercise ended before its time: what was not due by then is left out.',
    formula: 'no points',
    pitfall: 'Ending at once leaves too little to rate.',
    settings: ['leastObligations'],
    behaviours: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;
