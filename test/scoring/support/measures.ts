import type { Scenario } from '#scenario/scenario.ts';
import type { MeasureId } from '#scoring/measures.ts';
import type { Anchors, MeasureScore, ScoreCard } from '#scoring/score-card.ts';
import { scoreOf } from '#scoring/score.ts';
import { aJournal, anchors, type Happening } from './a-journal.ts';

export function measureOf(card: ScoreCard, id: MeasureId): MeasureScore {
  const measure = card.measures.find((other) => other.id === id);
  if (measure === undefined) throw new Error(`No measure ${id}`);
  return measure;
}

/** Scored against other ends of the scale than the usual. */
export function scoredAgainst(
  scenario: Scenario,
  part: Partial<Anchors>,
  ...happenings: (Happening | readonly Happening[])[]
): ScoreCard {
  return scoreOf(scenario, aJournal(...happenings), { ...anchors, ...part });
}
