import { expect, test } from 'vitest';
import { harmOf } from '#world/harm.ts';
import {
  anInject,
  eventsOf,
  smallExercise,
  smallScenario,
  type Changes,
} from '../support/small-scenario.ts';

const measures = [
  {
    id: 'tension',
    label: 'Tension',
    unit: 'points',
    points: [{ at: 'T+0', value: 40 }],
    moves: [
      { rate: 2, while: { fired: 'kettled' } },
      { by: 15, on: { when: { fired: 'arrest' }, after: '90s' } },
    ],
    most: 80,
  },
  {
    id: 'trust',
    label: 'Trust',
    unit: 'points',
    points: [{ at: 'T+0', value: 60 }],
    moves: [{ follows: 'tension', above: 50, rate: -1 }],
    least: 0,
  },
];

const changes: Changes = {
  measures,
  injects: [
    anInject('kettled', 'T+10m', { text: 'They hold them in.' }),
    anInject('arrest', 'T+20m10s', { text: 'They have arrested one.' }),
    {
      ...anInject('bottles', 'T+0', { text: 'Bottles are thrown.' }),
      trigger: { when: { measure: 'tension', atLeast: 75 } },
    },
    {
      ...anInject('silence', 'T+0', { text: 'They no longer talk to us.' }),
      trigger: { when: { all: [{ measure: 'trust', atMost: 57 }, { fired: 'arrest' }] } },
    },
  ],
};

function moved(measure: string) {
  const exercise = smallExercise(changes);
  exercise.advanceTo(3000);
  return {
    values: eventsOf(exercise, 'measure.moved')
      .filter((event) => event.measure === measure)
      .map(({ at, value }) => [at, value] as const),
    fired: eventsOf(exercise, 'inject.fired').map(({ at, inject }) => [inject, at] as const),
  };
}

test('a rate runs while its condition holds, a jump comes at its moment, injects wait for the value', () => {
  const { values, fired } = moved('tension');
  // Looked at in the second in which the inject fires, then two a minute; fifteen more, 90 s after the arrest.
  expect(values.slice(0, 2)).toEqual([
    [600, 42],
    [660, 44],
  ]);
  expect(values.slice(-3)).toEqual([
    [1260, 64],
    [1300, 79],
    [1320, 80],
  ]);
  expect(new Map(fired).get('bottles')).toBe(1300);
});

test('a coupled measure falls the further the other is above, and what waits for it is told', () => {
  const { values, fired } = moved('trust');
  // From the value before each minute: 60 and 62 are one ten above 50, 79 two, 80 three.
  expect(values.slice(0, 4)).toEqual([
    [1200, 59],
    [1260, 58],
    [1320, 56],
    [1380, 53],
  ]);
  expect(new Map(fired).get('silence')).toBe(1320);
});

test('no view is told of a measure', () => {
  const exercise = smallExercise(changes);
  exercise.advanceTo(1290);
  const before = { ...exercise.view(), now: 0, messages: null };
  exercise.advanceTo(1299);
  expect({ ...exercise.view(), now: 0, messages: null }).toEqual(before);
  exercise.advanceTo(1500);
  expect(eventsOf(exercise, 'measure.moved').length).toBeGreaterThan(15);
  expect(JSON.stringify(exercise.view())).not.toContain('tension');
});

test('what waits for a wind to drop is told in the second in which it has dropped', () => {
  const wind = {
    id: 'wind',
    label: 'Wind',
    unit: 'm/s',
    points: [
      { at: 'T+0', value: 5 },
      { at: 'T+10m', value: 25 },
      { at: 'T+20m', value: 5 },
    ],
  };
  const calm = { not: { measure: 'wind', atLeast: 15 } };
  const exercise = smallExercise({
    measures: [wind],
    injects: [
      {
        ...anInject('calm', 'T+0', { text: 'The wind has dropped.' }),
        trigger: { when: { all: [{ at: 'T+7m' }, calm] } },
      },
    ],
  });
  exercise.advanceTo(3600);
  // 15 at 900 s, on the way down from 25 at 600 s; nothing else happens then.
  expect(eventsOf(exercise, 'inject.fired').map(({ at }) => at)).toEqual([901]);
});

test('who shelters people is in the ledger of harm', () => {
  const sheltering: Changes = {
    people: [
      {
        id: 'residents',
        label: 'Residents',
        place: 'home',
        kinds: [{ id: 'all', label: 'All', count: 20, capability: 'seats', load: '30s' }],
      },
    ],
    tasks: [
      {
        id: 'indoors',
        label: 'Bring everybody indoors',
        place: 'home',
        needs: [{ capability: 'cordon', units: 1 }],
        takes: '5m',
        shelters: 'residents',
        deadline: 'T+30m',
      },
    ],
    agencies: [
      {
        id: 'police',
        standingOrders: [
          {
            id: 'bring-indoors',
            trigger: { when: { at: 'T+2m' } },
            do: { deploy: { unit: 'patrol', task: 'indoors' } },
          },
        ],
      },
    ],
  };
  const exercise = smallExercise(sheltering);
  exercise.advanceTo(3600);
  expect(eventsOf(exercise, 'people.sheltered')).toHaveLength(1);
  expect(harmOf(smallScenario(sheltering), exercise.journal(), 3600).people).toEqual({
    atRisk: 20,
    sheltered: 20,
    safe: 0,
    harmed: 0,
  });
});
