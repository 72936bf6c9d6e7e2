import type { Setting } from './setting.ts';

/**
 * Dialogue with groups: trust, tension reports, surprises, confidences and promises. The role profile
 * and research name what is good and give no figures: all of them are unverified.
 */
export const policeLiaisonSettings = {
  contactBy: {
    value: 1800,
    unit: 'seconds',
    says: 'A group with which nobody has talked by then counts as not approached.',
  },
  trustEndShare: {
    value: 50,
    unit: 'per cent',
    says: 'What trust at the end counts beside trust over time.',
  },
  trustAsFound: {
    value: 50,
    unit: 'per cent',
    says: 'What trust is worth that stands as it was found.',
  },
  tensionSortShare: {
    value: 30,
    unit: 'weight',
    says: 'What it weighs that a tension report is sorted as what it rests on.',
  },
  tensionLevelShare: {
    value: 30,
    unit: 'weight',
    says: 'What it weighs how near the level of a tension report comes.',
  },
  tensionConfidenceShare: {
    value: 20,
    unit: 'weight',
    says: 'What it weighs whether the confidence of a tension report was borne out.',
  },
  tensionTimelyShare: {
    value: 20,
    unit: 'weight',
    says: 'What it weighs that a tension report comes in time to those who need it.',
  },
  tensionLevelSpan: {
    value: 2,
    unit: 'count',
    says: 'A level off by so many earns nothing for it.',
  },
  tensionGrace: {
    value: 600,
    unit: 'seconds',
    says: 'A tension report within this of what it rests on is in time.',
  },
  tensionExpiry: {
    value: 1800,
    unit: 'seconds',
    says: 'After this it earns nothing for time, and tension found high is missed.',
  },
  tensionDueLevel: {
    value: 3,
    unit: 'count',
    says: 'A group found at this level or worse (1 is the worst) is to be reported.',
  },
  confidenceLow: { value: 30, unit: 'per cent', says: 'How sure low confidence claims to be.' },
  confidenceMedium: {
    value: 60,
    unit: 'per cent',
    says: 'How sure medium confidence claims to be.',
  },
  confidenceHigh: { value: 90, unit: 'per cent', says: 'How sure high confidence claims to be.' },
  surpriseNotice: {
    value: 300,
    unit: 'seconds',
    says: 'Who knew of it for less than this before it came about could not have told the group.',
  },
  threatGrace: {
    value: 300,
    unit: 'seconds',
    says: 'A threat to life told in confidence is reported at once within this.',
  },
  threatExpiry: { value: 900, unit: 'seconds', says: 'After this reporting it earns nothing.' },
  threatWeight: {
    value: 3,
    unit: 'weight',
    says: 'What reporting a threat to life weighs beside one confidence kept.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
