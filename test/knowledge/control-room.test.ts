import { expect, test } from 'vitest';
import {
  anInject,
  eventsOf,
  heldAt,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

const water = (id: string, from: string, to: string) =>
  anInject(id, 'T+1m', {
    from,
    to: [to],
    channel: 'control',
    text: 'One two three [the water is rising](water-rising).',
  });

/** When control-to-control messages came to their desks, in seconds. */
function deliveredAt(injects: readonly Changes[], changes: Changes = {}): number[] {
  const exercise = smallExercise({ injects, ...changes });
  exercise.advanceTo(3600);
  return eventsOf(exercise, 'message.delivered')
    .filter(({ at }) => at > 0)
    .map(({ at }) => at);
}

const toAmbulance = water('one', 'fire', 'ambulance');

test('control to control goes through both control rooms, half a minute each, and the delay between', () => {
  // Spoken in 3 s at T+60; 30 s in fire's room, 120 s between them, 30 s in ambulance's.
  expect(deliveredAt([toAmbulance])).toEqual([60 + 3 + 30 + 120 + 30]);
});

test('a control room handles one message at a time, its own and others’', () => {
  expect(deliveredAt([toAmbulance, water('two', 'fire', 'police')])).toEqual([243, 273]);
  expect(deliveredAt([toAmbulance, water('two', 'police', 'ambulance')])).toEqual([243, 273]);
});

test('congestion makes rooms and the way between them slower; another room’s hands do too', () => {
  const congested = [{ id: 'control', disturbed: [{ when: { at: 'T+0' }, congestion: 50 }] }];
  expect(deliveredAt([toAmbulance], { channels: congested })).toEqual([63 + 45 + 180 + 45]);
  const slow = [{ id: 'ambulance', controlRoom: { handles: '5m' } }];
  expect(deliveredAt([toAmbulance], { agencies: slow })).toEqual([63 + 30 + 120 + 300]);
});

test('the same words by telephone miss the queue', () => {
  const phoned = { ...toAmbulance, channel: 'phone' };
  const exercise = smallExercise({ injects: [phoned] });
  exercise.advanceTo(600);
  expect(heldAt(exercise, 'ambulance', 'water-rising')).toBe(63 + 45);
});
