import { expect, test } from 'vitest';
import type { ExerciseEventBody } from '#exercise/events.ts';
import { indexJournal } from '#scoring/journal-index.ts';
import { naturalLog, normalQuantile } from '#scoring/probes/normal.ts';
import { probeLines, probesScore } from '#scoring/probes/probe-score.ts';
import { scoreOf } from '#scoring/score.ts';
import { aJournal, type Happening } from './support/a-journal.ts';
import { aScenario } from './support/a-scenario.ts';

type Put = Extract<ExerciseEventBody, { type: 'probe.put' }>;

interface Asked {
  readonly id: string;
  readonly right: string;
  readonly says?: string | null;
  readonly sure?: number;
  readonly options?: readonly string[];
  readonly level?: Put['level'];
}

/** A question at 600 s, what was right and, unless it was left, the answer. */
function asked({ id, right, says, sure = 50, options = ['a', 'b'], level = 'level1' }: Asked) {
  const isStatement = options.join('/') === 'true/false';
  const put: Put = {
    type: 'probe.put',
    id,
    seat: 'nilo',
    freeze: 0,
    item: `item-${id}`,
    level,
    kind: isStatement ? 'statement' : 'choice',
    question: `Question ${id}?`,
    options: options.map((option) => ({ id: option, says: option.toUpperCase() })),
    due: 720,
  };
  const happenings: Happening[] = [
    [600, put],
    [600, { type: 'probe.judged', probe: id, right }],
  ];
  if (says === undefined) return happenings;
  const confidence = says === null ? null : sure;
  happenings.push([600, { type: 'probe.answered', probe: id, choice: says, confidence }]);
  return happenings;
}

const scenario = aScenario();
const index = (...parts: readonly Happening[][]) => indexJournal(scenario, aJournal(...parts));

test.each([
  // From a table of the normal distribution.
  [0.5, 0],
  [0.841_345, 1],
  [0.158_655, -1],
  [0.9, 1.281_552],
  [0.975, 1.959_964],
  [0.02, -2.053_749],
  [0.99, 2.326_348],
  [0.001, -3.090_232],
])('z(%f) is %f', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 4);
});

test('the logarithm is that of the table', () => {
  expect(naturalLog(1)).toBeCloseTo(0, 12);
  expect(naturalLog(0.75)).toBeCloseTo(-0.287_682_072_452, 10);
  expect(naturalLog(0.2)).toBeCloseTo(-1.609_437_912_434, 10);
  expect(naturalLog(0.0001)).toBeCloseTo(-9.210_340_371_976, 10);
});

test('the share right is corrected for guessing, and cannot say is worth a guess', () => {
  const four = ['a', 'b', 'c', 'd'];
  const score = probesScore(
    index(
      asked({ id: 'p1', right: 'a', says: 'a', options: four }),
      asked({ id: 'p2', right: 'b', says: 'b', options: four }),
      asked({ id: 'p3', right: 'c', says: 'c', options: four }),
      asked({ id: 'p4', right: 'd', says: 'a', options: four }),
    ),
  );
  // p = 3/4, k = 4: (0.75 − 0.25) ÷ (1 − 0.25) = 0.6667
  expect(score).toMatchObject({ value: 66.7, n: 4 });
  const unsure = probesScore(
    index(
      asked({ id: 'p1', right: 'a', says: 'a', options: four }),
      asked({ id: 'p2', right: 'b', says: null, options: four }),
    ),
  );
  // 1 for the first, 0 for the second: ½
  expect(unsure).toMatchObject({ value: 50, n: 2 });
});

test('half right of two options each is no more than guessing; worse is not below nothing', () => {
  const half = probesScore(
    index(asked({ id: 'p1', right: 'a', says: 'a' }), asked({ id: 'p2', right: 'a', says: 'b' })),
  );
  // p = ½, k = 2: (½ − ½) ÷ ½ = 0
  expect(half?.value).toBe(0);
  const wrong = probesScore(index(asked({ id: 'p1', right: 'a', says: 'b' })));
  expect(wrong?.value).toBe(0);
});

test('what is left counts as not known once anything was answered; nothing answered is not observed', () => {
  const left = asked({ id: 'p2', right: 'a' });
  const some = probesScore(index(asked({ id: 'p1', right: 'a', says: 'a' }), left));
  // 1 and 0: ½ of 2
  expect(some).toMatchObject({ value: 50, n: 2 });
  expect(probesScore(index(left))).toMatchObject({ value: null, n: 0, brier: null });
  expect(probesScore(index())).toBeUndefined();
});

