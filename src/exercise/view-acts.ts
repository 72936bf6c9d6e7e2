import { dayAt } from '#kernel/days.ts';
import { timeOfDay, type Seconds } from '#kernel/time.ts';
import type { Brief } from './view-brief.ts';

/** The act that is under way, and its place from 1; undefined where there are none. */
export function actAt<Act extends { readonly starts: Seconds }>(
  acts: readonly Act[],
  at: Seconds,
): { readonly act: Act; readonly number: number } | undefined {
  const place = acts.findLastIndex((act) => act.starts <= at);
  const act = acts[place];
  return act && { act, number: place + 1 };
}

/** When something was, seen from another moment: `16:21`, or `Thursday 16:21` when that is another day. */
export function stampFrom(
  { clock, acts }: Pick<Brief, 'clock' | 'acts'>,
  now: Seconds,
  at: Seconds,
): string {
  const day = dayAt(acts, at);
  const time = timeOfDay(clock, at);
  return day === undefined || day === dayAt(acts, now) ? time : `${day} ${time}`;
}
