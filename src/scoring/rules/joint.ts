import type { Rule } from './rule.ts';

export const jointRules = {
  'co-locate/quorum': {
    title: 'Commanders together',
    doctrine: 'JESIP, co-locate: commanders meet as soon as they can',
    principle: 'coLocate',
    measure: 'quorum',
    explains:
      'For each decision that fell due and each commander entitled to it: how soon they were with you, and whether you then met.',
    formula: 'u(time from the window’s opening) × togetherWithoutMeeting where no meeting was held',
    pitfall: 'Sitting together without a meeting counts less.',
    settings: ['togetherWithoutMeeting'],
    behaviours: ['commanders-together', 'nobody-missing'],
  },
  'co-ordinate/task': {
    title: 'Work begun, and not done twice',
    doctrine: 'JESIP, co-ordinate: no gap, and nothing done twice',
    principle: 'coOrdinate',
    measure: 'tasks',
    explains: 'Each task that opened: how soon work began, less for crews too many.',
    formula: 'u(time to the first crew at work) × (1 − ½ × surplus crews ÷ crews)',
    pitfall: 'Work that the services begin by themselves counts for everyone alike.',
    settings: ['taskGrace', 'taskExpiry'],
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
      'Each question of yours that somebody could have answered: whether you asked one of those.',
    formula: '1 if the agency asked held something on the topic, else 0',
    pitfall: 'Asking everyone costs your one voice, and each who knows nothing counts against it.',
    settings: [],
    behaviours: ['asks-others'],
  },
  'risk/exposure': {
    title: 'Crews not warned',
    doctrine: 'JESIP, jointly understand risk: crews in a hazard are told of it',
    principle: 'jointlyUnderstandRisk',
    measure: null,
    explains:
      'Each crew that went unwarned into a hazard that you could have told their service of.',
    formula: 'no points; lowers the understanding of risk',
    pitfall: 'A hazard that you could not know of is outcome, and shown apart.',
    settings: [],
    behaviours: ['crews-warned'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
