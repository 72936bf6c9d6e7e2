import type { Seconds } from '#kernel/time.ts';
import type { BriefAct } from '#exercise/view-brief.ts';

export interface ActDivider {
  readonly act: BriefAct;
  /** From 1. */
  readonly number: number;
  /** To the next act, or to the end of what was played. */
  readonly until: Seconds;
}

/** The acts that were begun, each with its stretch of a time axis. */
export function actDividers(acts: readonly BriefAct[], end: Seconds): ActDivider[] {
  return acts
    .map((act, place) => ({
      act,
      number: place + 1,
      until: Math.min(end, acts[place + 1]?.starts ?? end),
    }))
    .filter(({ act }) => act.starts < end);
}
