import type { Seconds } from '#kernel/time.ts';
import type { Brief, BriefDecision } from './view-brief.ts';

/** The decisions whose worksheets lie on the desk by now: what a later act asks is not given away before it. */
export function offeredBy(
  { decisions }: Pick<Brief, 'decisions'>,
  now: Seconds,
): readonly BriefDecision[] {
  return decisions.filter(({ offered }) => offered <= now);
}
