import { inWords, type Seconds } from '#kernel/time.ts';
import type { UnitReportView } from '#exercise/view-map.ts';
import { oldAfter } from '../agencies/ago.ts';

/**
 * For how long nothing was heard of a unit, in words, where that is long: since its report, or since it
 * should have been there. Null while its report can be relied on.
 */
export function ageOf({ at, arrives }: UnitReportView, now: Seconds): string | null {
  const age = now - Math.max(at, arrives ?? at);
  return age > oldAfter ? inWords(age) : null;
}
