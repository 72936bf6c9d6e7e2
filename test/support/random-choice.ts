import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';

/** What a wish may choose from. */
export interface Choice {
  readonly view: View;
  readonly a: number;
  readonly b: number;
  readonly agency: string;
  readonly other: string;
  readonly brief: Brief;
  /** A note of its own, if it has one. */
  readonly notes: readonly string[];
  readonly channel: string;
  readonly decision: string;
  readonly options: readonly string[];
  readonly topic: string;
  readonly place: string;
}

export function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)];
}
