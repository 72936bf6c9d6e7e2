import type {
  UmpireAnswer,
  UmpireReturn,
  UmpireSection,
  UmpireSectionId,
} from '#doctrine/umpire-sheet.ts';
import type { Leaf, ScoreCard } from '../score-card.ts';
import { sum } from '../line.ts';
import type { MeasureId } from '../measures.ts';
import { toTenth } from '../timing.ts';

const policeMeasures: readonly MeasureId[] = [
  'trust',
  'tensionReports',
  'noSurprises',
  'confidences',
  'promises',
];

/** Of a section’s questions that an umpire saw enough to answer, the share answered yes. */
export function shareOfYes(
  section: UmpireSection,
  answers: Readonly<Record<string, UmpireAnswer>>,
): Leaf {
  const seen = section.questions.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === 'yes' || answer === 'no' ? [answer] : [];
  });
  const yes = seen.filter((answer) => answer === 'yes').length;
  return { value: seen.length === 0 ? null : toTenth((100 * yes) / seen.length), n: seen.length };
}

/** What the log says of the same: the principle, the headline of decisions, the mean of the liaison measures. */
export function fromTheLog(card: ScoreCard, section: UmpireSectionId): Leaf {
  if (section === 'jointDecisions') return card.headlines.jointDecisions;
  if (section !== 'policeLiaison') return card.principles[section];
  const seen = card.measures.flatMap(({ id, value, n }) =>
    value !== null && policeMeasures.includes(id) ? [{ value, n }] : [],
  );
  if (seen.length === 0) return { value: null, n: 0 };
  return {
    value: toTenth(sum(seen.map(({ value }) => value)) / seen.length),
    n: sum(seen.map(({ n }) => n)),
  };
}

/** Answers to questions that this version does not ask: kept, and in no figure. */
export function unasked(
  { answers }: UmpireReturn,
  sections: readonly UmpireSection[],
): readonly string[] {
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return Object.keys(answers).filter((id) => !asked.has(id));
}
