import { timeOfDay, type ClockFace, type Seconds } from './time.ts';

/** From when on it is which day. */
export interface DayStart {
  readonly starts: Seconds;
  readonly day?: string | undefined;
}

/** Which day it is at a moment, where there is more than one. */
export function dayAt(parts: readonly DayStart[], at: Seconds): string | undefined {
  const days = new Set(parts.map(({ day }) => day));
  return days.size > 1 ? parts.findLast(({ starts }) => starts <= at)?.day : undefined;
}

/** A time within a sentence: `16:21 on Thursday`; the last day of all goes without saying. */
export function timeOnDay(clock: ClockFace, parts: readonly DayStart[], at: Seconds): string {
  const day = dayAt(parts, at);
  const time = timeOfDay(clock, at);
  return day === undefined || day === parts.at(-1)?.day ? time : `${time} on ${day}`;
}
