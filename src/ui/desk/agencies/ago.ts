import { inWords, type Seconds } from '#kernel/time.ts';
import type { Words } from '#ui/text/i18n.ts';

/** Heard longer ago than this is shown as old. */
export const oldAfter: Seconds = 600;

export function ago(t: Words<'desk'>, now: Seconds, at: Seconds): string {
  const passed = now - at;
  if (passed < 60) return t('ago.now');
  return passed < 90 ? t('ago.minute') : t('ago.past', { time: inWords(passed) });
}
