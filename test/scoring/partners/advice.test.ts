import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, type Happening } from '../support/a-journal.ts';
import { advises, answersAdvice, cites } from '../support/partner-happenings.ts';

const scenario = aScenario({
  facts: [
    aFact('bridge', {
      means: { closes: ['mill-bridge'] },
      needs: [aNeed('ambulance', 'critical')],
    }),
    aFact('sheep'),
    aFact('gas', {
      letter: 'hazards',
      means: { hazard: ['cloud'] },
      needs: [aNeed('fire', 'critical')],
    }),
    aFact('trapped', { letter: 'number', needs: [aNeed('fire', 'critical')] }),
    aFact('dam', { neverTrue: true, needs: [aNeed('fire', 'critical')] }),
  ],
  units: ['ambulance', 'fire'].map((agency) => ({
    id: `${agency}-one`,
    agency,
    name: `${agency} one`,
    capabilities: [agency === 'fire' ? 'boat' : 'stretcher'],
    crew: 2,
    base: 'b',
    turnOut: 60,
  })),
  tasks: [
    {
      id: 'search',
      label: 'Search the street',
      place: 'p',
      needs: [{ capability: 'boat', units: 1 }],
      hazard: 'cloud',
    },
  ],
});
const world: Happening[] = [
  becomesTrue(0, 'bridge'),
  becomesTrue(0, 'gas'),
  becomesTrue(0, 'sheep'),
  becomesTrue(0, 'trapped'),
  ...hears(10, { fact: 'trapped' }),
  ...hears(10, { fact: 'bridge' }),
  ...hears(10, { fact: 'gas' }),
  ...hears(10, { fact: 'sheep' }),
  ...hears(10, { fact: 'dam' }),
];
const route = { to: 'ambulance', advice: 'route', avoid: 'mill-bridge' } as const;
const hold = { to: 'fire', advice: 'hold', task: 'search', until: 600 } as const;
const measureOf = (card: ReturnType<typeof scored>) =>
  card.measures.find(({ id }) => id === 'advice')?.value;

test('advice on what is so, to whom it concerns, in time, earns in full, taken or not', () => {
  const card = scored(
    scenario,
    world,
    advises(100, route, [cites('bridge')]),
    answersAdvice(160, 100, 'ambulance', false),
  );
  const line = lineOf(card, 'advice:a-100');
  expect(line).toMatchObject({ points: 1, of: 1 });
  expect(line.says).toBe(
    'At 00:01 you advised Ambulance to keep off a road because of ‘bridge first’, which was so; it came in time. They did not follow it.',
  );
});

test('words without a fact that bears on them are worth a quarter', () => {
  const card = scored(
    scenario,
    world,
    advises(100, { ...route, unit: 'ambulance-one' }),
    advises(200, { ...route, unit: 'ambulance-one', avoid: 'castle-bridge' }, [cites('sheep')]),
  );
  expect(lineOf(card, 'advice:a-100')).toMatchObject({ points: 0.25, of: 1 });
  expect(lineOf(card, 'advice:a-200')).toMatchObject({ points: 0.25, of: 1 });
});

test('advice on a rumour weighs double and earns nothing', () => {
  const card = scored(
    scenario,
    world,
    advises(100, hold, [cites('dam')]),
    advises(200, hold, [cites('gas')]),
  );
  expect(lineOf(card, 'advice:a-100')).toMatchObject({ points: 0, of: 2 });
  // 1 of 1 and 0 of 2: a third.
  expect(measureOf(card)).toBe(33.3);
});

test('on what they had heard newer word of it is mistaken too', () => {
  const card = scored(
    scenario,
    world,
    becomesTrue(300, 'bridge', 1),
    hears(310, { fact: 'bridge', version: 1 }),
    advises(400, route, [cites('bridge')]),
  );
  expect(lineOf(card, 'advice:a-400')).toMatchObject({ points: 0, of: 2 });
});

test('to a commander whom nothing of it touches it earns nothing', () => {
  const card = scored(
    scenario,
    world,
    advises(100, { ...route, to: 'council' }, [cites('bridge')]),
  );
  expect(lineOf(card, 'advice:a-100')).toMatchObject({ points: 0, of: 1 });
});

