import { createContext, use } from 'react';
import type { UmpireReturn, UmpireSection } from '#doctrine/umpire-sheet.ts';
import type { Agreement } from '#scoring/umpire/agreement.ts';
import type { CriticalFailure } from '#scoring/umpire/critical-failures.ts';
import type { Overridden } from '#scoring/umpire/overrides.ts';

/** What umpires handed in on an exercise, what it comes to, and how it is changed. */
export interface UmpirePart {
  readonly sections: readonly UmpireSection[];
  readonly failures: readonly CriticalFailure[];
  readonly umpires: readonly UmpireReturn[];
  readonly agreement: Agreement;
  readonly overridden: Overridden | null;
  /** Keeps a sheet, in place of the one of the same name. */
  readonly onWrite: (sheet: UmpireReturn) => void;
  readonly onRemove: (rater: string) => void;
}

/** The part, and whose sheet is being written. */
export interface UmpireDesk extends UmpirePart {
  readonly active: UmpireReturn | null;
  readonly onActive: (rater: string | null) => void;
}

export const UmpireContext = createContext<UmpireDesk | null>(null);

/** @returns null where there is no umpire’s part. */
export function useUmpire(): UmpireDesk | null {
  return use(UmpireContext);
}
