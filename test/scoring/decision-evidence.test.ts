import { expect, test } from 'vitest';
import type { CommandOf } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Task } from '#scenario/schema/world.ts';
import { aDecision, aFact, aNeed, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, type Happening } from './support/a-journal.ts';

const moving: Task = {
  id: 'move-residents',
  label: 'Move the residents',
  place: 'home',
  needs: [{ capability: 'seats', units: 1 }],
};
const four = ['bridge', 'peak', 'lift', 'beds'] as const;
const facts = [
  aFact('bridge', { needs: [aNeed('police', 'critical')] }),
  aFact('peak', { topic: 'river' }),
  aFact('lift', { topic: 'lift' }),
  aFact('beds', { topic: 'beds', refutes: 'no-beds' }),
  aFact('no-beds', { topic: 'beds', neverTrue: true }),
  aFact('mains', { topic: 'mains' }),
];
const decision = aDecision({
  essential: [...four],
  hazards: [
    { id: 'water', label: 'Fast water', relevant: true },
    { id: 'dark', label: 'Loss of power', fact: 'mains', relevant: true },
  ],
});
const scenario = aScenario({ facts, decisions: [decision], tasks: [moving] });

const body: CommandOf<'propose'> = {
  type: 'propose',
  decision: 'evacuate',
  items: [],
  unknowns: [],
  hazards: ['water', 'dark'],
  aim: 'Everyone out dry.',
  powers: ['duty'],
  options: [
    { option: 'now', suitable: true, feasible: true, acceptable: true },
    { option: 'wait', suitable: true, feasible: true, acceptable: true },
  ],
  choice: 'now',
  contingency: { option: 'later', trigger: 'Water at the door.' },
  reviewIn: 600,
  provisional: false,
};

/** Put at `at`, both commanders agree, taken at once. */
function puts(
  at: number,
  relies: readonly string[],
  part: Partial<CommandOf<'propose'>> = {},
): Happening[] {
  const put = { ...body, ...part };
  const reviewDue = put.reviewIn === undefined ? undefined : at + put.reviewIn;
  return [
    [
      at,
      {
        type: 'decision.proposed',
        id: 'p',
        seat: 'nilo',
        body: put,
        relies: relies.map((fact) => ({ fact, version: 0 })),
        to: ['police', 'fire'],
      },
    ],
    ...['police', 'fire'].map((agency): Happening => [
      at,
      { type: 'decision.voted', proposal: 'p', agency, vote: 'agree', because: '' },
    ]),
    [
      at,
      {
        type: 'decision.taken',
        proposal: 'p',
        decision: 'evacuate',
        option: put.choice,
        provisional: put.provisional,
        reviewDue,
      },
    ],
  ];
}

const truth = [...four, 'mains'].map((fact) => becomesTrue(0, fact));
const known = (at: number, ...ids: string[]) => ids.flatMap((fact) => hears(at, { fact }));
const ordered = (at: number): Happening => [
  at,
  { type: 'unit.ordered', unit: 'bus', to: 'home', task: 'move-residents', rolls: at + 60 },
];
const prompt = ordered(900);

function valuesOf(...happenings: (Happening | readonly Happening[])[]) {
  const [score] = scored(scenario, truth, ...happenings).decisions;
  return { ...score?.stages, value: score?.value };
}
const informed = (...happenings: (Happening | readonly Happening[])[]) =>
  valuesOf(...happenings).information?.value;

test('everything heard, cited, weighed and set going in time is worth everything', () => {
  expect(valuesOf(known(0, ...four, 'mains'), puts(900, four), prompt).value).toBe(100);
});

test('what was not yet held when it was put is not relied on, whatever the journal says of it', () => {
  // Three of four.
  expect(informed(known(0, 'bridge', 'peak', 'lift'), puts(900, four))).toBe(75);
  expect(informed(known(0, 'bridge', 'peak', 'lift'), known(1000, 'beds'), puts(900, four))).toBe(
    75,
  );
  // Heard, but no note of it that could be cited.
  const unnoted = hears(0, { fact: 'beds' }, { notedAfter: null });
  expect(informed(known(0, 'bridge', 'peak', 'lift'), unnoted, puts(900, four))).toBe(75);
});

test('notes and what they were made of are necessary to what was relied on', () => {
  const card = scored(scenario, truth, known(0, ...four), puts(900, four));
  // Four notes, four times something heard; put, taken.
  expect(lineOf(card, 'decision/information:evacuate').events).toHaveLength(10);
});

test('with less than half of what is essential in hand it is haste', () => {
  const one = known(0, 'bridge');
  expect(valuesOf(one, puts(900, ['bridge'])).value).toBe(0);
  expect(informed(known(0, 'bridge', 'peak'), puts(900, ['bridge', 'peak']))).toBe(50);
  const line = lineOf(
    scored(scenario, truth, one, puts(900, ['bridge'])),
    'decision/risk:evacuate',
  );
  expect(line.says).toContain('with 1 essential fact in hand where 2 are the least');
});

