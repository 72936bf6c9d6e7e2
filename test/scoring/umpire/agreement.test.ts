import { expect, test } from 'vitest';
import {
  sectionsFor,
  umpireSheet,
  type UmpireAnswer,
  type UmpireReturn,
  type UmpireSection,
} from '#doctrine/umpire-sheet.ts';
import { behaviours as allBehaviours } from '#doctrine/observable-behaviours.ts';
import { principles } from '#doctrine/principles.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { agreementOf } from '#scoring/umpire/agreement.ts';
import { shareOfYes, unasked } from '#scoring/umpire/sheet-scores.ts';

const sections = sectionsFor(false);

/** A sheet of so many yes, then no, of each section’s questions. */
function sheet(rater: string, yes: Readonly<Record<string, number>>): UmpireReturn {
  const answers = sections.flatMap(({ id, questions }) =>
    questions.flatMap((question, place): [string, UmpireAnswer][] => {
      const wanted = yes[id];
      return wanted === undefined ? [] : [[question.id, place < wanted ? 'yes' : 'no']];
    }),
  );
  return {
    rater,
    answers: Object.fromEntries(answers),
    remarks: {},
    overrides: [],
    confirmations: [],
  };
}

const card = {
  headlines: { sharedAwareness: { value: 60, n: 9 }, jointDecisions: { value: 40, n: 1 } },
  principles: {
    coLocate: { value: 80, n: 2 },
    communicate: { value: null, n: 0 },
    coOrdinate: { value: 50, n: 2 },
    jointlyUnderstandRisk: { value: 25, n: 2 },
    sharedSituationalAwareness: { value: 60, n: 2 },
  },
  measures: [],
} as unknown as ScoreCard;

test('the sheet asks four to six questions of each part, each tied to a behaviour', () => {
  expect(umpireSheet.map(({ id }) => id)).toEqual([
    ...principles.map(({ id }) => id),
    'jointDecisions',
    'policeLiaison',
  ]);
  const ids = umpireSheet.flatMap(({ questions }) => questions.map(({ id }) => id));
  for (const { id, questions } of umpireSheet) {
    expect(questions.length, id).toBeGreaterThanOrEqual(4);
    expect(questions.length, id).toBeLessThanOrEqual(6);
    for (const { behaviours, asks } of questions) {
      expect(behaviours.length, asks).toBeGreaterThan(0);
      for (const behaviour of behaviours) expect(allBehaviours).toHaveProperty(behaviour);
    }
  }
  const repeated = ids.filter((id, place) => ids.indexOf(id) !== place);
  expect(repeated).toEqual([]);
});

test('every behaviour that an observer looks for is asked after', () => {
  const asked = new Set(
    umpireSheet.flatMap(({ questions }) => questions.flatMap(({ behaviours }) => [...behaviours])),
  );
  const missing = Object.keys(allBehaviours).filter((id) => !asked.has(id as never));
  expect(missing).toEqual([]);
});

test('a share of yes leaves out what was not seen', () => {
  const [coLocate] = sections as readonly [UmpireSection];
  const [a, b, c, d] = coLocate.questions.map(({ id }) => id);
  const answers = { [a ?? '']: 'yes', [b ?? '']: 'no', [c ?? '']: 'not-seen', [d ?? '']: 'yes' };
  // Two yes of three seen.
  expect(shareOfYes(coLocate, answers as Record<string, UmpireAnswer>)).toEqual({
    value: 66.7,
    n: 3,
  });
  expect(shareOfYes(coLocate, {})).toEqual({ value: null, n: 0 });
});

test('with one umpire, or one who answered nothing beside them, there is no agreement to speak of', () => {
  const one = sheet('KB', { coLocate: 4 });
  expect(agreementOf(card, sections, [one]).between).toBeUndefined();
  const alone = agreementOf(card, sections, [one, sheet('TR', {})]);
  expect(alone.between).toBeUndefined();
  // 4 of 5 questions.
  expect(alone.sections[0]).toMatchObject({
    umpires: [{ value: 80 }, { value: null }],
    log: { value: 80 },
  });
});

test('two umpires: kappa of their answers, and weighted of what the parts come to', () => {
  const one = sheet('KB', { coLocate: 5, coOrdinate: 0 });
  const two = sheet('TR', { coLocate: 4, coOrdinate: 1 });
  const pair = agreementOf(card, sections, [one, two]).between?.pairs[0];
  // Ten questions, agreed on 4 yes and 4 no: 0.8. Each says yes to five: by chance 0.5.
  // (0.8 − 0.5) ÷ 0.5 = 0.6.
  expect(pair?.answers.n).toBe(10);
  expect(pair?.answers.value).toBeCloseTo(0.6, 10);
  // Bands: 100 and 80 are both met; 0 and 20 both not met. Full agreement on two parts.
  expect(pair?.sections).toEqual({ value: 1, n: 2 });
  expect(pair?.seenByOne).toBe(0);
});

test('ICC over the parts that all answered, and with the log’s own figures', () => {
  const one = sheet('KB', { coLocate: 5, coOrdinate: 0, communicate: 3 });
  const two = sheet('TR', { coLocate: 4, coOrdinate: 1 });
  const between = agreementOf(card, sections, [one, two]).between;
  // Rows (100, 80) and (0, 20): row means 90 and 10, column means 50 and 50, of all 50.
  // Rows 2 × (1600 + 1600) = 6400 over 1; columns 0; total 2500 + 900 + 2500 + 900 = 6800, left 400
  // over 1. (6400 − 400) ÷ (6400 + 400 + 2 × (0 − 400) ÷ 2) = 6000 ÷ 6400.
  expect(between?.icc.n).toBe(2);
  expect(between?.icc.value).toBeCloseTo(6000 / 6400, 10);
  // With the log: means 90 and 10 against 80 and 50. Row means 85 and 30, columns 50 and 65, of all
  // 57.5. Rows 2 × (27.5² × 2) = 3025; columns 2 × (7.5² × 2) = 225; total 32.5² + 22.5² + 47.5² +
  // 7.5² = 3875, left 625. (3025 − 625) ÷ (3025 + 625 + 2 × (225 − 625) ÷ 2) = 2400 ÷ 3250.
  expect(between?.withLog.n).toBe(2);
  expect(between?.withLog.value).toBeCloseTo(2400 / 3250, 10);
});

test('an answer to a question that is not asked is named, and counts nowhere', () => {
  const one = { ...sheet('KB', {}), answers: { 'from-another-version': 'yes' as const } };
  expect(unasked(one, sections)).toEqual(['from-another-version']);
  const [row] = agreementOf(card, sections, [one]).sections;
  expect(row?.umpires[0]).toEqual({ value: null, n: 0 });
});
