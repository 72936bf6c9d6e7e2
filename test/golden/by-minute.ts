import { chainHash, stableHash } from '#kernel/stable-hash.ts';
import type { ExerciseEvent } from '#exercise/events.ts';

/** The running hash at the end of each simulated minute: a change shows from when on. */
export function byMinute(journal: readonly ExerciseEvent[]): string {
  const rows: string[] = [];
  let hash = stableHash('journal');
  let next = 60;
  for (const event of journal) {
    for (; event.at >= next; next += 60) rows.push(`T+${next / 60} ${hash.slice(0, 16)}`);
    hash = chainHash(hash, event);
  }
  return `${[...rows, `end ${hash}`].join('\n')}\n`;
}