test('an essential fact that was asked for and marked unknown is as good as in hand', () => {
  const asks: Happening = [
    300,
    {
      type: 'command.accepted',
      command: {
        id: 'c-1',
        seat: 'nilo',
        at: 300,
        body: { type: 'ask', of: 'police', topic: 'river', channel: 'phone', within: 300 },
      },
    },
  ];
  const put = puts(900, ['bridge'], { unknowns: ['river'] });
  expect(valuesOf(known(0, 'bridge'), put).value).toBe(0);
  // 1 relied on and ½ for the honest unknown, of 4.
  expect(informed(known(0, 'bridge'), asks, put)).toBe(37.5);
});

test('haste that is flagged, with a review time, counts half until it is reviewed on more', () => {
  const put = puts(300, four, { provisional: true });
  const reviewed = (at: number): Happening => [
    at,
    { type: 'decision.reviewed', decision: 'evacuate', meeting: 'm', learned: [] },
  ];
  expect(informed(known(0, ...four), puts(300, four))).toBe(0);
  expect(informed(known(0, ...four), put)).toBe(50);
  // Before the window opens there is nothing more to review it on.
  expect(informed(known(0, ...four), put, reviewed(500))).toBe(50);
  expect(informed(known(0, ...four), put, reviewed(700))).toBe(100);
  expect(
    informed(known(0, ...four), puts(300, four, { provisional: true, reviewIn: undefined })),
  ).toBe(0);
});

test('who could know the minimum only after the window opened has so much longer', () => {
  // Answerable for the second of two at once noted, 30 s after it came: 870 + 30 = 900, 300 after it
  // opened. Full until 1200 + 300 and closed at 1800 + 300: in full at 1500, half at 1800.
  const late = [known(0, 'bridge'), known(870, 'peak', 'lift', 'beds')];
  expect(informed(...late, puts(1500, four))).toBe(100);
  expect(informed(...late, puts(1800, four))).toBe(50);
  expect(informed(known(0, ...four), puts(1800, four))).toBe(0);
  // At most by what lies between full and closes: 600.
  const later = [known(0, 'bridge'), known(1700, 'peak', 'lift', 'beds')];
  expect(informed(...later, puts(1800, four))).toBe(100);
  expect(informed(...later, puts(2100, four))).toBe(50);
});

test('a critical fact known second hand wants a second source', () => {
  const rest = known(0, 'peak', 'lift', 'beds');
  const said = (from: string) => hears(0, { fact: 'bridge', sourcing: 'second-hand' }, { from });
  // ½ and 3 of 4.
  expect(informed(rest, said('council'), puts(900, four))).toBe(87.5);
  const again = hears(5, { fact: 'bridge', sourcing: 'second-hand' }, { from: 'fire' });
  expect(informed(rest, said('council'), again, puts(900, four))).toBe(100);
  const saw = hears(5, { fact: 'bridge', sourcing: 'seen' }, { from: 'fire' });
  expect(informed(rest, said('council'), saw, puts(900, four))).toBe(100);
});

test('what another source denies wants settling', () => {
  const rest = known(0, 'bridge', 'peak', 'lift');
  const beds = hears(0, { fact: 'beds', sourcing: 'second-hand' });
  const denied = hears(100, { fact: 'no-beds', sourcing: 'second-hand' }, { from: 'fire' });
  const logs: Happening = [
    200,
    {
      type: 'log.entered',
      id: 'l',
      seat: 'nilo',
      text: 'Two say otherwise.',
      about: 'in-beds-0-0',
    },
  ];
  expect(informed(rest, beds, denied, puts(900, four))).toBe(87.5);
  expect(informed(rest, beds, denied, logs, puts(900, four))).toBe(100);
  // An official word outweighs hearsay.
  expect(informed(rest, known(0, 'beds'), denied, puts(900, four))).toBe(100);
});

test('a hazard of which no word had come was only ticked', () => {
  // ¾ × 1½ of 2 + ¼ for the aim = 81.25.
  expect(valuesOf(known(0, ...four), puts(900, four)).risk?.value).toBe(81.3);
  expect(valuesOf(known(0, ...four, 'mains'), puts(900, four)).risk?.value).toBe(100);
});

test('an option that one finds unfit oneself is no sound choice', () => {
  const options = body.options.map((one) => ({ ...one, feasible: one.option !== 'now' }));
  expect(valuesOf(known(0, ...four), puts(900, four, { options })).options?.value).toBe(70);
});

test('the work that a decision opens counts a quarter of the fifth stage, by when it was ordered', () => {
  const put = puts(900, four);
  const review = (...happenings: Happening[]) => {
    return valuesOf(known(0, ...four), put, happenings).review?.value;
  };
  expect(review(ordered(1200))).toBe(100);
  // 750 s after it: half way from 300 to 1200. 25 × ½ + 75.
  expect(review(ordered(1650))).toBe(87.5);
  expect(review()).toBe(75);
});

test('weights that a scenario sets are of their own sum', () => {
  const scoring = { stageRisk: 0, stagePowers: 0, stageOptions: 0, stageReview: 0 };
  const own: Scenario = { ...scenario, scoring };
  const card = scored(own, truth, known(0, 'bridge', 'peak', 'lift'), puts(900, four));
  expect(card.headlines.jointDecisions.value).toBe(75);
});
