import { expect, test } from 'vitest';
import { eventsOf, heldAt, noteFact, smallExercise } from '../support/small-scenario.ts';

const filler = Array.from({ length: 200 }, () => 'word').join(' ');

function withPlan(text: string) {
  return smallExercise({ plans: [{ id: 'flood-plan', title: 'The flood plan', text }] });
}

test('a plan takes as long to read as it is, and what it says can then be noted', () => {
  const exercise = withPlan(`${filler} [Mill Bridge closes first](bridge-closed).`);
  exercise.dispatch({ type: 'consult', plan: 'flood-plan' });
  expect(exercise.view().voice.current?.until).toBe(51);
  exercise.advanceTo(50);
  expect(heldAt(exercise, 'nilo', 'bridge-closed')).toBeNull();
  exercise.advanceTo(51);
  expect(heldAt(exercise, 'nilo', 'bridge-closed')).toBe(51);
  expect(exercise.view().partners.plans).toMatchObject([{ plan: 'flood-plan', at: 51 }]);
  noteFact(exercise, 'bridge-closed');
  expect(exercise.view().notes[0]?.words).toBe('Mill Bridge closes first');
});

test('a short plan takes the time to find the page; one that is not there is refused', () => {
  const exercise = withPlan('Close the bridge.');
  exercise.dispatch({ type: 'consult', plan: 'flood-plan' });
  exercise.dispatch({ type: 'consult', plan: 'fire-plan' });
  expect(exercise.view().voice.current?.until).toBe(20);
  expect(exercise.view().rejections.map(({ code }) => code)).toEqual(['consult/unknown-plan']);
});

test('a plan says what was so when it was written, officially', () => {
  const versions = [
    { label: 'Closes at 2 m', says: 'It closes at 2 m.' },
    { label: 'Closes at 3 m', says: 'It closes at 3 m.', from: { when: { at: 'T+1m' } } },
  ];
  const exercise = smallExercise({
    facts: [{ id: 'bridge-closed', versions, learnedBy: [] }],
    plans: [{ id: 'plan', title: 'Plan', text: '[The bridge closes](bridge-closed).' }],
  });
  exercise.advanceTo(120);
  exercise.dispatch({ type: 'consult', plan: 'plan' });
  exercise.advanceTo(200);
  const held = eventsOf(exercise, 'fact.held').filter(({ holder }) => holder === 'nilo');
  expect(held.at(-1)).toMatchObject({ fact: 'bridge-closed', version: 0, sourcing: 'official' });
});
