import { expect, test } from 'vitest';
import { eventsOf, noteFact } from '../../support/small-scenario.ts';
import { crowdExercise, talks, valueOf } from '../../support/crowd-exercise.ts';

/** The officer has heard on the radio what the march, who know better, confide later; rooms take long. */
function hearsItOnTheRadio() {
  return crowdExercise(
    {},
    {
      measures: [{ id: 'march-trust', points: [{ at: 'T+0m', value: 70 }] }],
      channels: [
        { id: 'control', delay: '8m' },
        { id: 'radio-brack', members: ['police', 'nilo'] },
      ],
      facts: [{ id: 'break-away', learnedBy: [{ agency: 'march', sourcing: 'seen' }] }],
      injects: [{ id: 'rumour', text: 'They say [some mean to leave the route](break-away).' }],
    },
  );
}

test('what was said before it was confided breaks no confidence, though it comes later', () => {
  const exercise = hearsItOnTheRadio();
  exercise.advanceTo(90);
  const note = noteFact(exercise, 'break-away', 'rumour');
  exercise.dispatch({ type: 'share', to: ['ambulance'], channel: 'control', items: [note] });
  exercise.advanceTo(150);
  talks(exercise, { move: 'initiate', limits: true });
  const [told] = eventsOf(exercise, 'crowd.confided');
  exercise.advanceTo(1140);
  const came = eventsOf(exercise, 'fact.held').find(
    ({ holder, fact }) => holder === 'ambulance' && fact === 'break-away',
  );
  expect(came?.at).toBeGreaterThan(told?.at ?? Number.POSITIVE_INFINITY);
  expect(eventsOf(exercise, 'confidence.broken')).toEqual([]);
  // 70 + 5 for first contact.
  expect(valueOf(exercise, 'march-trust', 70)).toBe(75);
});

test('said after, it breaks it, whatever the radio says', () => {
  const exercise = hearsItOnTheRadio();
  exercise.advanceTo(90);
  talks(exercise, { move: 'initiate', limits: true });
  const note = noteFact(exercise, 'break-away', 'rumour');
  exercise.dispatch({ type: 'share', to: ['ambulance'], channel: 'control', items: [note] });
  exercise.advanceTo(1140);
  expect(eventsOf(exercise, 'confidence.broken')).toMatchObject([{ to: 'ambulance' }]);
});

test('two groups brought together earn trust once, from whichever side it is begun', () => {
  const exercise = crowdExercise(
    {},
    {
      crowds: [
        {
          id: 'counter',
          contact: {
            name: 'Sid Marlow',
            title: 'Spokesman',
            phone: { ring: '5s', engaged: 0, unanswered: 0 },
          },
        },
      ],
    },
  );
  exercise.advanceTo(120);
  for (const [crowd, other] of [
    ['march', 'counter'],
    ['counter', 'march'],
  ] as const) {
    talks(exercise, { crowd, with: other, move: 'mediate', channel: 'phone' });
    exercise.advanceTo(exercise.now() + 180);
  }
  const moved = eventsOf(exercise, 'trust.moved').map(({ crowd, why, by }) => [crowd, why, by]);
  expect(moved).toEqual([
    ['march', 'mediated', 4],
    ['counter', 'mediated', 4],
  ]);
});
