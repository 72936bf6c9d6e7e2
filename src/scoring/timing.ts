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

/** How well a set was chosen from what was offered: 1 is all that is relevant and no decoy. */
export function f1(chosen: ReadonlySet<string>, relevant: ReadonlySet<string>): number {
  const hits = [...chosen].filter((id) => relevant.has(id)).length;
  const all = chosen.size + relevant.size;
  return all === 0 ? 1 : (2 * hits) / all;
}

export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function toThousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
