import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import type { MeasureId } from '#scoring/measures.ts';
import { ruleOf } from '#scoring/profile.ts';
import type { ScoreCard, ScoreLine } from '#scoring/score-card.ts';

/** How the lines of a score card and its figures belong together. */
export interface LedgerIndex {
  /** By a line’s id, the measures that it bears on. Empty where it only explains. */
  readonly measures: Readonly<Record<string, readonly MeasureId[]>>;
  /** By a line’s rule, the words for it. */
  readonly rules: Readonly<
    Record<string, { readonly title: string; readonly explains: string; readonly formula: string }>
  >;
  /** What the headline and the rating were made with. Per cent. */
  readonly settings: Pick<
    ScoringSettings,
    'weakestPull' | 'leastHandling' | 'ratingMet' | 'ratingPartlyMet'
  >;
}

export function ledgerIndex(
  { lines }: Pick<ScoreCard, 'lines'>,
  settings: LedgerIndex['settings'],
): LedgerIndex {
  const { weakestPull, leastHandling, ratingMet, ratingPartlyMet } = settings;
  return {
    measures: Object.fromEntries(lines.map((line) => [line.id, measuresOf(line)])),
    rules: Object.fromEntries(
      lines.flatMap((line) => {
        const rule = ruleOf(line);
        if (rule === undefined) return [];
        const { title, explains, formula } = rule;
        return [[line.rule, { title, explains, formula }]];
      }),
    ),
    settings: { weakestPull, leastHandling, ratingMet, ratingPartlyMet },
  };
}

/** Measures that a judge works out rest on lines of rules that name none, or another. */
const besides: Readonly<Record<string, readonly MeasureId[]>> = {
  awareness: ['gain', 'agencyAwareness'],
  'shared-wrong': ['sharedAwareness'],
  'decision/risk': ['riskStage'],
  'risk/exposure': ['exposure'],
};

function measuresOf(line: ScoreLine): MeasureId[] {
  const own = ruleOf(line)?.measure ?? null;
  return [
    ...(own === null ? [] : [own]),
    ...(besides[line.rule] ?? []),
    ...(line.rule === 'recall' && line.principle === 'jointlyUnderstandRisk'
      ? (['hazardRecall'] as const)
      : []),
  ];
}
