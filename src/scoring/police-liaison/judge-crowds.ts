import type { Judge } from '../judging.ts';
import type { JournalIndex } from '../journal-index.ts';
import type { GroupScore, ScoreLine } from '../score-card.ts';
import { shareOf } from '../profile.ts';
import { confidenceLines } from './confidence-lines.ts';
import { groupMeasure, lastOf } from './group-measure.ts';
import { conditionLines, promiseLines } from './promise-lines.ts';
import { surpriseLines } from './surprise-lines.ts';
import { tensionLines } from './tension-lines.ts';
import { trustLines } from './trust-lines.ts';

/** Police liaison: nothing of it where the scenario has no groups of people. */
export const judgeCrowds: Judge = (on) => {
  const { index } = on;
  if (index.scenario.crowds === undefined) return { lines: [] };
  return {
    lines: [
      ...trustLines(index),
      ...tensionLines(index),
      ...surpriseLines(on),
      ...confidenceLines(on),
      ...promiseLines(index),
      ...conditionLines(index),
    ],
  };
};

/** Each group, its trust as scored, and both measures at the start and the end; undefined without groups. */
export function groupScores(
  index: JournalIndex,
  lines: readonly ScoreLine[],
): { readonly groups: readonly GroupScore[] } | undefined {
  const { crowds } = index.scenario;
  if (crowds === undefined) return undefined;
  const groups = crowds.map(({ id, name, trust, tension }): GroupScore => {
    const own = lines.filter((line) => line.id === `crowd/trust:${id}`);
    return {
      crowd: id,
      label: name,
      trust: shareOf(own),
      trustMoved: fromTo(index, trust),
      tensionMoved: fromTo(index, tension),
    };
  });
  return { groups };
}

function fromTo(index: JournalIndex, measure: string): { start: number; end: number } {
  const went = groupMeasure(index, measure);
  return { start: went.start, end: lastOf(went) };
}
