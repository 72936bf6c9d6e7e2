import { disciplineLeaf } from '../information/discipline.ts';
import type { MeasureId } from '../measures.ts';
import { ruleOf, shareOf } from '../profile.ts';
import type { MeasureScore, ScoreLine } from '../score-card.ts';
import { toTenth } from '../timing.ts';
import { sum } from '../line.ts';
import type { UmpireBasis } from './basis.ts';

/** A figure that can be worked out again from the lines that make it. */
interface Figure {
  readonly includes: (line: ScoreLine) => boolean;
  /** From 0 to 100, in tenths; null where not observed. */
  readonly valueOf: (lines: readonly ScoreLine[]) => number | null;
}

/** Which lines make a measure, and how. */
function figureOf(id: MeasureId, basis: UmpireBasis): Figure {
  const isOf = (rule: string) => (line: ScoreLine) => line.rule === rule;
  switch (id) {
    case 'discipline':
      return {
        includes: isOf('discipline'),
        valueOf: (lines) => disciplineLeaf(lines, basis.referencePrecision).value,
      };
    case 'handling':
      return {
        includes: ({ rule }) => rule === 'handling' || rule === 'tear-line',
        valueOf: (lines) => handlingFrom(lines, basis),
      };
    case 'riskStage':
      return { includes: isOf('decision/risk'), valueOf: share };
    case 'hazardRecall':
      return {
        includes: ({ rule, principle }) =>
          rule === 'recall' && principle === 'jointlyUnderstandRisk',
        valueOf: share,
      };
    default:
      return { includes: (line) => ruleOf(line)?.measure === id, valueOf: share };
  }
}

function share(lines: readonly ScoreLine[]): number | null {
  return shareOf(lines).value;
}

/** A breach whose line an umpire gave in full is none; a tear-line counts by its points. */
function handlingFrom(lines: readonly ScoreLine[], basis: UmpireBasis): number | null {
  if (lines.length === 0) return null;
  let factor = 1;
  const tearLines = new Map<string, ScoreLine[]>();
  for (const line of lines) {
    const about = line.id.slice(line.id.indexOf(':') + 1);
    if (line.rule === 'tear-line') {
      const [fact = ''] = about.split('/');
      tearLines.set(fact, [...(tearLines.get(fact) ?? []), line]);
    } else if (line.points < line.of) {
      const severity = basis.breaches[about] ?? 0;
      for (let point = 0; point < severity; point += 1) factor *= basis.settings.breachLeaves / 100;
    }
  }
  for (const due of tearLines.values()) {
    const passed = sum(due.map(({ points }) => points)) / sum(due.map(({ of }) => of));
    factor *= 1 - (basis.settings.tearLineCosts / 100) * (1 - passed);
  }
  return toTenth(100 * factor);
}

export interface Recast {
  readonly measures: readonly MeasureScore[];
  /** Whether any figure is made of a line. */
  readonly isFigured: (line: ScoreLine) => boolean;
}

/**
 * The measures over other lines. A measure that is not made of its lines alone (gain, exposure)
 * stays as it is: what is worked out again from the lines as they were must first come to the same.
 */
export function recast(
  measures: readonly MeasureScore[],
  lines: { readonly before: readonly ScoreLine[]; readonly after: readonly ScoreLine[] },
  basis: UmpireBasis,
): Recast {
  const figures = measures.flatMap((measure) => {
    const figure = figureOf(measure.id, basis);
    const before = figure.valueOf(lines.before.filter(figure.includes));
    return isSame(before, measure.value) ? [{ id: measure.id, figure }] : [];
  });
  return {
    isFigured: (line) => figures.some(({ figure }) => figure.includes(line)),
    measures: measures.map((measure) => {
      const figure = figures.find(({ id }) => id === measure.id)?.figure;
      const mine = lines.after.filter((line) => figure?.includes(line) === true);
      if (figure === undefined || mine.every((line) => lines.before.includes(line))) return measure;
      // What the interval was worked out for is another number.
      return { ...measure, value: figure.valueOf(mine), interval: undefined };
    }),
  };
}

/** But for a tenth: points of lines are rounded. */
export function isSame(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 0.1001;
}
