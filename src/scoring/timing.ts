import type { Seconds } from '#kernel/time.ts';

/** Full marks up to `grace`, none from `expiry` on, both counted from when one could act. */
export interface Timing {
  readonly grace: Seconds;
  readonly expiry: Seconds;
}

/** Timeliness, 0 to 1: 1 within grace, then falling in a straight line to 0 at expiry. */
export function timeliness(delay: Seconds, { grace, expiry }: Timing): number {
  if (delay <= grace) return 1;
  if (delay >= expiry) return 0;
  return 1 - (delay - grace) / (expiry - grace);
}

/** Of two stretches of time, the seconds that they share. */
export function overlap(a: Stretch, b: Stretch): Seconds {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

export interface Stretch {
  readonly from: Seconds;
  readonly to: Seconds;
}

export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function toThousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
