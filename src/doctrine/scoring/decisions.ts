import type { Setting } from './setting.ts';

/** The five stages of the joint decision model. Domain reference, section 6, JDM stages. */
export const decisionSettings = {
  stageInformation: { value: 25, unit: 'weight', says: 'What gathering information weighs.' },
  stageRisk: { value: 20, unit: 'weight', says: 'What assessing risk and setting an aim weighs.' },
  stagePowers: { value: 15, unit: 'weight', says: 'What powers, policies and procedures weigh.' },
  stageOptions: { value: 20, unit: 'weight', says: 'What options and contingencies weigh.' },
  stageReview: { value: 20, unit: 'weight', says: 'What acting and reviewing weighs.' },
  refusedShare: {
    value: 50,
    unit: 'per cent',
    says: 'What a proposal is worth that the commanders refused.',
  },
  honestUnknown: {
    value: 50,
    unit: 'per cent',
    says: 'What marking an essential fact unknown is worth where it was not held.',
  },
  reviewSet: {
    value: 40,
    unit: 'per cent',
    says: 'What setting a review time is worth where reviews fell due as well.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
