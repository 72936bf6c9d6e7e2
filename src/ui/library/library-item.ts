import type { Seconds } from '#kernel/time.ts';

/** A scenario as the library shows it. */
export interface ShelfItem {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly setting?: string | undefined;
  readonly minutes?: number | undefined;
  /** How many; absent where it is of one piece. */
  readonly acts?: number | undefined;
  readonly seats?:
    | readonly { readonly id: string; readonly role?: string; readonly title: string }[]
    | undefined;
  readonly reviewed?: boolean | undefined;
  readonly reviewedBy?: readonly string[] | undefined;
  readonly contentNote?: string | undefined;
  readonly law?: string | undefined;
  readonly variants?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

/** An exercise kept in this browser. */
export interface KeptItem {
  readonly id: string;
  readonly title: string;
  readonly seat: string;
  readonly mode: 'practice' | 'assessment';
  readonly seed: number;
  readonly startedAt?: string | undefined;
  readonly imported: boolean;
  readonly finished: boolean;
  readonly now: Seconds;
  readonly length?: Seconds | undefined;
}

/** `22 Nov, 14:05`, in the reader's own time zone; empty when unknown. */
export function whenStarted(startedAt: string | undefined): string {
  const date = startedAt === undefined ? Number.NaN : Date.parse(startedAt);
  if (Number.isNaN(date)) return '–';
  const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(date);
}
