import type { PrincipleId } from '#doctrine/principles.ts';

/**
 * Every rule by which a line of evidence comes about, with where it comes from. JESIP is the Joint
 * Doctrine of the emergency services of the United Kingdom, paraphrased; weights and time limits
 * are this project's and unverified.
 */
export const rules = {
  awareness: {
    doctrine: 'JESIP, shared situational awareness: partners hold the same, current account',
    principle: 'sharedSituationalAwareness',
  },
  recall: {
    doctrine: 'JESIP, communicate: information reaches every service that needs it, in time',
    principle: 'sharedSituationalAwareness',
  },
  'recall/hazard': {
    doctrine:
      'JESIP, jointly understand risk: what one service knows of a hazard, the others are told',
    principle: 'jointlyUnderstandRisk',
  },
  discipline: {
    doctrine: 'Share by default, to those who need it: neither hoarding nor broadcasting',
    principle: 'sharedSituationalAwareness',
  },
  handling: {
    doctrine: 'Sharing is bounded by law, operations and security',
    principle: 'sharedSituationalAwareness',
  },
  'tear-line': {
    doctrine: 'The safety consequence of what is restricted is passed without its source',
    principle: 'sharedSituationalAwareness',
  },
  closure: {
    doctrine: 'JESIP, communicate: understanding is checked, not assumed',
    principle: 'communicate',
  },
  answer: {
    doctrine: 'JESIP, communicate: a partner’s question is answered, if only with “not known yet”',
    principle: 'communicate',
  },
  methane: {
    doctrine: 'JESIP, M/ETHANE: early, by field, sent again when things change',
    principle: 'communicate',
  },
  'co-locate/quorum': {
    doctrine: 'JESIP, co-locate: commanders meet as soon as they can',
    principle: 'coLocate',
  },
  'co-ordinate/task': {
    doctrine: 'JESIP, co-ordinate: no gap, and nothing done twice',
    principle: 'coOrdinate',
  },
  'co-ordinate/joint': {
    doctrine: 'JESIP, co-ordinate: priorities and tasks are agreed jointly',
    principle: 'coOrdinate',
  },
  'co-ordinate/ask': {
    doctrine: 'JESIP, co-ordinate: know what each service can tell and do',
    principle: 'coOrdinate',
  },
  'risk/exposure': {
    doctrine: 'JESIP, jointly understand risk: crews in a hazard are told of it',
    principle: 'jointlyUnderstandRisk',
  },
  'decision/information': {
    doctrine: 'JESIP, joint decision model: gather information and intelligence',
    principle: 'decision',
  },
  'decision/risk': {
    doctrine: 'JESIP, joint decision model: assess risks, develop a working strategy',
    principle: 'decision',
  },
  'decision/powers': {
    doctrine: 'JESIP, joint decision model: powers, policies and procedures',
    principle: 'decision',
  },
  'decision/options': {
    doctrine: 'JESIP, joint decision model: options and contingencies',
    principle: 'decision',
  },
  'decision/review': {
    doctrine: 'JESIP, joint decision model: take action and review',
    principle: 'decision',
  },
  end: {
    doctrine: 'What was not yet due is not held against anyone',
    principle: 'sharedSituationalAwareness',
  },
} as const satisfies Readonly<
  Record<string, { readonly doctrine: string; readonly principle: PrincipleId | 'decision' }>
>;

export type RuleId = keyof typeof rules;
