import { expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import { smallExercise, type Changes } from '../support/small-scenario.ts';

const away: Changes = { agencies: [{ id: 'police', phone: { unanswered: 100 } }] };

const advice: CommandInput = {
  type: 'advise',
  to: 'police',
  advice: 'declare',
  because: 'It is more than we can hold.',
};
const brief: CommandInput = {
  type: 'brief',
  to: ['police'],
  channel: 'phone',
  fields: { intent: { says: 'Everybody out before the peak.' } },
};
const challenge: CommandInput = {
  type: 'challenge',
  parties: ['police'],
  topic: 'roads',
  says: 'You work from the old forecast.',
};

function rung(body: CommandInput, changes = away) {
  const exercise = smallExercise(changes);
  exercise.dispatch(body);
  exercise.advanceTo(400);
  return exercise;
}

test.each([advice, brief, challenge])('$type that nobody hears is not reached', (body) => {
  const { unreached, advice: given, briefs, challenges } = rung(body).view().partners;
  expect(unreached).toMatchObject([
    {
      agency: 'police',
      why: 'unanswered',
      put: { type: body.type },
      routes: ['es2', 'control', 'mail'],
    },
  ]);
  expect([...given, ...briefs, ...challenges]).toEqual([]);
});

test('what was heard is not among what was not reached', () => {
  const { unreached, advice: given } = rung(advice, {}).view().partners;
  expect(unreached).toEqual([]);
  expect(given).toHaveLength(1);
});

test('a call about nothing in particular leaves nothing to put again', () => {
  expect(rung({ type: 'call', to: 'police' }).view().partners.unreached).toEqual([]);
});

test('tried again another way it is on its way; something else put to them changes nothing', () => {
  const exercise = rung(advice);
  exercise.dispatch({ ...brief, channel: 'es2' });
  expect(exercise.view().partners.unreached).toHaveLength(1);
  exercise.dispatch({ ...advice, channel: 'es2' });
  expect(exercise.view().partners.unreached).toEqual([]);
  exercise.advanceTo(600);
  expect(exercise.view().partners.advice).toMatchObject([{ body: { channel: 'es2' } }]);
});

test('tried again in vain it is once more not reached, and stands there once', () => {
  const exercise = rung(advice);
  exercise.dispatch(advice);
  expect(exercise.view().partners.unreached).toEqual([]);
  exercise.advanceTo(1000);
  expect(exercise.view().partners.unreached).toMatchObject([{ why: 'unanswered' }]);
});
