import { expect, test } from 'vitest';
import { askOnWay, callOnWay } from '#ui/desk/partners/on-way.ts';
import { smallExercise } from '../support/small-scenario.ts';

test('a seat knows what it asks of whom: in its voice, waiting for it, said and waited for', () => {
  const exercise = smallExercise({});
  const call = { type: 'call', to: 'police' } as const;
  exercise.dispatch(call);
  const [topic] = exercise.brief.topics;
  if (topic === undefined) throw new Error('No topic.');
  exercise.dispatch({ type: 'ask', of: 'police', topic: topic.id, channel: 'phone' });
  exercise.dispatch({ type: 'call', to: 'nobody' });
  expect(callOnWay(exercise.view(), call)).toEqual({ is: 'saying' });
  expect(askOnWay(exercise.view(), 'police', topic)).toEqual({ is: 'queued' });
  // What was refused is not on its way.
  expect(Object.values(exercise.view().asking).map(({ type }) => type)).toEqual(['call', 'ask']);
  // What rings in meanwhile is taken first.
  const untilIt = (is: 'saying' | 'waiting') => {
    for (let turns = 0; turns < 9; turns += 1) {
      if (askOnWay(exercise.view(), 'police', topic)?.is === is) return;
      exercise.advanceTo(exercise.view().voice.current?.until ?? exercise.now());
    }
  };
  untilIt('saying');
  expect(askOnWay(exercise.view(), 'police', topic)).toEqual({ is: 'saying' });
  expect(callOnWay(exercise.view(), call)).toBeNull();
  untilIt('waiting');
  const since = exercise.now();
  expect(askOnWay(exercise.view(), 'police', topic)).toEqual({ is: 'waiting', since });
  // They answer within the five minutes that the question gave them.
  exercise.advanceTo(since + 300);
  expect(askOnWay(exercise.view(), 'police', topic)).toBeNull();
});
