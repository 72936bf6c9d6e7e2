import type { ScoreCard, ScoreLine } from '#scoring/score-card.ts';
import type { MeasureId } from '#scoring/measures.ts';
import { ruleOf } from '#scoring/profile.ts';

/** Lines by which one figure lost most, the costliest first. */
export interface Losses {
  readonly label: string;
  readonly value: number;
  readonly lines: readonly ScoreLine[];
}

const legs = ['gain', 'recall', 'discipline'] as const;
/** How many lines of a headline, and how many measures with how many lines each. */
const ofHeadline = 4;
const weakMeasures = 4;
const ofMeasure = 2;

/** Where the score lost most: the weakest part of shared awareness, the decisions, the weakest measures. */
export function lossesOf(score: ScoreCard): readonly Losses[] {
  const [leg] = legs.flatMap((id) => measureOf(score, id)).toSorted((a, b) => a.value - b.value);
  const joint = score.headlines.jointDecisions.value;
  const rest = score.measures
    .filter(({ id, counts }) => counts && !legs.some((known) => known === id))
    .flatMap(({ id }) => measureOf(score, id))
    .toSorted((a, b) => a.value - b.value);
  const all = [
    ...(leg === undefined ? [] : [lossOf(leg, linesOf(score, leg.id), ofHeadline)]),
    ...(joint === null
      ? []
      : [
          lossOf(
            { label: 'Joint decisions', value: joint },
            score.lines.filter(({ principle }) => principle === 'decision'),
            ofHeadline,
          ),
        ]),
    ...rest.map((one) => lossOf(one, linesOf(score, one.id), ofMeasure)),
  ].filter(({ lines }) => lines.length > 0);
  return all.slice(0, 2 + weakMeasures);
}

function measureOf({ measures }: ScoreCard, id: MeasureId) {
  return measures.flatMap((one) =>
    one.id === id && one.value !== null ? [{ id, label: one.label, value: one.value }] : [],
  );
}

/** Gain has no lines of its own: it is made of awareness. */
function linesOf({ lines }: ScoreCard, id: MeasureId): ScoreLine[] {
  return lines.filter((line) =>
    id === 'gain' ? line.rule === 'awareness' : ruleOf(line)?.measure === id,
  );
}

function lossOf(
  { label, value }: { readonly label: string; readonly value: number },
  lines: readonly ScoreLine[],
  most: number,
): Losses {
  const lost = ({ points, of }: ScoreLine) => of - points;
  const costly = lines.filter((line) => lost(line) > 0).toSorted((a, b) => lost(b) - lost(a));
  // A decision that nobody put says the same of each of its stages.
  const told = costly.filter(
    ({ says }, at) => costly.findIndex((line) => line.says === says) === at,
  );
  return { label, value, lines: told.slice(0, most) };
}
