import { expect, test } from 'vitest';
import type { CommandOf } from '#command/command.ts';
import { decisionTiming } from '#scoring/decisions/decision-timing.ts';
import { aDecision, aFact, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, type Happening } from './support/a-journal.ts';

const scenario = aScenario({
  facts: [aFact('bridge'), aFact('peak', { topic: 'river' }), aFact('dam', { neverTrue: true })],
  decisions: [aDecision()],
});
const known = ['bridge', 'peak'].flatMap((fact) => [becomesTrue(0, fact), ...hears(0, { fact })]);

const best: CommandOf<'propose'> = {
  type: 'propose',
  decision: 'evacuate',
  items: [],
  unknowns: [],
  hazards: ['water', 'power'],
  aim: 'Everyone out dry.',
  powers: ['duty'],
  options: [
    { option: 'now', suitable: true, feasible: true, acceptable: true },
    { option: 'wait', suitable: false, feasible: true, acceptable: false },
  ],
  choice: 'now',
  contingency: { option: 'later', trigger: 'Water at the door.' },
  reviewIn: 600,
  provisional: false,
};

interface Put {
  readonly at?: number;
  readonly body?: Partial<CommandOf<'propose'>>;
  readonly relies?: readonly string[];
  readonly outcome?: 'taken' | 'refused' | 'open';
  readonly voters?: readonly string[];
}

function puts(part: Put = {}): Happening[] {
  const {
    at = 900,
    relies = ['bridge', 'peak'],
    outcome = 'taken',
    voters = ['police', 'fire'],
  } = part;
  const body = { ...best, ...part.body };
  const id = `p-${at}`;
  const votes = voters.map((agency): Happening => {
    return [at + 10, { type: 'decision.voted', proposal: id, agency, vote: 'agree', because: '' }];
  });
  const reviewDue = body.reviewIn === undefined ? undefined : at + 20 + body.reviewIn;
  const { choice, provisional } = body;
  const ends: Record<string, Happening[]> = {
    taken: [
      [
        at + 20,
        {
          type: 'decision.taken',
          proposal: id,
          decision: 'evacuate',
          option: choice,
          provisional,
          reviewDue,
        },
      ],
    ],
    refused: [
      [at + 20, { type: 'decision.refused', proposal: id, decision: 'evacuate', because: 'No.' }],
    ],
    open: [],
  };
  return [
    [
      at,
      {
        type: 'decision.proposed',
        id,
        seat: 'nilo',
        body,
        relies: relies.map((fact) => ({ fact, version: 0 })),
        to: ['police', 'fire'],
      },
    ],
    ...votes,
    ...(ends[outcome] ?? []),
  ];
}

function stagesOf(...happenings: Happening[]): Record<string, number | null> {
  const [decision] = scored(scenario, known, happenings).decisions;
  const stages = Object.entries(decision?.stages ?? {});
  return Object.fromEntries(stages.map(([id, { value }]) => [id, value]));
}

test('a decision made by every stage in its window is worth everything', () => {
  // Each stage in full and taken at 920, before 1200: 25 + 20 + 15 + 20 + 20 of 100.
  const card = scored(scenario, known, puts());
  expect(card.headlines.jointDecisions).toEqual({ value: 100, n: 1 });
  expect(lineOf(card, 'decision/information:evacuate')).toMatchObject({ points: 25, of: 25 });
  expect(lineOf(card, 'decision/powers:evacuate').events).toHaveLength(4);
});

test('each stage says in one sentence what was done, and how late', () => {
  const says = (stage: string, part: Put = {}) =>
    lineOf(scored(scenario, known, puts(part)), `decision/${stage}:evacuate`).says;
  expect(says('information')).toBe(
    'Evacuate the home, taken at 00:15: you relied on both essential facts as they then stood.',
  );
  // Proposed at 1280 and taken at 1300, 100 s after 1200.
  expect(says('options', { at: 1280 })).toBe(
    'Evacuate the home, taken at 00:21, 2 min late: you weighed 2 options and chose ‘Now’, with a contingency and its trigger.',
  );
  expect(says('risk', { body: { hazards: ['water', 'bees'] } })).toBe(
    'Evacuate the home, taken at 00:15: you named 1 of the 2 hazards that mattered and 1 that did not, with an aim.',
  );
  expect(says('powers', { voters: ['police'], body: { powers: ['curfew'] } })).toBe(
    'Evacuate the home, taken at 00:15: you cited none of the powers and plans that applied and 1 that did not; 1 of the 2 entitled commanders spoke.',
  );
  expect(says('powers', { outcome: 'refused' })).toBe(
    'Evacuate the home, proposed at 00:15, not taken, so 50 % of it counts: you cited the one power or plan that applied; both entitled commanders spoke.',
  );
});

test('a decision that nobody proposed is nothing, once its window has closed', () => {
  expect(scored(scenario, known).headlines.jointDecisions).toEqual({ value: 0, n: 1 });
  const ended: Happening = [1500, { type: 'exercise.ended', reason: 'command' }];
  expect(scored(scenario, known, ended).headlines.jointDecisions).toEqual({ value: null, n: 0 });
});

test('a refused or unanswered proposal counts half, and the best of several counts', () => {
  const value = (...parts: Put[]) =>
    scored(scenario, known, parts.flatMap(puts)).headlines.jointDecisions.value;
  // All of 100 but half for not having been taken; the one taken at 1020 counts its 100.
  expect(value({ outcome: 'refused' })).toBe(50);
  expect(value({ outcome: 'open' })).toBe(50);
  expect(value({ outcome: 'refused' }, { at: 1000 })).toBe(100);
});

