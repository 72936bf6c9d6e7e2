import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, tells } from './support/a-journal.ts';

const raid = aFact('raid', {
  handling: 'need-to-know',
  tearLine: 'avoid-street',
  needs: [aNeed('council', 'prohibited'), aNeed('ambulance', 'prohibited')],
});
const avoid = aFact('avoid-street', { needs: [aNeed('fire', 'critical')] });
const plain = aFact('rvp', { handling: 'responders', needs: [aNeed('council', 'prohibited')] });
const scenario = aScenario({ facts: [raid, avoid, plain] });
const known = [
  becomesTrue(0, 'raid'),
  becomesTrue(0, 'avoid-street'),
  becomesTrue(0, 'rvp'),
  ...hears(0, { fact: 'raid' }),
];
const knownTearLine = hears(0, { fact: 'avoid-street' });

test('keeping it, with nothing due on its tear-line, is full marks', () => {
  expect(scored(scenario, known).information.handling).toEqual({ value: 100, n: 1 });
});

test('nothing restricted in hand is not observed', () => {
  expect(scored(scenario).information.handling).toEqual({ value: null, n: 0 });
});

test('a restricted fact told where it must not be leaves 49 %, to two parties 24 %', () => {
  const one = scored(scenario, known, tells(60, { fact: 'raid' }, { to: ['council'] }));
  expect(one.information.handling.value).toBe(49);
  expect(lineOf(one, 'handling:raid')).toMatchObject({ points: 0, of: 1, events: [] });
  const to = ['council', 'ambulance'];
  const two = scored(scenario, known, tells(60, { fact: 'raid' }, { to }));
  expect(two.information.handling.value).toBe(24);
  expect(lineOf(two, 'handling:raid').says).toBe(
    'You passed ‘raid first’ to Council at 00:01 and Ambulance at 00:01, who must not have it; ‘avoid-street first’ could have been passed instead.',
  );
});

test('telling the same party again is no worse', () => {
  const twice = [60, 90].flatMap((at) => tells(at, { fact: 'raid' }, { to: ['council'] }));
  expect(scored(scenario, known, twice).information.handling.value).toBe(49);
});

test('what is for responders leaves 70 % once the public has it', () => {
  const told = tells(60, { fact: 'rvp' }, { to: ['public'] });
  expect(scored(scenario, known, told).information.handling.value).toBe(70);
});

test('a tear-line not passed costs 15 %, passed in time nothing', () => {
  const kept = scored(scenario, known, knownTearLine);
  expect(kept.information.handling.value).toBe(85);
  expect(lineOf(kept, 'tear-line:raid/avoid-street@0/fire')).toMatchObject({ points: 0, of: 3 });
  const told = tells(60, { fact: 'avoid-street' }, { to: ['fire'] });
  expect(scored(scenario, known, knownTearLine, told).information.handling.value).toBe(100);
});

test('handling pulls the headline down, and never below 40 % of it', () => {
  const open = aFact('bridge', {
    needs: [aNeed('fire', 'critical'), aNeed('police', 'critical')],
  });
  const both = aScenario({ facts: [raid, open] });
  const journal = [
    becomesTrue(0, 'bridge'),
    ...hears(0, { fact: 'bridge' }),
    ...known,
    ...tells(30, { fact: 'bridge' }, { to: ['fire', 'police'], takes: 0 }),
  ];
  const honest = scored(both, journal).headlines.sharedAwareness.value ?? 0;
  const leaked = [60, 90].flatMap((at) =>
    tells(at, { fact: 'raid' }, { to: ['council', 'ambulance'] }),
  );
  const leaking = scored(both, journal, leaked);
  expect(leaking.information.handling.value).toBe(24);
  const { gain, recall, discipline } = leaking.information;
  const legs = [gain, recall, discipline].map(({ value }) => value ?? 0);
  const pulled = Math.min(...legs) / 2 + legs.reduce((a, b) => a + b) / 6;
  expect(honest).toBeGreaterThan(95);
  expect(leaking.headlines.sharedAwareness.value).toBeCloseTo(0.4 * pulled, 0);
});

test('how much of what restricted facts mean for safety was passed on is a leaf of its own', () => {
  const tearLine = (...told: ReturnType<typeof tells>) =>
    scored(scenario, known, knownTearLine, told).measures.find(({ id }) => id === 'tearLine');
  expect(tearLine()).toMatchObject({ value: 0, n: 1 });
  // Known at 30, taken in at 630: half way from five minutes to fifteen.
  expect(tearLine(...tells(570, { fact: 'avoid-street' }, { to: ['fire'] }))?.value).toBe(50);
  expect(scored(scenario, known).measures.find(({ id }) => id === 'tearLine')?.value).toBeNull();
});

test('a scenario says what a breach leaves', () => {
  const set = { ...scenario, scoring: { breachLeaves: 50, severityRestricted: 3 } };
  // ½ × ½ × ½.
  const told = tells(60, { fact: 'raid' }, { to: ['council'] });
  expect(scored(set, known, told).information.handling.value).toBe(12.5);
});
