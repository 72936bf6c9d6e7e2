import type { Rule } from './rule.ts';

export const decisionRules = {
  'decision/information': {
    title: 'Decision: information',
    doctrine: 'JESIP, joint decision model: gather information and intelligence',
    principle: 'decision',
    measure: null,
    explains:
      'Of the essential facts: those relied on as they then stood, or honestly marked unknown. Only what was held can be cited.',
    formula:
      '(Σ relied on and current + honestUnknown × marked unknown − rumours) ÷ essential facts, × timing',
    pitfall: 'Citing a fact and marking it unknown earns nothing.',
    settings: ['stageInformation', 'honestUnknown', 'refusedShare'],
    behaviours: ['same-account'],
  },
  'decision/risk': {
    title: 'Decision: risks and strategy',
    doctrine: 'JESIP, joint decision model: assess risks, develop a working strategy',
    principle: 'decision',
    measure: null,
    explains: 'The hazards named of those that matter, less decoys; a quarter is for an aim.',
    formula: '¾ × (hits − decoys) ÷ hazards + ¼ for an aim, × timing',
    pitfall: 'Ticking every hazard earns little: each decoy takes one away.',
    settings: ['stageRisk', 'refusedShare'],
    behaviours: ['risk-agreed'],
  },
  'decision/powers': {
    title: 'Decision: powers, policies, procedures',
    doctrine: 'JESIP, joint decision model: powers, policies and procedures',
    principle: 'decision',
    measure: null,
    explains:
      'The powers and plans cited of those that apply, less decoys, times the share of entitled commanders who spoke.',
    formula: '(hits − decoys) ÷ powers × spoke ÷ entitled, × timing',
    pitfall: 'Citing every power earns little: each decoy takes one away.',
    settings: ['stagePowers', 'refusedShare'],
    behaviours: ['lead-known'],
  },
  'decision/options': {
    title: 'Decision: options and contingencies',
    doctrine: 'JESIP, joint decision model: options and contingencies',
    principle: 'decision',
    measure: null,
    explains: 'Two options weighed, a sound choice among them, a contingency with its trigger.',
    formula: '0.4 + 0.3 + 0.3, × timing',
    pitfall: 'A choice that is clearly worse than another earns nothing for the choice.',
    settings: ['stageOptions', 'refusedShare'],
    behaviours: ['joint-priorities'],
  },
  'decision/review': {
    title: 'Decision: action and review',
    doctrine: 'JESIP, joint decision model: take action and review',
    principle: 'decision',
    measure: null,
    explains: 'A review time set, and each material change met by a review that learned something.',
    formula: 'reviewSet + the rest × mean u(change to review), × timing',
    pitfall: 'A review with nothing new earns nothing.',
    settings: ['stageReview', 'reviewSet', 'refusedShare'],
    behaviours: ['next-meeting-set'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
