import { expect, test } from 'vitest';
import { eventsOf, noteFact } from '../../support/small-scenario.ts';
import { crowdExercise, saidBy, talks, valueOf } from '../../support/crowd-exercise.ts';

const trust = (exercise: ReturnType<typeof crowdExercise>) => valueOf(exercise, 'march-trust', 50);

/** At a moment, with the notes of what police plan. */
function at(minute: number) {
  const exercise = crowdExercise();
  exercise.advanceTo(minute * 60);
  return exercise;
}

test('first contact raises trust once: 50 + 5', () => {
  const exercise = at(2);
  talks(exercise, { move: 'initiate' });
  expect(trust(exercise)).toBe(55);
  talks(exercise, { move: 'initiate' });
  expect(trust(exercise)).toBe(55);
});

test('telling what is true and new raises it a little, once: 50 + 2', () => {
  const exercise = at(2);
  const search = noteFact(exercise, 'search');
  talks(exercise, { items: [search] });
  expect(trust(exercise)).toBe(52);
  talks(exercise, { items: [search] });
  expect(trust(exercise)).toBe(52);
});

test('passing on a rumour raises nothing', () => {
  const exercise = crowdExercise(
    {},
    { channels: [{ id: 'radio-brack', members: ['police', 'nilo'] }] },
  );
  exercise.advanceTo(120);
  talks(exercise, { items: [noteFact(exercise, 'false-arrest', 'official')] });
  expect(trust(exercise)).toBe(50);
});

test('asking about single people loses it, and they tell nothing: 50 − 15', () => {
  const exercise = at(2);
  talks(exercise, { move: 'sense', about: 'individuals' });
  expect(trust(exercise)).toBe(35);
  expect(saidBy(exercise, 'march').join(' ')).toContain('We don’t talk about who is who');
  expect(saidBy(exercise, 'march').join(' ')).not.toContain('jostled');
});

test('a promise not authorised loses it at once where they can tell: 50 − 20', () => {
  const exercise = at(2);
  talks(exercise, { move: 'negotiate', offer: 'no-vans' });
  expect(trust(exercise)).toBe(30);
  expect(eventsOf(exercise, 'promise.made')[0]?.authorised).toBe(false);
  expect(saidBy(exercise, 'march').join(' ')).toContain('not yours to promise');
  exercise.advanceTo(900);
  // It was no promise to them any more.
  expect(trust(exercise)).toBe(30);
});

test('a promise not authorised loses it when it does not come about: 50 + 2, then − 20', () => {
  const exercise = at(2);
  talks(exercise, { move: 'negotiate', offer: 'no-search' });
  expect(trust(exercise)).toBe(52);
  exercise.advanceTo(900);
  expect(trust(exercise)).toBe(32);
  expect(eventsOf(exercise, 'trust.moved').at(-1)?.why).toBe('not-authorised');
});

test('an authorised promise that is kept raises it: 50 + 2 + 6', () => {
  const exercise = at(16);
  talks(exercise, { move: 'negotiate', offer: 'open-gate' });
  exercise.advanceTo(1860);
  const made = eventsOf(exercise, 'trust.moved').filter(({ why }) => why.startsWith('promise'));
  expect(made.map(({ by }) => by)).toEqual([2, 6]);
  expect(eventsOf(exercise, 'promise.kept')).toHaveLength(1);
  expect(eventsOf(exercise, 'promise.broken')).toHaveLength(0);
});

test('an authorised promise that is not kept in time loses it: + 2, − 12', () => {
  const exercise = at(10);
  talks(exercise, { move: 'negotiate', offer: 'open-gate' });
  // Made within two minutes of 10:00, so due by 27:00; the gate opens at 30:00.
  exercise.advanceTo(1700);
  const made = eventsOf(exercise, 'trust.moved').filter(({ why }) => why.startsWith('promise'));
  expect(made.map(({ by }) => by)).toEqual([2, -12]);
  talks(exercise, { move: 'sense' });
  expect(saidBy(exercise, 'march').at(-1)).toContain('What you promised us has not happened');
});

test('announcing a condition that command has not imposed loses it: 50 − 20', () => {
  const exercise = at(2);
  talks(exercise, { items: [noteFact(exercise, 'route')] });
  expect(trust(exercise)).toBe(30);
  expect(eventsOf(exercise, 'condition.announced').map(({ imposed }) => imposed)).toEqual([false]);
});

test('explaining one that command has imposed does not: 50 + 2', () => {
  const exercise = at(16);
  talks(exercise, { items: [noteFact(exercise, 'route')] });
  expect(trust(exercise)).toBe(52);
  expect(eventsOf(exercise, 'condition.announced').map(({ imposed }) => imposed)).toEqual([true]);
});

test('a surprise loses it, and tension rises: 50 − 10, 30 + 25', () => {
  const exercise = at(21);
  expect(trust(exercise)).toBe(40);
  expect(valueOf(exercise, 'march-tension', 30)).toBe(55);
  talks(exercise, { move: 'sense' });
  expect(saidBy(exercise, 'march')[0]).toContain('Nobody told us what was coming');
});

test('who was told beforehand is not surprised, and stays calm', () => {
  const exercise = at(2);
  talks(exercise, { items: [noteFact(exercise, 'search')] });
  exercise.advanceTo(1260);
  expect(eventsOf(exercise, 'crowd.surprised')).toEqual([]);
  expect(trust(exercise)).toBe(52);
  expect(valueOf(exercise, 'march-tension', 30)).toBe(30);
});

test('mediation by telephone reaches both, and raises it once: 50 + 4', () => {
  const exercise = at(2);
  const between = { move: 'mediate', with: 'fire', channel: 'phone' } as const;
  talks(exercise, between);
  exercise.advanceTo(exercise.now() + 120);
  expect(trust(exercise)).toBe(54);
  const toFire = eventsOf(exercise, 'message.sent').filter(
    ({ message }) => message.kind === 'dialogue' && message.to.includes('fire'),
  );
  expect(toFire).toHaveLength(1);
  talks(exercise, between);
  exercise.advanceTo(exercise.now() + 120);
  expect(trust(exercise)).toBe(54);
});
