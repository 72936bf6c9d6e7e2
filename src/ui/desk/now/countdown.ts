import type { Seconds } from '#kernel/time.ts';
import type { Words } from '#ui/text/i18n.ts';

/** A time that is counted down, to the second: `50 s`, `2:05`. */
export function countdown(t: Words<'desk'>, seconds: Seconds): string {
  const { minutes, rest } = parts(seconds);
  return minutes === 0 ? t('now.seconds', { count: rest }) : `${minutes}:${twoFigures(rest)}`;
}

/** The same for whoever hears it: `2 min 5 s`. */
export function countdownSaid(t: Words<'desk'>, seconds: Seconds): string {
  const { minutes, rest } = parts(seconds);
  return minutes === 0
    ? t('now.seconds', { count: rest })
    : t('now.minutesSeconds', { minutes, seconds: rest });
}

function parts(seconds: Seconds): { readonly minutes: number; readonly rest: Seconds } {
  const left = Math.max(0, seconds);
  return { minutes: Math.floor(left / 60), rest: left % 60 };
}

function twoFigures(count: number): string {
  return String(count).padStart(2, '0');
}
