import { timeOfDay, type ClockFace, type Seconds } from './time.ts';

/** A part of a long exercise as it is announced: what is told at its takeover is not in it. */
export interface ActName {
  readonly id: string;
  readonly title: string;
  readonly starts: Seconds;
  /** Which day it is, where that is said. */
  readonly day?: string | undefined;
}

/** The act that is under way, and its place from 1; undefined where there are none. */
export function actAt<Act extends { readonly starts: Seconds }>(
  acts: readonly Act[],
  at: Seconds,
): { readonly act: Act; readonly number: number } | undefined {
  const place = acts.findLastIndex((act) => act.starts <= at);
  const act = acts[place];
  return act && { act, number: place + 1 };
}

/** Which day it is at a moment, where an exercise has more than one. */
export function dayAt(acts: readonly ActName[], at: Seconds): string | undefined {
  const days = new Set(acts.map(({ day }) => day));
  return days.size > 1 ? actAt(acts, at)?.act.day : undefined;
}

/** A time within a sentence: `16:21 on Thursday`; the last day of an exercise goes without saying. */
export function timeOnDay(
  { clock, acts }: { readonly clock: ClockFace; readonly acts: readonly ActName[] },
  at: Seconds,
): string {
  const day = dayAt(acts, at);
  const time = timeOfDay(clock, at);
  return day === undefined || day === acts.at(-1)?.day ? time : `${time} on ${day}`;
}

/** When something was, seen from another moment: `16:21`, or `Thursday 16:21` when that is another day. */
export function stampFrom(
  { clock, acts }: { readonly clock: ClockFace; readonly acts: readonly ActName[] },
  now: Seconds,
  at: Seconds,
): string {
  const day = dayAt(acts, at);
  const time = timeOfDay(clock, at);
  return day === undefined || day === dayAt(acts, now) ? time : `${day} ${time}`;
}
