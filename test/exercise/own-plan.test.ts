import { expect, test } from 'vitest';
import { createLocalExercise } from '#exercise/local-port.ts';
import { anInject, smallScenario } from '../support/small-scenario.ts';

/** Police say at one minute that a bridge will be closed, as they learn it officially at twenty. */
function heardFrom(speaker: 'police' | 'ambulance') {
  const exercise = createLocalExercise(
    smallScenario({
      facts: [
        {
          id: 'bridge-closed',
          becomesTrue: { when: { at: 'T+20m' } },
          learnedBy: [{ agency: 'police', sourcing: 'official' }],
        },
      ],
      injects: [
        anInject('plan', 'T+1m', {
          from: speaker,
          text: 'At twenty past [Mill Bridge is closed](bridge-closed).',
        }),
      ],
    }),
    { seed: 1, seat: 'nilo', mode: 'practice' },
  );
  exercise.advanceTo(120);
  return exercise
    .journal()
    .flatMap((event) => (event.type === 'message.sent' ? event.message.carries : []))
    .find(({ fact }) => fact === 'bridge-closed')?.sourcing;
}

test('what a service means to do itself it says as officially as it will know it', () => {
  expect(heardFrom('police')).toBe('official');
});

test('what another means to do it has at second hand', () => {
  expect(heardFrom('ambulance')).toBe('second-hand');
});