test.each([
  [600, 1],
  [1200, 1],
  [1500, 0.5],
  [1800, 0],
])(
  'taken at %d s in a window full until 1200 and closed at 1800, timing counts %d',
  (at, worth) => {
    expect(decisionTiming(aDecision().window, at)).toBe(worth);
  },
);

test('relying on what is out of date, or on a rumour, earns nothing and costs', () => {
  const newer = [becomesTrue(100, 'peak', 1), ...hears(100, { fact: 'peak', version: 1 })];
  // Of two facts the bridge stands: (1 + 0) / 2.
  expect(stagesOf(...newer, ...puts())).toMatchObject({ information: 50 });
  const rumour = hears(50, { fact: 'dam', sourcing: 'rumour' });
  // Both stand, and the rumour takes away what one is worth: (1 + 1 − 1) / 2.
  expect(stagesOf(...rumour, ...puts({ relies: ['bridge', 'peak', 'dam'] }))).toMatchObject({
    information: 50,
  });
});

test('marked unknown counts half where nothing had been heard, and nothing where it had', () => {
  const heard = { relies: ['bridge'], body: { unknowns: ['river'] } };
  // The river had been heard of, so that marking it unknown is worth nothing: (1 + 0) / 2.
  expect(stagesOf(...puts(heard))).toMatchObject({ information: 50 });
  // One of two in hand is the least that it takes, half of two; 1 and ½ of 2 are 75.
  const bridgeOnly = [becomesTrue(0, 'bridge'), ...hears(0, { fact: 'bridge' })];
  const { stages } = scored(scenario, bridgeOnly, puts(heard)).decisions[0] ?? {};
  expect(stages?.information.value).toBe(75);
});

test('relied on and marked unknown is a contradiction and earns nothing', () => {
  // The bridge in full, the peak not at all: (1 + 0) / 2.
  expect(stagesOf(...puts({ body: { unknowns: ['river'] } }))).toMatchObject({ information: 50 });
});

test('hazards are weighed against decoys, and an aim is a quarter of the stage', () => {
  // Both that matter less one decoy, of two, is 1/2; three quarters of that and the aim: 75 × 1/2 + 25.
  expect(stagesOf(...puts({ body: { hazards: ['water', 'power', 'bees'] } }))).toMatchObject({
    risk: 62.5,
  });
  // Both hazards and no aim: 75 × 2/2 + 0.
  expect(stagesOf(...puts({ body: { aim: ' ' } }))).toMatchObject({ risk: 75 });
});

test('powers count by what applies, and by how many of those entitled have spoken', () => {
  // The one that applies less one that does not is nothing, of one: 0 × 2/2 who spoke.
  expect(stagesOf(...puts({ body: { powers: ['duty', 'curfew'] } }))).toMatchObject({
    powers: 0,
  });
  // All that apply, and one of the two entitled spoke: 1 × 1/2.
  expect(stagesOf(...puts({ voters: ['police'] }))).toMatchObject({ powers: 50 });
});

test('options want two weighed, a sound choice among them, and a contingency with a trigger', () => {
  // Two weighed are worth 40, a sound choice 30, a contingency 30. One weighed: 0 + 30 + 30.
  const one = best.options.slice(0, 1);
  expect(stagesOf(...puts({ body: { options: one } }))).toMatchObject({ options: 60 });
  // ‘Later’ is worse than another, and is the contingency too, which is then none: 40 + 0 + 0.
  expect(stagesOf(...puts({ body: { choice: 'later' } }))).toMatchObject({ options: 40 });
  // A contingency that is the choice itself is none: 40 + 30 + 0.
  const same = { option: 'now', trigger: 'Later.' };
  expect(stagesOf(...puts({ body: { contingency: same } }))).toMatchObject({ options: 70 });
});

test('with no time set for review the stage is empty', () => {
  // Nothing changed, so that setting the time is all there is to it: 0 of 1.
  expect(stagesOf(...puts({ body: { reviewIn: undefined } }))).toMatchObject({ review: 0 });
});

test('a material change that the officer could know is due for review, in time and with something learned', () => {
  const changed = [becomesTrue(1200, 'peak', 1), ...hears(1200, { fact: 'peak', version: 1 })];
  const review = (at: number, learned: string[]): Happening => {
    return [at, { type: 'decision.reviewed', decision: 'evacuate', meeting: 'm', learned }];
  };
  // Setting the time is worth 40, meeting the one change 60: in full within the 300 s of the scenario from
  // when it was noted at 1230, then falling to nothing over 300 s more. Never reviewed: 40 + 60 × 0.
  expect(stagesOf(...puts(), ...changed)).toMatchObject({ review: 40 });
  // Reviewed, and nothing learned: 40 + 60 × 0.
  expect(stagesOf(...puts(), ...changed, review(1500, []))).toMatchObject({ review: 40 });
  // After 270 s: 40 + 60 × 1.
  expect(stagesOf(...puts(), ...changed, review(1500, ['peak']))).toMatchObject({ review: 100 });
  // After 450 s: u = 1 − (450 − 300) / 300 = 1/2; 40 + 60 × 1/2.
  expect(stagesOf(...puts(), ...changed, review(1680, ['peak']))).toMatchObject({ review: 70 });
});

test('a change of which no word came is not held against the officer', () => {
  // No review fell due; the time was set: 1 of 1.
  expect(stagesOf(...puts(), becomesTrue(1200, 'peak', 1))).toMatchObject({ review: 100 });
});
