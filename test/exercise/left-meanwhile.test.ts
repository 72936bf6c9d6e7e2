import { expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import { eventsOf, heldAt, noteFact, smallExercise } from '../support/small-scenario.ts';

/**
 * Police and ambulance come to the hall. While the officer writes, the police car is called away, or
 * not; what waited to be said to both comes after that.
 */
function saidAfterwards(body: (items: string[]) => CommandInput, leaves: boolean) {
  const order = {
    id: 'away',
    trigger: { when: { at: 'T+10m' } },
    do: { deploy: { unit: 'patrol', to: 'station' } },
  };
  const exercise = smallExercise({
    agencies: [{ id: 'police', standingOrders: leaves ? [order] : [] }],
  });
  exercise.dispatch({
    type: 'invite',
    agencies: ['police', 'ambulance'],
    place: 'hall',
    purpose: 'Come together.',
    channel: 'es2',
  });
  exercise.advanceTo(580);
  const items = [noteFact(exercise, 'water-rising')];
  exercise.dispatch({ type: 'log', text: 'word '.repeat(120) });
  exercise.dispatch(body(items));
  exercise.advanceTo(1800);
  return exercise;
}

const parties = ['police', 'ambulance'];

test('face to face only those hear it who are still there', () => {
  const share = (items: string[]): CommandInput => {
    return { type: 'share', to: parties, channel: 'face', items };
  };
  const stayed = saidAfterwards(share, false);
  const left = saidAfterwards(share, true);
  expect(heldAt(stayed, 'police', 'water-rising')).not.toBeNull();
  expect(heldAt(left, 'police', 'water-rising')).toBeNull();
  expect(heldAt(left, 'ambulance', 'water-rising')).not.toBeNull();
  expect(left.view().notes[0]?.standing['police']).toBe('not-told');
});

test('to nobody nothing is said, and that is said', () => {
  const left = saidAfterwards(
    (items) => ({ type: 'share', to: ['police'], channel: 'face', items }),
    true,
  );
  expect(left.view().rejections.map(({ code }) => code)).toEqual(['channel/not-together']);
});

test('who has left is rung by themselves, for a telephone is for two', () => {
  const connect = (): CommandInput => ({ type: 'connect', parties, link: 'controls' });
  const begun = (leaves: boolean) => {
    const exercise = saidAfterwards(connect, leaves);
    expect(eventsOf(exercise, 'link.opened')).toHaveLength(1);
    expect(exercise.view().voice).toEqual({ current: null, queue: [] });
    return eventsOf(exercise, 'voice.started').flatMap(({ action }) =>
      action.startsWith('v-c-4') ? [action] : [],
    );
  };
  expect(begun(false)).toEqual(['v-c-4']);
  expect(begun(true)).toEqual(['v-c-4', 'v-c-4-police']);
});
