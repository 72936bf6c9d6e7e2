import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, tells } from '../support/a-journal.ts';
import { agreesToLine, cites, putsLine, releasesLine } from '../support/partner-happenings.ts';

const scenario = aScenario({
  facts: [
    // The council’s own, and police cannot do without it: both are to agree.
    aFact('centre', {
      learnedBy: [{ agency: 'council', sourcing: 'official' }],
      needs: [aNeed('police', 'critical'), aNeed('ambulance', 'useful')],
    }),
    aFact('plan', { handling: 'responders' }),
    aFact('dam', { topic: 'river', neverTrue: true }),
    aFact('sound', { topic: 'river', refutes: 'dam' }),
    aFact('level', { topic: 'river' }),
  ],
});
const world = [
  ['centre', 'plan', 'sound', 'level'].map((fact) => becomesTrue(0, fact)),
  ...['centre', 'plan', 'sound', 'level', 'dam'].map((fact) => hears(10, { fact })),
];
const out = (
  at: number,
  agreed: readonly string[],
  carries: readonly ReturnType<typeof cites>[],
) => [
  putsLine(at, agreed, carries),
  ...agreed.map((agency) => agreesToLine(at + 20, at, agency)),
  releasesLine(at + 30, at),
];
const measureOf = (card: ReturnType<typeof scored>) =>
  card.measures.find(({ id }) => id === 'publicLines');

test('agreed with those whose business it is, and so: in full', () => {
  const card = scored(scenario, ...world, out(100, ['council', 'police'], [cites('centre')]));
  const line = lineOf(card, 'public-line:line-100');
  expect(line).toMatchObject({ points: 1, of: 1 });
  // Put, two agreements and the release.
  expect(line.events).toHaveLength(4);
  expect(line.says).toBe(
    'A line for the public on ‘centre first’ went out at 00:02, agreed with those whose business it is.',
  );
});

test('one of the two not asked is a surprise to them: 50 × 1/2 + 50', () => {
  const card = scored(scenario, ...world, out(100, ['council'], [cites('centre')]));
  const line = lineOf(card, 'public-line:line-100');
  expect(line.points).toBe(0.75);
  expect(line.says).toContain('without the agreement of Police, whose business it is');
});

test('a rumour beside it halves what was so', () => {
  const carries = [cites('centre'), cites('sound'), cites('dam')];
  const card = scored(scenario, ...world, out(100, ['council', 'police'], carries));
  // 50 + 50 × 2/3 of 100.
  expect(lineOf(card, 'public-line:line-100').points).toBe(0.833);
});

test('what must not go out earns nothing', () => {
  const card = scored(
    scenario,
    ...world,
    out(100, ['council', 'police'], [cites('centre'), cites('plan')]),
  );
  expect(lineOf(card, 'public-line:line-100')).toMatchObject({ points: 0, of: 1 });
});

test('one that leaves a rumour standing, that you could have put right, earns nothing', () => {
  const left = scored(scenario, ...world, out(100, ['council'], [cites('level')]));
  const refuted = scored(
    scenario,
    ...world,
    out(100, ['council'], [cites('level'), cites('sound')]),
  );
  expect(lineOf(left, 'public-line:line-100').points).toBe(0);
  expect(lineOf(refuted, 'public-line:line-100').points).toBe(1);
});

test('the same again, or what an earlier line contradicts, earns nothing', () => {
  const card = scored(
    scenario,
    ...world,
    out(100, ['council'], [cites('sound')]),
    out(200, ['council'], [cites('sound')]),
    out(300, ['council'], [cites('dam')]),
  );
  const points = [100, 200, 300].map((at) => lineOf(card, `public-line:line-${at}`).points);
  expect(points).toEqual([1, 0, 0]);
});

test('one that partners stopped is not counted', () => {
  const card = scored(
    scenario,
    ...world,
    putsLine(100, ['council'], [cites('dam')]),
    agreesToLine(120, 100, 'council', false),
    [130, { type: 'line.refused', line: 'line-100', by: ['council'] }],
  );
  expect(lineOf(card, 'public-line:line-100')).toMatchObject({ points: 0, of: 0 });
  expect(measureOf(card)?.value).toBeNull();
});

test('told to the public by one’s own word, or with those alone whom it does not concern, it earns nothing', () => {
  const told = tells(100, { fact: 'centre' }, { to: ['public'], takes: null });
  const own = scored(scenario, ...world, told);
  expect(measureOf(own)).toMatchObject({ value: 0, n: 1 });
  const card = scored(scenario, ...world, out(100, ['ambulance'], [cites('centre')]));
  const line = lineOf(card, 'public-line:line-100');
  expect(line).toMatchObject({ points: 0, of: 1 });
  expect(line.says).toBe(
    'A line for the public on ‘centre first’ went out at 00:02; Council and Police, whose business it is, had not agreed.',
  );
});

test('a warning of danger to life waits for nobody’s agreement', () => {
  const danger = aScenario({
    facts: [
      aFact('gas', {
        lifeSafety: true,
        learnedBy: [{ agency: 'council', sourcing: 'seen' }],
        needs: [aNeed('police', 'critical')],
      }),
    ],
  });
  const told = tells(100, { fact: 'gas' }, { to: ['public'], takes: null });
  const card = scored(danger, [becomesTrue(0, 'gas')], hears(10, { fact: 'gas' }), told);
  // 50 + 50 × 1: there is nobody to ask first, and it was so.
  expect(measureOf(card)).toMatchObject({ value: 100, n: 1 });
});

test('to put right a rumour that one had put out is no contradiction', () => {
  const card = scored(
    scenario,
    ...world,
    out(100, ['council'], [cites('dam')]),
    out(200, ['council'], [cites('sound')]),
  );
  expect(lineOf(card, 'public-line:line-200')).toMatchObject({ points: 1, of: 1 });
});

test('where a scenario lets neither agreement nor truth weigh anything, a line earns nothing', () => {
  const scoring = { publicAgreed: 0, publicTrue: 0 };
  const card = scored(
    { ...scenario, scoring },
    ...world,
    out(100, ['council', 'police'], [cites('centre')]),
  );
  expect(measureOf(card)).toMatchObject({ value: 0, n: 1 });
});

test('words on no fact are not counted, and a rumour whose business is nobody’s earns nothing', () => {
  const card = scored(
    scenario,
    ...world,
    out(100, ['ambulance'], []),
    out(200, ['ambulance'], [cites('dam')]),
  );
  expect(lineOf(card, 'public-line:line-100')).toMatchObject({
    points: 0,
    of: 0,
    says: 'A line for the public that cited nothing went out at 00:02 (not counted).',
  });
  expect(lineOf(card, 'public-line:line-200')).toMatchObject({ points: 0, of: 1 });
});
