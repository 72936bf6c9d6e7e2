import { expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import { eventsOf, noteFact, smallExercise } from '../support/small-scenario.ts';

const bad = { channels: [{ id: 'es2', loss: 50, garble: 50 }] };

/** What came of three things said on a bad channel, after something else was done that takes no time. */
function fates(seed: number, before: readonly CommandInput[]): string[] {
  const exercise = smallExercise(bad, { seed });
  const items = [noteFact(exercise, 'water-rising')];
  for (const body of before) exercise.dispatch(body);
  exercise.dispatch({ type: 'share', to: ['police'], channel: 'es2', items });
  exercise.dispatch({ type: 'ask', of: 'ambulance', topic: 'roads', channel: 'es2' });
  exercise.dispatch({ type: 'share', to: ['police'], channel: 'es2', items });
  exercise.advanceTo(1800);
  const lost = eventsOf(exercise, 'message.lost').map(
    ({ message, to, at }) => `${message} ${to} ${at}`,
  );
  const garbled = eventsOf(exercise, 'message.garbled').map(
    ({ message, to, fact, at }) => `${message} ${to} ${fact} ${at}`,
  );
  return [...lost, ...garbled];
}

test('one command more does not reshuffle the luck of what is said after it', () => {
  const waits: CommandInput = { type: 'expect', from: 'police', about: 'Word', within: '10m' };
  const seeds = Array.from({ length: 25 }, (_, index) => index + 1);
  const all = seeds.map((seed) => fates(seed, []));
  expect(seeds.map((seed) => fates(seed, [waits, waits]))).toEqual(all);
  // The same words said twice have a luck each, and seeds differ.
  expect(new Set(all.map((one) => one.join())).size).toBeGreaterThan(10);
});
