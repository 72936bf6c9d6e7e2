import { expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import { eventsOf, smallExercise, type Changes } from '../support/small-scenario.ts';

const relief = {
  trigger: { when: { at: 'T+10m' } },
  name: 'Ada Fell',
  title: 'Night commander',
  temperament: 'brisk',
  confidence: 20,
  handover: '5m',
};

const relieved: Changes = { agencies: [{ id: 'police', commander: { unit: 'patrol', relief } }] };

/** Somebody rings the police commander at a time of the exercise. */
function callAt(changes: Changes, at: number): boolean {
  const exercise = smallExercise(changes);
  exercise.advanceTo(at);
  exercise.dispatch({ type: 'call', to: 'police' });
  exercise.advanceTo(at + 120);
  const failed = eventsOf(exercise, 'call.failed').some(({ agency }) => agency === 'police');
  const heard = toArray(exercise.view().messages).some(
    ({ kind, from, at: since }) => kind === 'report' && from === 'police' && since >= at,
  );
  expect(heard).toBe(!failed);
  return heard;
}

test('a commander who hands over cannot be had until the relief is in post', () => {
  expect(callAt(relieved, 540)).toBe(true);
  expect(callAt(relieved, 660)).toBe(false);
  expect(callAt({}, 660)).toBe(true);
  expect(callAt(relieved, 1020)).toBe(true);
});

test('an invitation that comes while one hands over is declined; the same one later is accepted', () => {
  const answerTo = (at: number) => {
    const exercise = smallExercise(relieved);
    exercise.advanceTo(at);
    exercise.dispatch({
      type: 'invite',
      agencies: ['police'],
      place: 'conference',
      purpose: 'Meet.',
      channel: 'es2',
    });
    exercise.advanceTo(at + 120);
    return eventsOf(exercise, 'invitation.answered')[0]?.accepted;
  };
  expect(answerTo(620)).toBe(false);
  expect(answerTo(1000)).toBe(true);
});

test('a request that comes while one hands over is put off; the same one later is taken on', () => {
  const answerTo = (at: number) => {
    const exercise = smallExercise({
      ...relieved,
      units: [
        {
          id: 'van',
          agency: 'police',
          name: 'Van',
          capabilities: ['seats'],
          crew: 2,
          base: 'station',
          turnOut: '1m',
        },
      ],
    });
    exercise.advanceTo(at);
    exercise.dispatch({
      type: 'request',
      of: 'police',
      capability: 'seats',
      place: 'home',
      reason: 'People are to be taken out there.',
      by: '20m',
      channel: 'es2',
    });
    exercise.advanceTo(at + 120);
    const [answer] = eventsOf(exercise, 'request.answered');
    return [answer?.accepted, answer?.because.includes('handing over')];
  };
  expect(answerTo(620)).toEqual([false, true]);
  expect(answerTo(1000)).toEqual([true, false]);
});

test('the relief starts from a confidence of their own, and is known by name once they have said who they are', () => {
  const exercise = smallExercise(relieved);
  exercise.advanceTo(899);
  expect(exercise.view().agencies['police']?.commander).toBeNull();
  exercise.advanceTo(960);
  expect(eventsOf(exercise, 'commander.relieved')).toMatchObject([
    { at: 600, from: 'Commander POL', to: 'Ada Fell', inPost: 900 },
  ]);
  const confidence = eventsOf(exercise, 'agency.changed').filter(
    ({ agency, region }) => agency === 'police' && region === 'confidence',
  );
  expect(confidence.at(-1)).toMatchObject({ at: 900, to: '20' });
  expect(exercise.view().agencies['police']?.commander).toEqual({
    name: 'Ada Fell',
    title: 'Night commander',
  });
});

test('who missed it on the radio hears it when they ring', () => {
  const off = { channels: [{ id: 'es2', loss: 100 }] };
  const orders = {
    standingOrders: [
      { id: 'declare', trigger: { when: { at: 'T+1m' } }, do: { declare: { status: 'standby' } } },
    ],
  };
  const exercise = smallExercise({
    ...off,
    agencies: [{ id: 'police', commander: { unit: 'patrol', relief }, ...orders }],
  });
  exercise.advanceTo(1000);
  expect(exercise.view().agencies['police']).toMatchObject({ commander: null, declared: null });
  exercise.dispatch({ type: 'call', to: 'police' });
  exercise.advanceTo(1100);
  expect(exercise.view().agencies['police']).toMatchObject({
    commander: { name: 'Ada Fell' },
    declared: 'standby',
  });
});

test('who hands over leaves the table, and whoever takes over comes to it', () => {
  const exercise = smallExercise(relieved);
  exercise.dispatch({
    type: 'invite',
    agencies: ['police'],
    place: 'hall',
    purpose: 'Meet.',
    channel: 'es2',
  });
  exercise.advanceTo(1200);
  const apart = eventsOf(exercise, 'commander.apart').map(({ at }) => at);
  const together = eventsOf(exercise, 'commander.together').map(({ at }) => at);
  expect(apart).toEqual([600]);
  expect(together).toHaveLength(2);
  expect(together[1]).toBe(900);
});
