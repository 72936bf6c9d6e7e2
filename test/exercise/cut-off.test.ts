import { expect, test } from 'vitest';
import type { LocalExercise } from '#exercise/local-port.ts';
import { eventsOf, heldAt, smallExercise, type Changes } from '../support/small-scenario.ts';

const cut = (at: string): Changes => ({
  channels: [{ id: 'phone', disturbed: [{ when: { at }, down: true }] }],
});

function invited(changes: Changes, place: string): LocalExercise {
  const exercise = smallExercise(changes);
  exercise.dispatch({
    type: 'invite',
    agencies: ['police', 'ambulance'],
    place,
    purpose: 'Come together.',
    channel: 'es2',
  });
  exercise.advanceTo(400);
  return exercise;
}

test('a conference is over when the lines go down, and nobody joins one while they are', () => {
  const whole = invited({}, 'conference');
  expect(whole.view().agencies['police']?.withYou).toBe('conference');

  const broken = invited(cut('T+6m'), 'conference');
  expect(eventsOf(broken, 'commander.apart').map(({ agency, at }) => [agency, at])).toEqual([
    ['police', 360],
    ['ambulance', 360],
  ]);
  broken.dispatch({ type: 'meet', items: [] });
  expect(broken.view().rejections.at(-1)?.code).toBe('meet/nobody-together');

  const never = invited(cut('T+0'), 'conference');
  expect(eventsOf(never, 'commander.together')).toEqual([]);
  expect(eventsOf(never, 'invitation.answered').map(({ accepted }) => accepted)).toEqual([
    false,
    false,
  ]);
});

test('an officer who has left the table is no longer at it, though the car has yet to start', () => {
  const car = { units: [{ ...officersCar }], seats: [{ id: 'nilo', unit: 'car' }] };
  const exercise = invited(car, 'hall');
  expect(exercise.view().agencies['police']?.withYou).toBe('together');
  exercise.dispatch({ type: 'move', to: 'home' });
  exercise.dispatch({ type: 'meet', items: [] });
  expect(exercise.view().agencies['police']?.withYou).toBe('no');
  expect(exercise.view().rejections.at(-1)?.code).toBe('meet/nobody-together');
});

const officersCar = {
  id: 'car',
  agency: 'fire',
  name: 'Liaison car',
  capabilities: ['liaison'],
  crew: 1,
  base: 'hall',
  turnOut: '3m',
};

test('what was found out goes over the air only if all who hear it may have it', () => {
  const said = (level: string) => {
    const needs = [{ agency: 'ambulance', level, because: 'They go that way.' }];
    const exercise = invited(
      { ...cut('T+9m'), facts: [{ id: 'bridge-closed', needs }] },
      'conference',
    );
    exercise.dispatch({
      type: 'meet',
      items: [],
      actions: [{ owner: 'police', does: 'find-out', topic: 'roads', by: '40m' }],
    });
    // The lines go down before police come back to it: what they say goes over the talkgroup.
    exercise.advanceTo(3000);
    return heldAt(exercise, 'ambulance', 'bridge-closed');
  };
  expect(said('useful')).toBeGreaterThan(540);
  expect(said('prohibited')).toBeNull();
});
