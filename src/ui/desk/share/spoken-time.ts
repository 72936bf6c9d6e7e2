import type { Seconds } from '#kernel/time.ts';

/**
 * Roughly how long it takes to say so much: plain speech on the radio is about 2.5 words a second,
 * and a read-back says it again. Shown as an estimate; the exercise decides.
 */
export function spokenTime(texts: readonly string[], readBack: boolean): Seconds {
  const words = texts.join(' ').split(/\s+/).filter(Boolean).length;
  const once = Math.ceil(words / 2.5) + 5;
  return readBack ? once * 2 : once;
}
