import { expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import { boatOf, boatOrder, boatTask } from '../support/boats.ts';
import { eventsOf, smallExercise, type Changes } from '../support/small-scenario.ts';

/** Police have a boat on its way to the task from the fifth minute; ambulance means to send one at T+20m. */
function boats(policeToo: readonly unknown[] = []): Changes {
  return {
    // Without a talkgroup of both they hear nothing of each other by themselves.
    channels: [{ id: 'es2', members: ['police', 'fire', 'nilo'] }],
    tasks: [boatTask('rescue', { label: 'Rescue from the roof', place: 'home', takes: '40m' })],
    units: ['police', 'ambulance'].map(boatOf),
    agencies: [
      {
        id: 'police',
        standingOrders: [boatOrder('police', 'rescue', 'T+5m'), ...policeToo],
      },
      {
        id: 'ambulance',
        standingOrders: [boatOrder('ambulance', 'rescue', 'T+20m')],
      },
    ],
  };
}

const connect: CommandInput = {
  type: 'connect',
  parties: ['police', 'ambulance'],
  link: 'controls',
};

function ordered(changes: Changes, connectAt: number | null): string[] {
  const exercise = smallExercise(changes);
  exercise.advanceTo(connectAt ?? 0);
  if (connectAt !== null) exercise.dispatch(connect);
  exercise.advanceTo(1500);
  return eventsOf(exercise, 'unit.ordered').map(({ unit }) => unit);
}

test('put in touch when a unit is on its task already, the other service hears of it too', () => {
  expect(ordered(boats(), null)).toEqual(['police-boat', 'ambulance-boat']);
  expect(ordered(boats(), 600)).toEqual(['police-boat']);
});

test('a unit that is called off is heard to be free, and the other service goes', () => {
  const off = {
    id: 'off',
    trigger: { when: { at: 'T+10m' } },
    do: { withdraw: { unit: 'police-boat' } },
  };
  expect(ordered(boats([off]), 0)).toEqual(['police-boat', 'police-boat', 'ambulance-boat']);
});

test('is said again when the line was down at the time', () => {
  const down = {
    ...boats(),
    channels: [
      { id: 'es2', members: ['police', 'fire', 'nilo'] },
      { id: 'control', disturbed: [{ when: { at: 'T+4m' }, lasts: '4m', down: true }] },
    ],
  };
  expect(ordered(down, 0)).toEqual(['police-boat']);
});

test('over a feed only the first says what its units are on', () => {
  const feed = (parties: string[]) => {
    const exercise = smallExercise(boats());
    exercise.dispatch({ type: 'connect', parties, link: 'feed' });
    exercise.advanceTo(1500);
    return eventsOf(exercise, 'unit.ordered').map(({ unit }) => unit);
  };
  expect(feed(['police', 'ambulance'])).toEqual(['police-boat']);
  expect(feed(['ambulance', 'police'])).toEqual(['police-boat', 'ambulance-boat']);
});
