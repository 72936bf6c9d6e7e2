import { createContext, use } from 'react';
import type { UmpireReturn, UmpireSection } from '#doctrine/umpire-sheet.ts';
import type { Agreement } from '#scoring/umpire/agreement.ts';
import type { CriticalFailure } from '#scoring/umpire/critical-failures.ts';
import type { Overridden } from '#scoring/umpire/overrides.ts';

/** What came of taking sheets from another copy of the record; names as one list in words. */
export type TakenIn =
  | { readonly is: 'taken'; readonly taken: string; readonly left: string }
  | { readonly is: 'unreadable' | 'other' | 'full' }
  | { readonly is: 'refused'; readonly message: string };

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
  /** Adds the sheets of another copy of this record. */
  readonly onTakeIn: (file: File) => Promise<TakenIn>;
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
