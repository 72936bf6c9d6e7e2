import { expect, test } from 'vitest';
import {
  anInject,
  heldAt,
  noteFact,
  smallExercise,
  smallScenario,
} from '../support/small-scenario.ts';

test('the small scenario plays: what is noted and shared comes to be held', () => {
  const exercise = smallExercise({
    injects: [anInject('bridge', 'T+1m', { text: '[Mill Bridge is shut](bridge-closed).' })],
  });
  exercise.advanceTo(80);
  const note = noteFact(exercise, 'bridge-closed');
  exercise.dispatch({ type: 'share', to: ['ambulance'], channel: 'phone', items: [note] });
  exercise.advanceTo(300);
  expect(heldAt(exercise, 'ambulance', 'bridge-closed')).toBeGreaterThan(80);
});

test('changes merge by id, and what the loader refuses is said', () => {
  const { agencies } = smallScenario({ agencies: [{ id: 'fire', phone: { engaged: 100 } }] });
  expect(agencies.map(({ id, phone }) => [id, phone.engaged, phone.ring])).toEqual([
    ['police', 0, 10],
    ['fire', 100, 10],
    ['ambulance', 0, 10],
  ]);
  expect(() => smallScenario({ seats: [{ id: 'nilo', at: 'nowhere' }] })).toThrow('nowhere');
});
