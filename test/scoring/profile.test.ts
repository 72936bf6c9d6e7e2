import { expect, test } from 'vitest';
import { makeLine } from '#scoring/line.ts';
import { measureIds, type MeasureId } from '#scoring/measures.ts';
import { measureScores, principleScores, shareOf } from '#scoring/profile.ts';
import type { RuleId } from '#scoring/rules.ts';
import type { MeasureScore } from '#scoring/score-card.ts';
import { aDecision, aFact, aNeed, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, scored, tells } from './support/a-journal.ts';
import { measureOf } from './support/measures.ts';

function aLine(rule: RuleId, about: string, points: number, of: number) {
  return makeLine(rule, { points, of, about, events: [], also: [], says: 'It was so.' });
}

function valueOf(scores: readonly MeasureScore[], id: MeasureId) {
  const score = scores.find((one) => one.id === id);
  return [score?.value, score?.n];
}

test('a measure is the points earned of those that could be, over the lines of its rules', () => {
  const lines = [
    aLine('co-locate/coverage', 'a', 3, 4),
    aLine('co-locate/coverage', 'b', 1, 2),
    aLine('co-ordinate/joint', 'a', 0.5, 1),
    aLine('request', 'a', 1, 1),
    aLine('request', 'b', 0.5, 1),
    aLine('link', 'a', 1, 1),
    aLine('link', 'b', 0, 2),
    aLine('crowd/report', 'a', 0.75, 1),
    aLine('crowd/report-missed', 'b', 0, 1),
  ];
  const scores = measureScores(lines, {});
  // (3 + 1) / (4 + 2) = 66.7 %; 0.5 of 1; 1.5 of 2; 1 of 3: an idle link weighs double.
  expect(valueOf(scores, 'coverage')).toEqual([66.7, 2]);
  expect(valueOf(scores, 'jointTasks')).toEqual([50, 1]);
  expect(valueOf(scores, 'requests')).toEqual([75, 2]);
  expect(valueOf(scores, 'links')).toEqual([33.3, 2]);
  // Two rules, one measure: 0.75 of 2.
  expect(valueOf(scores, 'tensionReports')).toEqual([37.5, 2]);
});

test('what was not observed has no value, whatever lines explain it', () => {
  const scores = measureScores([aLine('public-line', 'stopped', 0, 0)], {});
  for (const id of measureIds) expect([id, ...valueOf(scores, id)]).toEqual([id, null, 0]);
});

test('a line of which nothing could be earned is none that a measure rests on', () => {
  const lines = [aLine('advice', 'a', 1, 1), aLine('advice', 'again', 0, 0)];
  expect(shareOf(lines)).toEqual({ value: 100, n: 1 });
});

test('a judge’s own figure goes before the share', () => {
  const scores = measureScores([aLine('methane', 'a', 5, 10)], { methane: { value: 80, n: 4 } });
  expect(valueOf(scores, 'methane')).toEqual([80, 4]);
});

test('a principle is the plain mean of its measures that count and could be observed', () => {
  const scores = measureScores([], {
    closure: { value: 90, n: 10 },
    answers: { value: 30, n: 2 },
    // Reported beside the principle of shared awareness, whose only measure that counts is recall.
    discipline: { value: 0, n: 50 },
    recall: { value: 64, n: 5 },
    trust: { value: 10, n: 1 },
  });
  const of = principleScores(scores);
  // (90 + 30) / 2: ten lines weigh no more than two.
  expect(of.communicate).toEqual({ value: 60, n: 12 });
  expect(of.sharedSituationalAwareness).toEqual({ value: 64, n: 5 });
  expect(of.coLocate).toEqual({ value: null, n: 0 });
});

test('hazards told in time, and risk in decisions, are drawn from the lines of others', () => {
  const card = scored(
    aScenario({
      facts: [
        aFact('gas', { letter: 'hazards', needs: [aNeed('fire', 'critical')] }),
        aFact('wall', { letter: 'hazards', needs: [aNeed('police', 'important')] }),
        aFact('bridge', { needs: [aNeed('fire', 'critical')] }),
      ],
      decisions: [aDecision({ essential: ['bridge'] })],
    }),
    ['gas', 'wall', 'bridge'].map((fact) => becomesTrue(0, fact)),
    ['gas', 'wall', 'bridge'].flatMap((fact) => hears(30, { fact })),
    // Known at 60. Held at 660: 600 s, u = 1 − 300 / 600 = 0.5, of 3. Police never: 0 of 2.
    tells(600, { fact: 'gas' }, { to: ['fire'] }),
    tells(100, { fact: 'bridge' }, { to: ['fire'] }),
  );
  // 1.5 of 5; the bridge is no hazard.
  expect(measureOf(card, 'hazardRecall')).toMatchObject({ value: 30, n: 2 });
  // No proposal came: 0 of 20.
  expect(measureOf(card, 'riskStage')).toMatchObject({ value: 0, n: 1 });
});
