import { expect, test } from 'vitest';
import { eventsOf, smallExercise } from '../support/small-scenario.ts';

const clearTheBank = {
  id: 'clear-bank',
  title: 'Clear the bank',
  question: 'Do people leave the bank?',
  entitled: ['fire', 'ambulance'],
  essential: ['home-cut-off'],
  options: [
    { id: 'out', label: 'Out', note: 'Everybody goes.', directs: ['evacuate'] },
    { id: 'stay', label: 'Stay', note: 'Nobody goes.' },
  ],
  window: { opens: 'T+1m', full: 'T+30m', closes: 'T+50m' },
  hazards: [{ id: 'water', label: 'Water', relevant: true }],
  powers: [{ id: 'roads', label: 'Road closure', relevant: true }],
  review: { within: '20m', changes: [] },
};

/** Whoever is invited confers, people are to leave the bank, and this is what the police turn to. */
function policeTurnTo(invited: readonly string[]): string[] {
  const exercise = smallExercise({ decisions: [clearTheBank] });
  exercise.dispatch({
    type: 'invite',
    agencies: [...invited],
    place: 'conference',
    purpose: 'Decide on the bank.',
    channel: 'es2',
  });
  exercise.advanceTo(200);
  exercise.dispatch({ type: 'meet', decision: 'clear-bank' });
  exercise.advanceTo(600);
  exercise.dispatch({
    type: 'propose',
    decision: 'clear-bank',
    items: [],
    aim: 'Nobody on the bank.',
    choice: 'out',
  });
  exercise.advanceTo(900);
  expect(eventsOf(exercise, 'decision.taken')).toHaveLength(1);
  return eventsOf(exercise, 'agency.changed')
    .filter(({ agency, region }) => agency === 'police' && region === 'posture')
    .map(({ to }) => to);
}

test('who is at the table without a vote acts on what is decided there; who is not, does not hear it', () => {
  expect(policeTurnTo(['fire', 'ambulance', 'police'])).toEqual(['evacuation']);
  expect(policeTurnTo(['fire', 'ambulance'])).toEqual([]);
});

test('a council is in liaison once its liaison officer sets out, as when its commander does', () => {
  const sends = (capability: string): string[] => {
    const exercise = smallExercise({
      agencies: [
        {
          id: 'ambulance',
          chart: 'council',
          standingOrders: [
            {
              id: 'car-out',
              trigger: { when: { at: 'T+5m' } },
              do: { deploy: { unit: 'car', to: 'hall' } },
            },
          ],
        },
      ],
      units: [
        {
          id: 'car',
          agency: 'ambulance',
          name: 'Car',
          capabilities: [capability],
          crew: 1,
          base: 'station',
          turnOut: '1m',
        },
      ],
    });
    exercise.advanceTo(600);
    return eventsOf(exercise, 'agency.changed')
      .filter(({ agency, region }) => agency === 'ambulance' && region === 'posture')
      .map(({ to }) => to);
  };
  expect(sends('liaison')).toEqual(['liaison']);
  expect(sends('welfare')).toEqual([]);
});
