import { expect, test } from 'vitest';
import type { Task } from '#scenario/schema/world.ts';
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
import { measureOf, scoredAgainst } from './support/measures.ts';
import { decides } from './support/meetings.ts';

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

/** A meeting on a decision at 400 s; there is enough to decide on from 600 s. */
const early = (decision: string): Happening[] => {
  const [at, body] = meets(400, 'police');
  return body.type === 'meeting.started' ? [[at, { ...body, decision }]] : [];
};

test('met on it before there was enough to decide, and together ever since, is met', () => {
  const since = together(300, 'police');
  expect(quorum(since, ...early('evacuate'))).toBe(1);
  expect(quorum(since, ...early('another'))).toBe(0.5);
  // They left and came back, at 1000 s within the window’s full time, and did not meet again.
  expect(quorum(since, ...early('evacuate'), apart(500, 'police'), together(1000, 'police'))).toBe(
    0.5,
  );
});

test('to put the decision to them is to meet', () => {
  expect(quorum(together(300, 'police'), ...decides(700))).toBe(1);
});

test('together only before there was anything to decide, or only after, counts nothing', () => {
  expect(quorum(together(100, 'police'), meets(200, 'police'), apart(500, 'police'))).toBe(0);
  expect(quorum(together(1900, 'police'), meets(1950, 'police'))).toBe(0);
});

test('who was needed with the officer is the mean over the commanders entitled to each decision', () => {
  const card = scored(scenario, together(1000, 'police'), meets(1100, 'police'));
  expect(measureOf(card, 'quorum')).toMatchObject({ value: 50, n: 2 });
});

const opened: Happening = [0, { type: 'task.opened', task: 'search' }];

test('work that begins though nobody says a word is told and not counted, unless it did not', () => {
  const silentTasks = ['search'];
  const began: Happening = [300, { type: 'task.started', task: 'search', units: ['crew-one'] }];
  const card = scoredAgainst(scenario, { silentTasks }, opened, began);
  const line = lineOf(card, 'co-ordinate/task:search');
  expect(line).toMatchObject({ points: 0, of: 0 });
  expect(line.says).toBe(
    '‘Search the street’ was there to be done from 00:00; work began at 00:05 (not counted: it begins without you).',
  );
  expect(measureOf(card, 'tasks').value).toBeNull();
  const never = scoredAgainst(scenario, { silentTasks }, opened);
  expect(lineOf(never, 'co-ordinate/task:search')).toMatchObject({ points: 0, of: 1 });
});
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
  // One of two too many: 1 − ½ × ½.
  expect(task(joins(600, 'one'), starts(600), joins(700, 'two'))).toBe(0.75);
});

test('a crew of another service that set out when one was enough is doubled as well', () => {
  const sets: Happening = [
    650,
    { type: 'task.duplicated', task: 'search', agencies: ['fire', 'police'], unit: 'two' },
  ];
  expect(task(joins(600, 'one'), starts(600), sets)).toBe(0.75);
});

test('a task with a deadline is to be begun so that it can be done by then', () => {
  const [search] = scenario.tasks;
  const due = (part: Partial<Task>) => {
    const tasks = search === undefined ? [] : [{ ...search, takes: 600, ...part }];
    const card = scored({ ...scenario, tasks }, opened, starts(1500));
    const line = lineOf(card, 'co-ordinate/task:search');
    return [line.points, line.of];
  };
  // Full until 1500 − 600 = 900, nothing after 900 + 1800: at 1500 two thirds.
  expect(due({ deadline: 1500 })).toEqual([0.667, 1]);
  expect(due({ deadline: 2100 })).toEqual([1, 1]);
  // Bringing people out weighs two.
  const moves = { people: 'all', to: 'q', by: 'road', unload: 10 } as const;
  expect(due({ deadline: 2100, moves })).toEqual([2, 2]);
});

test('work in a hazard of which another service knew, and the officer, is in conflict', () => {
  const [search] = scenario.tasks;
  const tasks = search === undefined ? [] : [{ ...search, hazard: 'flood' }];
  const points = (...happenings: (Happening | readonly Happening[])[]) => {
    const work = [opened, joins(600, 'crew-one'), starts(600), exposed];
    const card = scored({ ...scenario, tasks }, work, ...happenings);
    return lineOf(card, 'co-ordinate/task:search').points;
  };
  const fireKnew = sees(300, 'fire', 'water');
  expect(points(becomesTrue(0, 'water'), fireKnew)).toBe(1);
  expect(points(known)).toBe(1);
  // Every crew on it: 1 − ½.
  expect(points(known, fireKnew)).toBe(0.5);
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

test('a crew sent unwarned into a hazard that the officer knew of is a measure of its own', () => {
  const card = scored(scenario, known, told, exposed);
  // Silence exposes nobody here, so the measure is 0: (100 + 0 + 0) ÷ 3.
  expect(measureOf(card, 'exposure')).toMatchObject({ value: 0, n: 1 });
  expect(card.principles.jointlyUnderstandRisk.value).toBe(33.3);
  expect(lineOf(card, 'risk/exposure:crew-one/flood/600')).toMatchObject({
    points: 0,
    of: 1,
    says: 'Crew one went into ‘Flood water’ at 00:10 unwarned; you knew of it at 00:00, and telling Ambulance ‘water first’ would have kept them out.',
  });
});

test('a hazard that the officer could not know of, or not in time, is outcome, not score', () => {
  const line = (...happenings: Happening[]) => {
    const card = scored(scenario, becomesTrue(0, 'water'), happenings, exposed);
    const { of, says } = lineOf(card, 'risk/exposure:crew-one/flood/600');
    return [of, says.split('; ')[1], measureOf(card, 'exposure').value];
  };
  expect(line()).toEqual([0, 'no word of it had reached you.', null]);
  const out: Happening = [
    700,
    { type: 'crew.unexposed', unit: 'crew-one', zone: 'flood', seconds: 100 },
  ];
  // Noted at 590: two minutes before 700 is 580.
  expect(line(...hears(560, { fact: 'water' }), out)).toEqual([
    0,
    'you knew of it at 00:09, too late to spare them.',
    null,
  ]);
  expect(line(...hears(560, { fact: 'water' }))[1]).toBe(
    'you knew of it at 00:09, and telling Ambulance ‘water first’ at once would have brought them out sooner.',
  );
});

test('exposure is measured against silence, and only as far as the work is done', () => {
  const out: Happening = [
    900,
    { type: 'crew.unexposed', unit: 'crew-one', zone: 'flood', seconds: 300 },
  ];
  // Two for 300 s are 600 of the 2400 of silence: three quarters less.
  const value = (...happenings: (Happening | readonly Happening[])[]) =>
    measureOf(scoredAgainst(scenario, { silentExposure: 2400 }, ...happenings), 'exposure').value;
  expect(value(known, exposed, out)).toBe(75);
  // The one task of which work fell due was begun half late: 0.75 × 0.5.
  expect(value(known, exposed, out, [opened, starts(2700)])).toBe(37.5);
  // Nobody went in, and nothing was done.
  expect(value(known, opened)).toBe(0);
});
