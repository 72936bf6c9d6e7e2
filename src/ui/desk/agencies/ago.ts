import { inWords, type Seconds } from '#kernel/time.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';

/** Heard longer ago than this is shown as old. */
export const oldAfter: Seconds = 600;

/** How long ago; of another day when it was, since clocks jumped in between. */
export function ago(t: Words<'desk'>, names: Names, now: Seconds, at: Seconds): string {
  const day = names.day(at);
  if (day !== undefined && day !== names.day(now)) return names.stamp(at);
  const passed = now - at;
  if (passed < 60) return t('ago.now');
  return passed < 120 ? t('ago.minute') : t('ago.past', { time: wholeMinutes(passed) });
}

/** The same in a column that says what it is: `4 min`. */
export function age(t: Words<'desk'>, names: Names, now: Seconds, at: Seconds): string {
  const day = names.day(at);
  if (day !== undefined && day !== names.day(now)) return names.stamp(at);
  const passed = now - at;
  if (passed < 60) return t('agency.now');
  return passed < 120 ? t('agency.minute') : wholeMinutes(passed);
}

/** Minutes that are over, so that what is shown and what is said agree. */
function wholeMinutes(passed: Seconds): string {
  return inWords(Math.floor(passed / 60) * 60);
}