test.each([
  [
    route,
    'bridge',
    { type: 'unit.blocked', unit: 'ambulance-one', road: 'mill-bridge', node: 1, lost: 240 },
  ],
  [hold, 'gas', { type: 'task.joined', task: 'search', unit: 'fire-one' }],
  [
    { to: 'fire', advice: 'withdraw', task: 'search' },
    'gas',
    { type: 'crew.exposed', unit: 'fire-one', zone: 'cloud', crew: 4 },
  ],
] as const)('advice to %o comes too late once it has happened: a quarter', (advice, fact, body) => {
  const before = scored(scenario, world, advises(100, advice, [cites(fact)]), [200, body]);
  const after = scored(scenario, world, [200, body], advises(300, advice, [cites(fact)]));
  expect(lineOf(before, 'advice:a-100').points).toBe(1);
  expect(lineOf(after, 'advice:a-300').points).toBe(0.25);
});

test('the same again on nothing new is not counted', () => {
  const card = scored(
    scenario,
    world,
    advises(100, route, [cites('bridge')]),
    advises(200, route, [cites('bridge')]),
  );
  expect(lineOf(card, 'advice:a-200')).toMatchObject({ points: 0, of: 0 });
  expect(measureOf(card)).toBe(100);
});

test('to recommend declaring concerns who has not declared', () => {
  const declare = { to: 'council', advice: 'declare' } as const;
  const declared: Happening = [
    150,
    { type: 'incident.declared', agency: 'council', status: 'declared', because: '' },
  ];
  const card = scored(scenario, world, advises(100, declare, [cites('gas')]), declared);
  const late = scored(scenario, world, declared, advises(200, declare, [cites('gas')]));
  expect(lineOf(card, 'advice:a-100').points).toBe(1);
  expect(lineOf(late, 'advice:a-200').points).toBe(0);
});

test('why to declare is people, a danger or what may come; sheep in the road are not', () => {
  const card = scored(
    scenario,
    world,
    advises(100, { to: 'council', advice: 'declare' }, [cites('sheep')]),
    advises(200, { to: 'police', advice: 'declare' }, [cites('gas')]),
  );
  expect(lineOf(card, 'advice:a-100').points).toBe(0.25);
  expect(lineOf(card, 'advice:a-200').points).toBe(1);
});

const commit = { advice: 'commit', task: 'search' } as const;

test('to commit rests on people or what may come that the commander needs, not on what shuts a place', () => {
  const card = scored(
    scenario,
    world,
    // A cloud in the street is why crews keep out of it, whoever needs to know of it.
    advises(100, { ...commit, to: 'fire' }, [cites('gas')]),
    advises(200, { ...commit, to: 'fire' }, [cites('trapped')]),
    // Ambulance have no boat, no need of it and nobody on the way.
    advises(300, { ...commit, to: 'ambulance' }, [cites('trapped')]),
  );
  const points = [100, 200, 300].map((at) => lineOf(card, `advice:a-${at}`).points);
  expect(points).toEqual([0.25, 1, 0]);
});

test('to name a crew that can do nothing at the task touches nobody', () => {
  const card = scored(
    scenario,
    world,
    advises(100, { ...commit, to: 'ambulance', unit: 'ambulance-one' }, [cites('sheep')]),
    advises(200, { ...commit, to: 'fire', unit: 'fire-one' }),
  );
  expect(lineOf(card, 'advice:a-100')).toMatchObject({ points: 0, of: 1 });
  expect(lineOf(card, 'advice:a-200')).toMatchObject({ points: 0.25, of: 1 });
});

test('the same of another crew, on nothing new, is not counted', () => {
  const card = scored(
    scenario,
    world,
    advises(100, { ...commit, to: 'fire' }, [cites('trapped')]),
    advises(200, { ...commit, to: 'fire', unit: 'fire-one' }, [cites('trapped')]),
  );
  expect(lineOf(card, 'advice:a-200')).toMatchObject({ points: 0, of: 0 });
});
