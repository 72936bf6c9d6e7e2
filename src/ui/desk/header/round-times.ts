import type { Seconds } from '#kernel/time.ts';

/** So soon is no wait. */
const soonest = 120;
const offered = 3;

/**
 * The next few times at which clocks show a full quarter of an hour, before the end.
 * @param clock what clocks show at a second: they may jump between two acts
 */
export function roundTimes(
  now: Seconds,
  end: Seconds,
  clock: (at: Seconds) => string,
): readonly Seconds[] {
  const times: Seconds[] = [];
  const firstMinute = 60 * Math.ceil((now + soonest) / 60);
  for (let at = firstMinute; at < end && times.length < offered; at += 60) {
    if (/:(00|15|30|45)$/.test(clock(at))) times.push(at);
  }
  return times;
}
