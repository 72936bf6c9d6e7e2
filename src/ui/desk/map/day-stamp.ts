import type { Seconds } from '#kernel/time.ts';
import type { Names } from '../names.ts';

/**
 * Times in one list: where they are of more than one day, each with its own, or today's would be taken
 * for the day of the row above.
 */
export function dayStamp(names: Names, times: readonly Seconds[]): (at: Seconds) => string {
  const days = new Set(times.map(names.day));
  if (days.size < 2) return names.stamp;
  return (at) => [names.day(at), names.clock(at)].filter((part) => part !== undefined).join(' ');
}
