import { informationSettings as set } from './scoring/information.ts';

/** How strongly an agency needs a fact, as a weight; a prohibited need is a breach when met. */
export const needWeights = {
  critical: set.weightCritical.value,
  important: set.weightImportant.value,
  useful: set.weightUseful.value,
  none: 0,
  prohibited: -1,
} as const;

/**
 * Seconds after a fact could be known within which passing it counts in full (grace), and after
 * which it counts nothing (expiry), by need. Defaults of this project, unverified.
 */
export const needTiming: Record<
  'critical' | 'important' | 'useful',
  { grace: number; expiry: number }
> = {
  critical: { grace: set.graceCritical.value, expiry: set.expiryCritical.value },
  important: { grace: set.graceImportant.value, expiry: set.expiryImportant.value },
  useful: { grace: set.graceUseful.value, expiry: set.expiryUseful.value },
};

/** Who may be told. Source: information sharing by default, bounded by law, operations and security. */
export const handlings = ['open', 'responders', 'need-to-know', 'in-confidence'] as const;
export type Handling = (typeof handlings)[number];

/** How well something is known, best first. */
export const sourcings = ['seen', 'official', 'second-hand', 'rumour'] as const;
export type Sourcing = (typeof sourcings)[number];
