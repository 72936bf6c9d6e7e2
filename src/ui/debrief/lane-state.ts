import type { Seconds } from '#kernel/time.ts';
import type { KnowledgeLane, KnowledgeRow } from '#analysis/debrief.ts';

/** Whether something went wrong in a lane: too late, never, wrong or stale, or told what must not be told. */
export function wentWrong(lane: KnowledgeLane): boolean {
  if (lane.need === 'prohibited') return lane.spells.length > 0;
  // One that has no need of it is wronged by what was never true, not by what has since changed.
  if (lane.need === null) return lane.spells.length > 0 && lane.spells.every(({ right }) => !right);
  if (lane.spells.some((spell) => !spell.right)) return true;
  const { neededBy } = lane;
  if (neededBy === null) return false;
  return !lane.spells.some((spell) => spell.right && spell.from <= neededBy);
}

/** How long something wrong or stale was held. Seconds. */
export function wrongFor(lane: KnowledgeLane): Seconds {
  return lane.spells
    .filter((spell) => !spell.right)
    .reduce((total, { from, to }) => total + to - from, 0);
}

/** The rows with at least one such lane, and of them those lanes alone. */
export function wrongRows(rows: readonly KnowledgeRow[]): KnowledgeRow[] {
  return rows
    .map((row) => ({ ...row, lanes: row.lanes.filter(wentWrong) }))
    .filter((row) => row.lanes.length > 0);
}