test('Brier is the mean square of confidence less outcome, over what was chosen', () => {
  const score = probesScore(
    index(
      asked({ id: 'p1', right: 'a', says: 'a', sure: 80 }),
      asked({ id: 'p2', right: 'a', says: 'b', sure: 90 }),
      asked({ id: 'p3', right: 'a', says: null }),
    ),
  );
  // (0.8 − 1)² = 0.04; (0.9 − 0)² = 0.81; mean of two 0.425
  expect(score?.brier).toBe(0.425);
  // Sure (80 + 90) ÷ 2 = 85 %, right 1 of 2.
  expect(score?.says[1]).toBe(
    'Where you answered you were 85 % sure on average and right 50 % of the time: surer than right.',
  );
});

const statement = (id: string, right: string, says: string) =>
  asked({ id, right, says, options: ['true', 'false'] });

test('sensitivity and bias come of log-linear corrected rates', () => {
  const score = probesScore(
    index(
      statement('p1', 'true', 'true'),
      statement('p2', 'true', 'true'),
      statement('p3', 'true', 'true'),
      statement('p4', 'true', 'false'),
      statement('p5', 'false', 'false'),
      statement('p6', 'false', 'false'),
      statement('p7', 'false', 'false'),
      statement('p8', 'false', 'true'),
    ),
  );
  // H = (3 + ½) ÷ (4 + 1) = 0.7, FA = (1 + ½) ÷ 5 = 0.3; z(0.7) = 0.5244, z(0.3) = −0.5244:
  // d′ = 1.0488, c = 0
  expect(score?.sensitivity).toBeCloseTo(1.049, 3);
  expect(score?.bias).toBeCloseTo(0, 3);
  expect(score?.says.slice(2)).toEqual([
    'You clearly told true statements from false ones (d′ 1.0).',
    'In doubt you leaned neither to “true” nor to “false” (c 0.0).',
  ]);
});

test('one who says true to everything tells nothing apart and leans', () => {
  const score = probesScore(
    index(
      statement('p1', 'true', 'true'),
      statement('p2', 'true', 'true'),
      statement('p3', 'false', 'true'),
      statement('p4', 'false', 'true'),
    ),
  );
  // H = FA = 2.5 ÷ 3 = 0.8333, z = 0.9674: d′ = 0, c = −0.9674
  expect(score?.sensitivity).toBe(0);
  expect(score?.bias).toBeCloseTo(-0.967, 3);
  expect(score?.value).toBe(0);
  expect(score?.says.at(-1)).toBe('In doubt you leaned to “true” (c -1.0).');
});

test('with one statement of a kind, telling apart is not judged', () => {
  const score = probesScore(
    index(
      statement('p1', 'true', 'true'),
      statement('p2', 'true', 'true'),
      statement('p3', 'false', 'false'),
    ),
  );
  expect(score).toMatchObject({ sensitivity: null, bias: null });
});

test('each level stands by itself', () => {
  const score = probesScore(
    index(
      asked({ id: 'p1', right: 'a', says: 'a' }),
      asked({ id: 'p2', right: 'a', says: null, level: 'partner' }),
    ),
  );
  expect(score?.byLevel).toEqual({
    level1: { value: 100, n: 1 },
    level2: { value: null, n: 0 },
    level3: { value: null, n: 0 },
    partner: { value: 0, n: 1 },
  });
});

test('an answer has a line that says what was so, and earns nothing', () => {
  const [line, ...others] = probeLines(
    index(asked({ id: 'p1', right: 'a', says: 'b', sure: 90 }), asked({ id: 'p2', right: 'a' })),
  );
  expect(others).toEqual([]);
  expect(line).toMatchObject({ rule: 'probe', points: 0, of: 0, events: [] });
  // Numbered in order: put 1, judged 2, answered 3.
  expect(line?.also).toEqual([1, 2, 3]);
  expect(line?.says).toBe(
    `At ${index().clock(600)} you were asked: “Question p1?” You said “B”, and you were 90 % sure; it was “A”.`,
  );
});

test('whatever is answered moves no headline, no principle and no measure', () => {
  const anchors = {
    silentAwareness: 0,
    referenceAwareness: 1,
    referencePrecision: 1,
    silentExposure: 0,
  };
  const played: Happening[] = [
    [0, { type: 'stage.started', stage: 'initial-response' }],
    [3600, { type: 'exercise.ended', reason: 'time' }],
  ];
  const without = scoreOf(scenario, aJournal(played), anchors);
  for (const says of ['a', 'b', null, undefined]) {
    const probe = asked({ id: 'p1', right: 'a', ...(says === undefined ? {} : { says }) });
    const card = scoreOf(scenario, aJournal(played, probe), anchors);
    expect(card.probes?.items).toHaveLength(1);
    const { headlines, rating, principles, measures } = card;
    expect({ headlines, rating, principles, measures }).toEqual({
      headlines: without.headlines,
      rating: without.rating,
      principles: without.principles,
      measures: without.measures,
    });
  }
  expect(without.probes).toBeUndefined();
});
