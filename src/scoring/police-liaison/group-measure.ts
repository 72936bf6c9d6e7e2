import { valueAt } from '#kernel/curve.ts';
import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';

/** How a measure of a group went, as the journal has it. */
export interface GroupMeasure {
  readonly start: number;
  /** The event by which its start was drawn, where it was. */
  readonly drawn: readonly number[];
  readonly moved: readonly EventOf<'measure.moved'>[];
}

/** A measure with moves of its own, 0 to 100. */
export function groupMeasure(index: JournalIndex, id: string): GroupMeasure {
  const measure = index.scenario.measures.find((other) => other.id === id);
  const varied = index.of('measure.varied').filter((event) => event.measure === id);
  const points = (measure?.points ?? []).map(({ at, value }) => [at, value] as const);
  const first = points.length === 0 ? 0 : valueAt(points, 0);
  const by = varied[0]?.by ?? 0;
  return {
    start: Math.max(0, Math.min(100, first + by)),
    drawn: varied.map(({ seq }) => seq),
    moved: index.of('measure.moved').filter((event) => event.measure === id),
  };
}

export function lastOf({ start, moved }: GroupMeasure): number {
  return moved.at(-1)?.value ?? start;
}
