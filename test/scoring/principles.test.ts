import { expect, test } from 'vitest';
import { aDecision, aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  becomesTrue,
  hears,
  holds,
  lineOf,
  scored,
  sees,
  type Happening,
} from './support/a-journal.ts';

const water = aFact('water', {
  letter: 'hazards',
  topic: 'river',
  means: { hazard: ['flood'] },
  needs: [aNeed('ambulance', 'critical')],
});
const scenario = aScenario({
  decisions: [aDecision()],
  facts: [water],
  zones: [
    { id: 'flood', label: 'Flood water', measure: 'level', steps: [{ atLeast: 0, area: 'a' }] },
  ],
  units: [
    {
      id: 'crew-one',
      agency: 'ambulance',
      name: 'Crew one',
      capabilities: ['stretcher'],
      crew: 2,
      base: 'b',
      turnOut: 60,
    },
  ],
  tasks: [
    {
      id: 'search',
      label: 'Search the street',
      place: 'p',
      needs: [{ capability: 'boat', units: 1 }],
    },
  ],
});

function together(at: number, agency: string): Happening {
  return [at, { type: 'commander.together', agency, place: 'conference', seat: 'nilo' }];
}
function apart(at: number, agency: string): Happening {
  return [at, { type: 'commander.apart', agency, place: 'conference', seat: 'nilo' }];
}
function meets(at: number, ...agencies: string[]): Happening {
  return [
    at,
    {
      type: 'meeting.started',
      id: `m-${at}`,
      seat: 'nilo',
      agencies,
      place: 'conference',
      missing: [],
      review: false,
    },
  ];
}

const quorum = (...happenings: Happening[]) => {
  return lineOf(scored(scenario, happenings), 'co-locate/quorum:evacuate/police').points;
};

test('a commander who is with the officer in time, and met, counts in full', () => {
  expect(quorum(together(1000, 'police'), meets(1100, 'police'))).toBe(1);
  expect(quorum(together(300, 'police'), meets(700, 'police'))).toBe(1);
});

test('together late counts in part, and without a meeting half', () => {
  expect(quorum(together(1500, 'police'), meets(1550, 'police'))).toBe(0.5);
  expect(quorum(together(1000, 'police'))).toBe(0.5);
});

test('together only before there was anything to decide, or only after, counts nothing', () => {
  expect(quorum(together(100, 'police'), meets(200, 'police'), apart(500, 'police'))).toBe(0);
  expect(quorum(together(1900, 'police'), meets(1950, 'police'))).toBe(0);
});

test('co-location is the mean over the commanders entitled to each decision', () => {
  const card = scored(scenario, together(1000, 'police'), meets(1100, 'police'));
  expect(card.principles.coLocate).toEqual({ value: 50, n: 2 });
});

const opened: Happening = [0, { type: 'task.opened', task: 'search' }];
const joins = (at: number, unit: string): Happening => [
  at,
  { type: 'task.joined', task: 'search', unit },
];
const starts = (at: number): Happening => [
  at,
  { type: 'task.started', task: 'search', units: ['one'] },
];
const task = (...happenings: Happening[]) => {
  return lineOf(scored(scenario, opened, happenings), 'co-ordinate/task:search').points;
};

test('a task begun within half an hour counts in full, then less, never begun nothing', () => {
  expect([task(starts(1800)), task(starts(2700)), task()]).toEqual([1, 0.5, 0]);
});

test('twice the crews that a task takes is work done twice', () => {
  expect(task(joins(600, 'one'), starts(600), joins(700, 'two'))).toBe(0.75);
});

test('a joint decision sets its tasks going', () => {
  const taken: Happening = [
    1000,
    {
      type: 'decision.taken',
      proposal: 'p',
      decision: 'evacuate',
      option: 'now',
      provisional: false,
    },
  ];
  expect(lineOf(scored(scenario, taken), 'co-ordinate/joint:evacuate').points).toBe(1);
  expect(lineOf(scored(scenario), 'co-ordinate/joint:evacuate').points).toBe(0);
});

function asks(of: string): Happening[] {
  const body = { type: 'ask', of, topic: 'river', channel: 'phone', within: 300 } as const;
  const message = {
    id: 'q-1',
    kind: 'question',
    from: 'nilo',
    to: [of],
    channel: 'phone',
    text: '?',
    spans: [],
    carries: [],
    priority: 'routine',
    readBack: false,
    explained: true,
    because: 'c-1',
  } as const;
  return [
    [500, { type: 'command.accepted', command: { id: 'c-1', seat: 'nilo', at: 500, body } }],
    [520, { type: 'message.sent', message }],
  ];
}

test('a question counts where it reached an agency that held something on it', () => {
  const held = [becomesTrue(0, 'water'), sees(0, 'council', 'water')];
  expect(lineOf(scored(scenario, held, asks('council')), 'co-ordinate/ask:c-1').points).toBe(1);
  expect(lineOf(scored(scenario, held, asks('police')), 'co-ordinate/ask:c-1')).toMatchObject({
    points: 0,
    says: 'You asked Police about River at 00:08; they had nothing on it, Council had.',
  });
});

test('asking for what nobody knows is no mistake', () => {
  expect(scored(scenario, asks('police')).lines.map(({ rule }) => rule)).not.toContain(
    'co-ordinate/ask',
  );
});

const known = [becomesTrue(0, 'water'), ...hears(0, { fact: 'water' })];
const exposed: Happening = [
  600,
  { type: 'crew.exposed', unit: 'crew-one', zone: 'flood', crew: 2 },
];
const told = holds(60, { fact: 'water' }, { holder: 'ambulance', from: 'nilo' });

test('joint understanding of risk is what was told of hazards and weighed in decisions', () => {
  // Told 100, no decision put 0.
  expect(scored(scenario, known, told).principles.jointlyUnderstandRisk).toEqual({
    value: 50,
    n: 2,
  });
});

test('a crew sent unwarned into a hazard that the officer knew of takes a fifth away', () => {
  const card = scored(scenario, known, told, exposed);
  expect(card.principles.jointlyUnderstandRisk.value).toBe(40);
  expect(lineOf(card, 'risk/exposure:crew-one/flood/600').says).toBe(
    'Crew one went into ‘Flood water’ at 00:10 unwarned; you knew of it at 00:00.',
  );
});

test('a hazard that the officer could not know of is outcome, not score', () => {
  const lines = scored(scenario, becomesTrue(0, 'water'), exposed).lines;
  expect(lines.map(({ rule }) => rule)).not.toContain('risk/exposure');
});
