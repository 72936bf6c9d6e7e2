import type { Seconds } from './time.ts';

/** The decisions whose worksheets lie on the desk by now: what a later act asks is not given away before it. */
export function offeredBy<Decision extends { readonly offered: Seconds }>(
  { decisions }: { readonly decisions: readonly Decision[] },
  now: Seconds,
): readonly Decision[] {
  return decisions.filter(({ offered }) => offered <= now);
}
