import { expect, test } from 'vitest';
import { anInject, eventsOf, smallExercise } from '../support/small-scenario.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const twoSpeakers = (channel: string) => [
  anInject('first', 'T+1m', { to: ['fire'], channel, text: words(50) }),
  anInject('second', 'T+1m', { from: 'ambulance', to: ['fire'], channel, text: words(50) }),
];

function sentAt(channel: string, changes = {}): number[] {
  const exercise = smallExercise({ injects: twoSpeakers(channel), ...changes });
  exercise.advanceTo(600);
  return eventsOf(exercise, 'message.sent')
    .filter(({ message }) => message.kind === 'inject')
    .map(({ at }) => at);
}

test('a talkgroup carries one speaker at a time; two telephones do not wait for each other', () => {
  expect(sentAt('es2')).toEqual([80, 100]);
  expect(sentAt('phone')).toEqual([80, 80]);
});

test('where many want the talkgroup, each waits for a gap', () => {
  const congested = [{ id: 'es2', disturbed: [{ when: { at: 'T+30s' }, congestion: 50 }] }];
  expect(sentAt('es2', { channels: congested })).toEqual([95, 130]);
});

test('everyone on a talkgroup hears, whoever it is for', () => {
  const exercise = smallExercise({
    injects: [anInject('bridge', 'T+1m', { to: ['fire'], text: '[Closed](bridge-closed).' })],
  });
  exercise.advanceTo(600);
  const delivered = eventsOf(exercise, 'message.delivered').filter(({ at }) => at > 0);
  expect(delivered.map(({ to }) => to).toSorted()).toEqual(['ambulance', 'fire', 'nilo']);
  expect(exercise.view().messages?.last.direction).toBe('overheard');
});
