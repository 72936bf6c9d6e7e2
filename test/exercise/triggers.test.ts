import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp } from '#kernel/buckets.ts';
import type { ExerciseState } from '#exercise/body.ts';
import { isMet } from '#exercise/triggers/conditions.ts';
import { advanceTo, giveCommand, nextDue, startExercise } from '#exercise/exercise.ts';
import { triggersOf } from '#exercise/triggers/triggers.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';
import { anInject, smallScenario, type Changes } from '../support/small-scenario.ts';

/** Triggers that have not held although, looked at one by one, their conditions do. */
function passedOver({ body, now }: ExerciseState): number[] {
  if (body.ended) return [];
  return triggersOf(body.scenario).flatMap(({ trigger }, index) => {
    const waits = lookUp(body.triggers.held, String(index)) === undefined;
    return waits && isMet(trigger.when, body, now) ? [index] : [];
  });
}

/** Advances from one moment at which something is due to the next, and looks at every trigger at each. */
function advanceLooking(from: ExerciseState, to: number): ExerciseState {
  let state = from;
  for (let due = nextDue(state); due !== null && due <= to; due = nextDue(state)) {
    ({ state } = advanceTo(state, due));
    expect(passedOver(state)).toEqual([]);
  }
  return state;
}

test('under random play no trigger that holds is passed over', async () => {
  const scenario = await brackwater();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), wishes, (seed, plan) => {
      const { commands } = playWishes(scenario, seed, plan, () => {}).record();
      let { state } = startExercise(scenario, seed);
      for (const { id, seat, at, body } of commands) {
        state = advanceLooking(state, at);
        if (state.body.ended) return;
        ({ state } = giveCommand(state, { id, seat, at, body }));
        expect(passedOver(state)).toEqual([]);
      }
      advanceLooking(state, scenario.clock.length);
    }),
    { seed: 7, numRuns: 4 },
  );
}, 60_000);

const conditions: readonly (readonly [string, Changes])[] = [
  ['a time', { at: 'T+10m' }],
  ['a fact held', { held: { by: 'ambulance', fact: 'bridge-closed' } }],
  ['an inject', { fired: 'told' }],
  ['a unit at a place', { unit: { id: 'medic', at: 'hall' } }],
  ['a task under way', { task: { id: 'stand', is: 'under-way' } }],
  ['an agency', { agency: { id: 'ambulance', is: 'enRoute' } }],
  ['a measure', { measure: 'river', atLeast: 20 }],
  ['a measure that moves', { measure: 'wind', atLeast: 3 }],
  ['the absence of something', { not: { held: { by: 'police', fact: 'home-cut-off' } } }],
  ['several things', { all: [{ at: 'T+2m' }, { unit: { id: 'medic', at: 'hall' } }] }],
  ['one of several', { any: [{ fired: 'never' }, { at: 'T+3m' }] }],
];

test.each(conditions)('an inject that waits for %s happens when it holds', (_, when) => {
  const scenario = smallScenario({
    measures: [
      { id: 'river', label: 'River', unit: 'cm', points: points([0, 10], [600, 30]) },
      {
        id: 'wind',
        label: 'Wind',
        unit: 'm/s',
        points: points([0, 0]),
        moves: [{ rate: 1, while: { at: 'T+1m' } }],
      },
    ],
    tasks: [
      {
        id: 'stand',
        label: 'Stand by',
        place: 'hall',
        needs: [{ capability: 'stretcher', units: 1 }],
        takes: '5m',
      },
    ],
    agencies: [
      {
        id: 'ambulance',
        standingOrders: [
          {
            id: 'go',
            trigger: { when: { at: 'T+1m' } },
            do: { deploy: { unit: 'medic', task: 'stand' } },
          },
        ],
      },
    ],
    injects: [
      anInject('told', 'T+2m', { text: 'It is [closed](bridge-closed).', to: ['ambulance'] }),
      anInject('never', 'T+59m', { text: 'Late.' }),
      { ...anInject('waits', 'T+0', { text: 'It has come to this.' }), trigger: { when } },
    ],
  });
  const { state } = startExercise(scenario, 1);
  const end = advanceLooking(state, scenario.clock.length);
  expect(lookUp(end.body.fired, 'waits')).toBe(true);
});

function points(...all: (readonly [number, number])[]): object[] {
  return all.map(([at, value]) => ({ at: `T+${at}s`, value }));
}

const doneAnew = (again: Changes, more: readonly object[] = []): Scenario =>
  smallScenario({
    tasks: [
      {
        id: 'stand',
        label: 'Stand by',
        place: 'station',
        needs: [{ capability: 'pump', units: 1 }],
        takes: '20m',
      },
    ],
    agencies: [
      {
        id: 'fire',
        standingOrders: [
          {
            id: 'begin',
            trigger: { when: { task: { id: 'stand', is: 'open' } } },
            do: { deploy: { unit: 'pump', task: 'stand' } },
            ...again,
          },
          ...more,
        ],
      },
    ],
  });

const stop = {
  id: 'stop',
  trigger: { when: { task: { id: 'stand', is: 'under-way' } } },
  do: { withdraw: { unit: 'pump' } },
};

function accepted(scenario: Scenario, type: string): number[] {
  const begun = startExercise(scenario, 1);
  const events = [...begun.events, ...advanceTo(begun.state, scenario.clock.length).events];
  return events.flatMap((event) =>
    event.type === 'command.accepted' && event.command.body.type === type ? [event.at] : [],
  );
}

test('a standing order is done once; with `again` whenever it comes to hold anew, not before its time', () => {
  expect(accepted(doneAnew({}, [stop]), 'deploy')).toHaveLength(1);
  const times = accepted(doneAnew({ again: '10m' }, [{ ...stop, again: '10m' }]), 'deploy');
  expect(times.length).toBeGreaterThan(2);
  times.slice(1).forEach((at, index) => {
    expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(600);
  });
});

test('standing orders that set each other off while no time passes are stopped, and named', () => {
  const scenario = doneAnew({ again: '0s' }, [{ ...stop, again: '0s' }]);
  const { state } = startExercise(scenario, 1);
  expect(() => advanceTo(state, 600)).toThrow(
    /Standing orders set each other off without end at \d+ s: fire\/begin, fire\/stop/,
  );
});
