import type { ScoringSettings } from './settings.ts';

/** How strongly an agency needs a fact; a prohibited need is a breach when met. */
export type NeedLevel = 'critical' | 'important' | 'useful' | 'prohibited';

/** A need as a weight: -1 where the agency must not be told. */
export function needWeight(settings: ScoringSettings, level: NeedLevel): number {
  switch (level) {
    case 'critical':
      return settings.weightCritical;
    case 'important':
      return settings.weightImportant;
    case 'useful':
      return settings.weightUseful;
    case 'prohibited':
      return -1;
  }
}

/**
 * Seconds after a fact could be known within which passing it counts in full (grace), and after which
 * it counts nothing (expiry).
 */
export function needTiming(
  settings: ScoringSettings,
  level: Exclude<NeedLevel, 'prohibited'>,
): { readonly grace: number; readonly expiry: number } {
  switch (level) {
    case 'critical':
      return { grace: settings.graceCritical, expiry: settings.expiryCritical };
    case 'important':
      return { grace: settings.graceImportant, expiry: settings.expiryImportant };
    case 'useful':
      return { grace: settings.graceUseful, expiry: settings.expiryUseful };
  }
}
