import { decisionStages } from '#doctrine/decision-model.ts';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import { ratingOf, sharedAwareness } from '../headline.ts';
import { sum } from '../line.ts';
import type { MeasureId } from '../measures.ts';
import { principleScores, shareOf } from '../profile.ts';
import type { DecisionScore, Leaf, MeasureScore, ScoreCard, ScoreLine } from '../score-card.ts';
import { toTenth, toThousandth } from '../timing.ts';
import type { UmpireBasis } from './basis.ts';
import { isSame, recast } from './figures.ts';

/** One umpire’s points for a line, beside its own. */
interface Given {
  readonly rater: string;
  readonly points: number;
  readonly reason: string;
}

interface OverriddenLine {
  readonly line: string;
  /** The points that the rule gave; they stand. */
  readonly own: number;
  readonly of: number;
  /** The mean of what umpires gave. */
  readonly points: number;
  readonly by: readonly Given[];
  /** True where no figure is worked out from this line, so that none moves. */
  readonly movesNothing: boolean;
}

/** An override that could not be used. */
interface Unused extends Given {
  readonly line: string;
  readonly why: 'no-such-line' | 'out-of-range';
}

/** The figures as umpires would have them; they stand beside the card’s own, never in their place. */
export interface Overridden {
  readonly lines: readonly OverriddenLine[];
  readonly unused: readonly Unused[];
  readonly headlines: ScoreCard['headlines'];
  readonly rating: ScoreCard['rating'];
  readonly principles: ScoreCard['principles'];
  readonly measures: readonly MeasureScore[];
  readonly decisions: readonly DecisionScore[];
}

/** The points that a line can be given: what it may cost at the least, what it is of at the most. */
export function rangeOf({ points, of }: ScoreLine): readonly [least: number, most: number] {
  return [Math.min(0, points), Math.max(of, points)];
}

/** @returns null where no umpire overrode a line. */
export function asOverridden(
  card: ScoreCard,
  umpires: readonly UmpireReturn[],
  basis: UmpireBasis,
): Overridden | null {
  const given = umpires.flatMap(({ rater, overrides }) =>
    overrides.map(({ line, points, reason }) => ({ line, rater, points, reason })),
  );
  if (given.length === 0) return null;
  const byId = new Map(card.lines.map((line) => [line.id, line]));
  const unused = given.flatMap((one): Unused[] => {
    const why = whyUnused(byId.get(one.line), one.points);
    return why === null ? [] : [{ ...one, why }];
  });
  const used = given.filter(({ line, points }) => whyUnused(byId.get(line), points) === null);
  const after = card.lines.map((line) => {
    const mine = used.filter((one) => one.line === line.id);
    return mine.length === 0 ? line : { ...line, points: meanPoints(mine) };
  });
  const lines = { before: card.lines, after };
  const { measures, isFigured } = recast(card.measures, lines, basis);
  const decisions = card.decisions.map((decision) => decisionAfter(decision, lines));
  const headlines = {
    sharedAwareness: sharedAfter(card, measures, basis),
    jointDecisions: jointAfter(card, decisions),
  };
  const changed = card.lines.flatMap((line): OverriddenLine[] => {
    const mine = used.filter((one) => one.line === line.id);
    if (mine.length === 0) return [];
    const by = mine.map(({ rater, points, reason }) => ({ rater, points, reason }));
    const movesNothing = !isFigured(line) && !line.rule.startsWith('decision/');
    const points = meanPoints(mine);
    return [{ line: line.id, own: line.points, of: line.of, points, by, movesNothing }];
  });
  return {
    lines: changed,
    unused,
    headlines,
    rating: ratingOf(basis.settings, headlines, basis.hasDecisions),
    principles: measures.every((measure, place) => measure === card.measures[place])
      ? card.principles
      : principleScores(measures),
    measures,
    decisions,
  };
}

function whyUnused(line: ScoreLine | undefined, points: number): Unused['why'] | null {
  if (line === undefined) return 'no-such-line';
  const [least, most] = rangeOf(line);
  return points < least || points > most ? 'out-of-range' : null;
}

/** Where umpires differ on a line, neither is preferred. */
function meanPoints(given: readonly Given[]): number {
  return toThousandth(sum(given.map(({ points }) => points)) / given.length);
}

interface Lines {
  readonly before: readonly ScoreLine[];
  readonly after: readonly ScoreLine[];
}

function decisionAfter(decision: DecisionScore, { before, after }: Lines): DecisionScore {
  const isMine = (stage: string) => (line: ScoreLine) =>
    line.id === `decision/${stage}:${decision.decision}`;
  const all = (lines: readonly ScoreLine[]) =>
    lines.filter((line) => decisionStages.some(({ id }) => isMine(id)(line)));
  const mine = all(after);
  if (mine.every((line) => before.includes(line))) return decision;
  if (!isSame(shareOf(all(before)).value, decision.value)) return decision;
  const stages = decisionStages.map(({ id }): [string, Leaf] => {
    const own = decision.stages[id];
    const { value } = shareOf(after.filter(isMine(id)));
    return [id, { ...own, value: value ?? own.value }];
  });
  return {
    ...decision,
    value: shareOf(mine).value,
    stages: Object.fromEntries(stages) as unknown as DecisionScore['stages'],
  };
}

function jointAfter(card: ScoreCard, decisions: readonly DecisionScore[]): Leaf {
  const own = card.headlines.jointDecisions;
  const isAsItWas = decisions.every((decision, place) => decision === card.decisions[place]);
  const values = decisions.flatMap(({ value }) => (value === null ? [] : [value]));
  if (isAsItWas || values.length === 0) return own;
  const value = toTenth(sum(values) / values.length);
  return { value, n: own.n };
}

/** Worked out again from its legs, where one of them moved. */
function sharedAfter(card: ScoreCard, measures: readonly MeasureScore[], basis: UmpireBasis): Leaf {
  const own = card.headlines.sharedAwareness;
  const leg = (all: readonly MeasureScore[], wanted: MeasureId): number | null => {
    const value = all.find(({ id }) => id === wanted)?.value ?? null;
    return value === null ? null : value / 100;
  };
  const legs = ['gain', 'recall', 'discipline', 'handling'] as const;
  if (legs.every((id) => leg(card.measures, id) === leg(measures, id))) return own;
  const [gain = null, recall = null, discipline = null, handling = null] = legs.map((id) =>
    leg(measures, id),
  );
  const value = sharedAwareness(basis.settings, { gain, recall, discipline }, handling);
  return { value: value === null ? null : toTenth(100 * value), n: own.n };
}
