import type { Seconds } from './time.ts';

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
