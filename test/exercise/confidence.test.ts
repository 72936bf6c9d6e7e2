import { expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import { eventsOf, noteFact, smallExercise, type Changes } from '../support/small-scenario.ts';

/** By how much a commander's confidence moved, each time, from a moment on. */
function moves(exercise: LocalExercise, agency: string, since = 0): number[] {
  return eventsOf(exercise, 'agency.changed')
    .filter(
      (event) => event.agency === agency && event.region === 'confidence' && event.at >= since,
    )
    .map(({ from, to }) => Number(to) - Number(from));
}

const fact = (id: string, more: object) => ({
  id,
  topic: 'water',
  letter: 'hazards',
  level: 1,
  handling: 'responders',
  versions: [{ label: id, says: `So it is: ${id}.` }],
  ...more,
});

const learns = (agency: string, after: string, sourcing = 'seen') => [{ agency, after, sourcing }];

/** Police learn at 20 and at 25 minutes, from others than the officer. */
function learning(first: object, second: object): Changes {
  return {
    facts: [
      fact('dam-burst', { neverTrue: true, learnedBy: learns('fire', '1s', 'rumour') }),
      fact('first', { learnedBy: learns('police', '20m'), ...first }),
      fact('second', { learnedBy: learns('police', '25m'), ...second }),
    ],
    seats: [{ id: 'nilo', knows: ['water-rising', 'dam-burst'] }],
  };
}

const offTheBridge: Extract<CommandInput, { type: 'advise' }> = {
  type: 'advise',
  to: 'police',
  advice: 'route',
  avoid: 'mill-bridge',
  because: 'I expect that it will go under.',
  channel: 'es2',
};

function advised(changes: Changes, advice: Partial<typeof offTheBridge> = {}): number[] {
  const exercise = smallExercise(changes);
  exercise.advanceTo(300);
  exercise.dispatch({ ...offTheBridge, ...advice });
  exercise.advanceTo(2400);
  expect(eventsOf(exercise, 'advice.answered')).toHaveLength(1);
  return moves(exercise, 'police', 1000);
}

const closed = { means: { closes: ['mill-bridge'] } };

test('advice that is borne out raises confidence once', () => {
  expect(advised(learning(closed, closed))).toEqual([3]);
});

test('what bears on another road, or is only hearsay, bears nothing out', () => {
  const hearsay = { ...closed, learnedBy: learns('police', '20m', 'rumour') };
  expect(advised(learning({ means: { closes: ['ring-road'] } }, hearsay))).toEqual([]);
});

test('advice on what never was so costs confidence, beside what the words on it cost', () => {
  const exercise = smallExercise(learning({ refutes: 'dam-burst' }, {}));
  const items = [noteFact(exercise, 'dam-burst', 'rumour')];
  exercise.dispatch({ ...offTheBridge, items });
  exercise.advanceTo(2400);
  // Said as hearsay, it was honest; advice built on it was wrong all the same.
  expect(moves(exercise, 'police', 1000).toSorted((a, b) => a - b)).toEqual([-5, 2]);
});

const dogs: Changes = {
  units: [
    {
      id: 'dogs',
      agency: 'police',
      name: 'Dog section',
      capabilities: ['dog'],
      crew: 2,
      base: 'station',
      turnOut: '2m',
    },
  ],
};

test.each([
  ['that is taken on raises confidence', dogs, [1]],
  ['for what they do not have changes nothing', {}, []],
] as const)('a request %s', (_what, changes, expected) => {
  const exercise = smallExercise(changes);
  exercise.dispatch({
    type: 'request',
    of: 'police',
    capability: 'dog',
    place: 'home',
    reason: 'A child is missing and nobody else can search.',
    by: '30m',
    channel: 'es2',
  });
  exercise.advanceTo(900);
  expect(moves(exercise, 'police')).toEqual(expected);
});
