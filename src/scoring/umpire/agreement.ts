import type { UmpireReturn, UmpireSection, UmpireSectionId } from '#doctrine/umpire-sheet.ts';
import type { Leaf, ScoreCard } from '../score-card.ts';
import { sum } from '../line.ts';
import { icc, kappa } from './reliability.ts';
import { fromTheLog, shareOfYes } from './sheet-scores.ts';

/** A coefficient, at most 1, over `n` things rated by both; null where it cannot be worked out. */
export interface Coefficient {
  readonly value: number | null;
  readonly n: number;
}

interface PairAgreement {
  readonly raters: readonly [string, string];
  /** Cohen’s kappa over the questions that both answered yes or no. */
  readonly answers: Coefficient;
  /** Questions that only one of the two saw enough to answer. */
  readonly seenByOne: number;
  /** Kappa with quadratic weights over the sections, each not met, partly met or met. */
  readonly sections: Coefficient;
}

interface SectionAgreement {
  readonly section: UmpireSectionId;
  readonly label: string;
  /** The share of yes of each umpire, in the order of `raters`. */
  readonly umpires: readonly Leaf[];
  readonly log: Leaf;
}

export interface Agreement {
  readonly raters: readonly string[];
  readonly sections: readonly SectionAgreement[];
  /** None with fewer than two umpires: a lone umpire is weak evidence (domain reference, section 6). */
  readonly between?:
    | {
        readonly pairs: readonly PairAgreement[];
        /** ICC(2,1) of the shares of yes, over the sections that every umpire answered. */
        readonly icc: Coefficient;
        /** ICC(2,1) of the umpires’ mean share and the log’s figure. */
        readonly withLog: Coefficient;
      }
    | undefined;
}

/** As the rating has it: not met, partly met from 50, met from 75. */
function bandOf(value: number): 0 | 1 | 2 {
  if (value >= 75) return 2;
  return value >= 50 ? 1 : 0;
}

/** How far umpires agree with each other and with what the log came to; for learning, never a pass. */
export function agreementOf(
  card: ScoreCard,
  sections: readonly UmpireSection[],
  umpires: readonly UmpireReturn[],
): Agreement {
  const rows = sections.map((section): SectionAgreement => ({
    section: section.id,
    label: section.label,
    umpires: umpires.map(({ answers }) => shareOfYes(section, answers)),
    log: fromTheLog(card, section.id),
  }));
  const raters = umpires.map(({ rater }) => rater);
  // A sheet without an answer rates nothing: with one such beside another there is still one umpire.
  const rating = umpires.flatMap((_, place) =>
    rows.some((row) => row.umpires[place]?.value !== null) ? [place] : [],
  );
  if (rating.length < 2) return { raters, sections: rows };
  const rated = rows.map((row) => ({
    ...row,
    umpires: rating.flatMap((place) => row.umpires[place] ?? []),
  }));
  const pairs = rating.flatMap((a, place) =>
    rating.slice(place + 1).map((b) => pairOf({ sections, rows, umpires }, a, b)),
  );
  return {
    raters,
    sections: rows,
    between: { pairs, icc: betweenAll(rated), withLog: withTheLog(rated) },
  };
}

interface Rated {
  readonly sections: readonly UmpireSection[];
  readonly rows: readonly SectionAgreement[];
  readonly umpires: readonly UmpireReturn[];
}

function pairOf({ sections, rows, umpires }: Rated, a: number, b: number): PairAgreement {
  const questions = sections.flatMap((section) => section.questions.map(({ id }) => id));
  const chosen = (place: number, question: string): number | null => {
    const answer = umpires[place]?.answers[question];
    return answer === 'yes' || answer === 'no' ? Number(answer === 'yes') : null;
  };
  const both = questions.map((id) => [chosen(a, id), chosen(b, id)] as const);
  const answered = both.flatMap(([x, y]) => (x === null || y === null ? [] : [[x, y] as const]));
  const banded = rows.flatMap((row) => {
    const [x, y] = [row.umpires[a]?.value ?? null, row.umpires[b]?.value ?? null];
    return x === null || y === null ? [] : [[bandOf(x), bandOf(y)] as const];
  });
  return {
    raters: [umpires[a]?.rater ?? '', umpires[b]?.rater ?? ''],
    answers: { value: kappa(answered, 2, 'alike'), n: answered.length },
    seenByOne: both.filter(([x, y]) => (x === null) !== (y === null)).length,
    sections: { value: kappa(banded, 3, 'quadratic'), n: banded.length },
  };
}

function betweenAll(rows: readonly SectionAgreement[]): Coefficient {
  const table = rows.flatMap(({ umpires }) => {
    const values = umpires.flatMap(({ value }) => (value === null ? [] : [value]));
    return values.length === umpires.length ? [values] : [];
  });
  return { value: icc(table), n: table.length };
}

function withTheLog(rows: readonly SectionAgreement[]): Coefficient {
  const table = rows.flatMap(({ umpires, log }) => {
    const values = umpires.flatMap(({ value }) => (value === null ? [] : [value]));
    if (values.length === 0 || log.value === null) return [];
    return [[sum(values) / values.length, log.value]];
  });
  return { value: icc(table), n: table.length };
}
