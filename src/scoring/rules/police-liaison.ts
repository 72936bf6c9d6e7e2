import type { Rule } from './rule.ts';

const profile = 'Role profile of a police liaison team officer';

export const policeLiaisonRules = {
  'crowd/trust': {
    title: 'Trust of the groups',
    doctrine: `${profile}: a link between police and protesters that they have confidence in`,
    principle: 'communicate',
    measure: 'trust',
    explains:
      'One line for each group: its trust in you over time and at the end, against where you found it, by what you yourself did. What others did to it is not yours and is left out. A group that you never approached counts nothing of one.',
    formula:
      'v = end × trustEndShare + mean × the rest; trustAsFound where v is as found, up to 1 at full trust and down to 0 at none; 0 without a talk by contactBy',
    pitfall:
      'Saying hello again and again, or telling the same again, earns no trust; a broken confidence cannot be made good.',
    settings: ['contactBy', 'trustEndShare', 'trustAsFound'],
    behaviours: ['sought-early', 'between-them', 'asks-others'],
  },
  'crowd/report': {
    title: 'Tension reports',
    doctrine: 'Tension monitoring: experienced, evidenced, potential; a level with a confidence',
    principle: 'sharedSituationalAwareness',
    measure: 'tensionReports',
    explains:
      'One line for each report. Experienced rests on what the people themselves told you, evidenced on something seen or official, potential on what may come. The level is held to what it was or what you could perceive, whichever is nearer; the confidence to what it was; the time runs from the latest thing it rests on until a service that needs it has it.',
    formula:
      'sort right × tensionSortShare + (1 − off ÷ tensionLevelSpan) × tensionLevelShare + (1 − (claimed − borne out)²) × tensionConfidenceShare + u(delay) × tensionTimelyShare, over their sum',
    pitfall:
      'A report that rests on nothing, or repeats one to the same services with nothing new, earns nothing.',
    settings: [
      'tensionSortShare',
      'tensionLevelShare',
      'tensionConfidenceShare',
      'tensionTimelyShare',
      'tensionLevelSpan',
      'tensionGrace',
      'tensionExpiry',
      'confidenceLow',
      'confidenceMedium',
      'confidenceHigh',
    ],
    behaviours: ['mood-read', 'sureness-said', 'reaches-all'],
  },
  'crowd/report-missed': {
    title: 'Tension not reported',
    doctrine: 'Tension monitoring: a rise is reported to those who command',
    principle: 'sharedSituationalAwareness',
    measure: 'tensionReports',
    explains:
      'You found a group at tensionDueLevel or worse where you had not found it so before, and reported nothing of it within tensionExpiry.',
    formula: '0 of 1 for each',
    pitfall: 'Not listening finds nothing to report, and shows in trust and surprises.',
    settings: ['tensionDueLevel', 'tensionExpiry'],
    behaviours: ['mood-read', 'same-account'],
  },
  'crowd/surprise': {
    title: 'No surprises',
    doctrine: 'Dialogue policing: a group hears beforehand what will touch it, and why',
    principle: 'communicate',
    measure: 'noSurprises',
    explains:
      'One line for each thing that touched a group and that you knew of at least surpriseNotice before: whether you had told them by then.',
    formula: '1 if told by you before it came about, else 0',
    pitfall: 'What you could not know in time is not counted.',
    settings: ['surpriseNotice'],
    behaviours: ['told-first', 'reaches-all'],
  },
  'crowd/confidence': {
    title: 'Confidences kept',
    doctrine:
      'Dialogue policing: liaison is not intelligence gathering; what is confided stays with those it is for',
    principle: 'sharedSituationalAwareness',
    measure: 'confidences',
    explains:
      'One line for each thing told you in confidence: nothing if it went beyond those it was told for. A threat to life reported to a service breaks no confidence. A breach of a restricted fact counts in handling as well.',
    formula: '1 if kept, else 0',
    pitfall: 'Keeping everything back keeps confidences and misses threats to life.',
    settings: [],
    behaviours: ['bounds-said', 'bounds-kept'],
  },
  'crowd/threat': {
    title: 'Threats to life reported',
    doctrine: 'Dialogue policing: a threat to life is always reported, and one says so beforehand',
    principle: 'sharedSituationalAwareness',
    measure: 'confidences',
    explains:
      'One line for each threat to life told you in confidence: how soon a service had it. What is done about it is for command.',
    formula: 'u(time to reach a service; threatGrace, threatExpiry) × threatWeight',
    pitfall: 'Telling the public or another group is no report, and breaks the confidence.',
    settings: ['threatGrace', 'threatExpiry', 'threatWeight'],
    behaviours: ['bounds-said', 'hazards-shared'],
  },
  'crowd/promise': {
    title: 'Promises authorised',
    doctrine: 'Dialogue policing: what is promised is command’s to promise',
    principle: 'communicate',
    measure: 'promises',
    explains:
      'One line for each thing promised: whether command had agreed to it when you did. That it was not kept is not held against you here.',
    formula: '1 if agreed to, else 0',
    pitfall: 'The same promised again is the same promise.',
    settings: [],
    behaviours: ['promised-within', 'limits-known'],
  },
  'crowd/condition': {
    title: 'Conditions imposed',
    doctrine: 'Public Order Act 1986: the senior officer imposes conditions; liaison explains them',
    principle: 'communicate',
    measure: 'promises',
    explains:
      'One line for each condition that you told a group is on it: nothing if command had not imposed it by then.',
    formula: '1 if imposed each time it was announced, else 0',
    pitfall: 'Announcing it again later does not make up for having been too early.',
    settings: [],
    behaviours: ['conditions-explained', 'sureness-said'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
