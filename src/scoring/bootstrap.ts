import { draw } from '#kernel/draw.ts';
import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import { toTenth } from './timing.ts';

/**
 * A bootstrap interval: the measure over `intervalResamples` resamples of what it rests on, of which the
 * interval leaves out as many at either end as to cover `intervalCovers`. Each is drawn by its own name, so that the same journal always gives the same interval.
 * @param measure of the items picked, 0 to 100, and a `pick` for anything else that is resampled.
 */
export function intervalOf(
  settings: ScoringSettings,
  name: string,
  measure: (pick: <T>(items: readonly T[]) => T[]) => number | null,
): readonly [low: number, high: number] | undefined {
  const { intervalCovers: covers, intervalResamples: resamples } = settings;
  const values: number[] = [];
  for (let resample = 0; resample < resamples; resample += 1) {
    const value = measure(picker(`bootstrap/${name}/${resample}`));
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return undefined;
  values.sort((a, b) => a - b);
  const low = values[Math.floor(((100 - covers) * values.length) / 200)] ?? 0;
  const high = values[Math.ceil(((100 + covers) * values.length) / 200) - 1] ?? 0;
  return [toTenth(low), toTenth(high)];
}

/** One named draw for each resample; the places within it are mixed from that and a count. */
function picker(name: string): <T>(items: readonly T[]) => T[] {
  const start = Math.floor(draw(0, name) * 4_294_967_296);
  let count = 0;
  return (items) =>
    items.map((item) => {
      count += 1;
      return items[mixed(start, count) % items.length] ?? item;
    });
}

/** A well-spread whole number of 32 bits from two others. */
function mixed(start: number, count: number): number {
  let bits = (start + Math.imul(count, 0x9e3779b1)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
