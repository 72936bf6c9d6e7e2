import { principles, type PrincipleId } from '#doctrine/principles.ts';
import { groupBy } from './journal-index.ts';
import { sum } from './line.ts';
import { measureIds, measures, type MeasureId } from './measures.ts';
import { rules, type RuleId } from './rules.ts';
import type { Leaf, MeasureScore, ScoreCard, ScoreLine } from './score-card.ts';
import { toTenth } from './timing.ts';

/**
 * Every measure: as its own judge worked it out, else the points earned of those that could be, over
 * the lines of the rules that make it up.
 */
export function measureScores(
  lines: readonly ScoreLine[],
  own: Readonly<Partial<Record<MeasureId, Leaf>>>,
): MeasureScore[] {
  const byMeasure = groupBy(lines, (line) => ruleOf(line)?.measure ?? '');
  return measureIds.map((id) => {
    const { label, principle, counts, says } = measures[id];
    const leaf = own[id] ?? shareOf(byMeasure.get(id) ?? []);
    return { id, label, principle, counts, says, ...leaf };
  });
}

/** The rule of a line, by its own name or by the one that it refines: `methane/hazards`. */
export function ruleOf({ rule }: ScoreLine): (typeof rules)[RuleId] | undefined {
  const [family = ''] = rule.split('/');
  return rules[rule as RuleId] ?? rules[family as RuleId];
}

/** The five principles: the plain mean of the measures of each that count and could be observed. */
export function principleScores(scores: readonly MeasureScore[]): ScoreCard['principles'] {
  const means = principles.map(({ id }): [PrincipleId, Leaf] => [
    id,
    meanOf(scores.filter(({ principle, counts }) => principle === id && counts)),
  ]);
  return Object.fromEntries(means) as Record<PrincipleId, Leaf>;
}

/** Points earned of those that could be, by the lines of which some could be. */
export function shareOf(lines: readonly ScoreLine[]): Leaf {
  const counted = lines.filter((line) => line.of > 0);
  const of = sum(counted.map((line) => line.of));
  if (of === 0) return { value: null, n: 0 };
  const points = sum(counted.map((line) => line.points));
  return { value: toTenth((100 * points) / of), n: counted.length };
}

function meanOf(parts: readonly Leaf[]): Leaf {
  const observed = parts.flatMap(({ value, n }) => (value === null ? [] : [{ value, n }]));
  if (observed.length === 0) return { value: null, n: 0 };
  return {
    value: toTenth(sum(observed.map(({ value }) => value)) / observed.length),
    n: sum(observed.map(({ n }) => n)),
  };
}
