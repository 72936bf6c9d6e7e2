import { expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import { goldenExercise } from '../support/golden.ts';

const seat = 'talker';

/** Why trust moved, by how much and to what: for one group. */
async function trustIn(file: string, crowd: string): Promise<string[]> {
  const { scenario, script } = await goldenExercise('march-through-the-town', file);
  return playScript(scenario, script, { seed: 1, seat }).journal.flatMap((event) =>
    event.type === 'trust.moved' && event.crowd === crowd
      ? `${event.why} ${event.by} = ${event.value}`
      : [],
  );
}

// By the figures of doctrine/police-liaison.ts; both groups begin at 60.
test('what earns trust: hello, what is true, a promise made and kept, and mediating', async () => {
  expect(await trustIn('talks', 'march')).toEqual([
    'first-contact 5 = 65',
    'told 2 = 67', // The line, before it is drawn.
    'promise-made 2 = 69',
    'promise-kept 6 = 75',
    'told 2 = 77', // The condition, now that it is imposed.
    'mediated 4 = 81', // With the other group.
    'mediated 4 = 85', // With the organiser.
  ]);
  expect(await trustIn('talks', 'castle-ward')).toEqual([
    'first-contact 5 = 65',
    'told 2 = 67',
    'mediated 4 = 71',
  ]);
});

test('what loses it: each of the ways there is, one after the other', async () => {
  expect(await trustIn('talks-badly', 'march')).toEqual([
    'first-contact 5 = 65',
    'individuals -15 = 50',
    'not-imposed -20 = 30',
    'promise-made 2 = 32',
    'not-authorised -20 = 12', // When its time is over: nobody could tell before.
    'confidence-broken -12 = 0', // All that is left. The line that surprises them takes no more.
  ]);
  expect(await trustIn('talks-badly', 'castle-ward')).toEqual([
    'reported-unexplained -15 = 45',
    'promise-made 2 = 47',
    'not-authorised -20 = 27', // At once: plainly not the officer's to promise.
    'promise-broken -12 = 15', // The one that was agreed to. The other they had seen through.
    'surprise -8 = 7', // The scenario's own figure.
  ]);
});
