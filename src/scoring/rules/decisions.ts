import type { Rule } from './rule.ts';

export const decisionRules = {
  'decision/information': {
    title: 'Decision: information',
    doctrine: 'JESIP, joint decision model: gather information and intelligence',
    principle: 'decision',
    measure: null,
    explains:
      'Of the essential facts: those relied on as they then stood, or honestly marked unknown. Only what a note of something heard before bears out is relied on. A critical fact wants a source that saw it or speaks officially, or several; where another source said otherwise and nothing surer settles it, it wants verifying, challenging or logging.',
    formula:
      '(Σ relied on and current × singleSource where sources lack × contradicted where unsettled + honestUnknown × marked unknown − rumourRelied × rumours) ÷ essential facts, × timing',
    pitfall:
      'Citing a fact and marking it unknown earns nothing; nor does citing what was heard only afterwards. Timing is nothing before minimumEssential of the facts are in hand, unless provisional with a review time.',
    settings: [
      'stageInformation',
      'honestUnknown',
      'criticalSources',
      'singleSource',
      'contradicted',
      'rumourRelied',
      'minimumEssential',
      'windowMoves',
      'provisionalWorth',
      'refusedShare',
    ],
    behaviours: ['same-account', 'sureness-said'],
  },
  'decision/risk': {
    title: 'Decision: risks and strategy',
    doctrine: 'JESIP, joint decision model: assess risks, develop a working strategy',
    principle: 'decision',
    measure: null,
    explains:
      'The hazards named of those that matter, less decoys, and an aim. One for which there is a fact counts in full when word of it had come, else in part.',
    formula:
      '(1 − aimShare) × (Σ hits × hazardUnlinked where not heard of − decoyCost × decoys) ÷ hazards + aimShare for an aim, × timing',
    pitfall: 'Ticking every hazard earns little: each decoy takes one away.',
    settings: ['stageRisk', 'aimShare', 'hazardUnlinked', 'decoyCost', 'refusedShare'],
    behaviours: ['risk-agreed'],
  },
  'decision/powers': {
    title: 'Decision: powers, policies, procedures',
    doctrine: 'JESIP, joint decision model: powers, policies and procedures',
    principle: 'decision',
    measure: null,
    explains:
      'The powers and plans cited of those that apply, less decoys, times the share of entitled commanders who spoke: it is theirs to decide.',
    formula: '(hits − decoyCost × decoys) ÷ powers × spoke ÷ entitled, × timing',
    pitfall: 'Citing every power earns little: each decoy takes one away.',
    settings: ['stagePowers', 'decoyCost', 'refusedShare'],
    behaviours: ['lead-known'],
  },
  'decision/options': {
    title: 'Decision: options and contingencies',
    doctrine: 'JESIP, joint decision model: options and contingencies',
    principle: 'decision',
    measure: null,
    explains:
      'Enough options weighed; a sound choice among them, found suitable, feasible and acceptable by yourself and not clearly worse than another; a contingency with its trigger.',
    formula: '(optionsWeighed + choiceSound + contingencySet, of those done) ÷ all three, × timing',
    pitfall:
      'A choice that is clearly worse than another, or that you found unfit, earns nothing for the choice. What the scenario holds feasible is not compared with your judgement: it may not have been knowable.',
    settings: ['stageOptions', 'optionsLeast', 'optionsWeighed', 'choiceSound', 'contingencySet'],
    behaviours: ['joint-priorities'],
  },
  'decision/review': {
    title: 'Decision: action and review',
    doctrine: 'JESIP, joint decision model: take action and review',
    principle: 'decision',
    measure: null,
    explains:
      'How soon crews were under orders for the tasks that the option opens; a review time set, and each material change that you could know of met by a review that learned something.',
    formula:
      'actShare × mean u(decision to first orders) + (1 − actShare) × (reviewSet + the rest × mean u(change to review)), × timing; without tasks the second part alone',
    pitfall:
      'A review with nothing new earns nothing here, and reviewing without cause lowers the measure of kept reviews. Who took part is taken as told of the decision.',
    settings: ['stageReview', 'actShare', 'actGrace', 'actExpiry', 'reviewSet', 'reviewDecay'],
    behaviours: ['next-meeting-set', 'lead-known'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
