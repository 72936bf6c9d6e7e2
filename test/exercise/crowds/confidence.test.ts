import { expect, test } from 'vitest';
import { eventsOf, noteFact } from '../../support/small-scenario.ts';
import { crowdExercise, saidBy, talks, valueOf } from '../../support/crowd-exercise.ts';

/** The march has told, in confidence and for police, that some mean to leave the route. */
function confided() {
  const exercise = crowdExercise(
    {},
    { measures: [{ id: 'march-trust', points: [{ at: 'T+0m', value: 70 }] }] },
  );
  talks(exercise, { move: 'initiate', limits: true });
  return { exercise, note: noteFact(exercise, 'break-away', 'second-hand') };
}

function share(exercise: ReturnType<typeof crowdExercise>, to: string, note: string) {
  exercise.dispatch({ type: 'share', to: [to], channel: 'phone', items: [note] });
  exercise.advanceTo(exercise.now() + 120);
}

test('what is told in confidence is recorded with whom it is for', () => {
  const { exercise } = confided();
  const [told] = eventsOf(exercise, 'crowd.confided');
  expect(told).toMatchObject({ crowd: 'march', fact: 'break-away', for: ['police'], limits: true });
});

test('passed on to whom it was for, a confidence is kept', () => {
  const { exercise, note } = confided();
  share(exercise, 'police', note);
  expect(eventsOf(exercise, 'confidence.broken')).toEqual([]);
  // 70 + 5 for first contact.
  expect(valueOf(exercise, 'march-trust', 70)).toBe(75);
});

test('passed on beyond, trust is gone for good', () => {
  const { exercise, note } = confided();
  share(exercise, 'ambulance', note);
  expect(eventsOf(exercise, 'confidence.broken')).toMatchObject([
    { crowd: 'march', fact: 'break-away', to: 'ambulance' },
  ]);
  expect(valueOf(exercise, 'march-trust', 70)).toBe(0);
  expect(eventsOf(exercise, 'trust.moved').at(-1)).toMatchObject({ by: -75, forGood: true });
  exercise.advanceTo(960);
  talks(exercise, { move: 'negotiate', offer: 'open-gate' });
  exercise.advanceTo(1900);
  expect(eventsOf(exercise, 'promise.kept')).toHaveLength(1);
  expect(valueOf(exercise, 'march-trust', 70)).toBe(0);
});

test('nothing that the scenario itself would do brings it back either', () => {
  const rises = { rate: 5, while: { at: 'T+10m' } };
  const start = [{ at: 'T+0m', value: 70 }];
  const exercise = crowdExercise(
    {},
    { measures: [{ id: 'march-trust', points: start, moves: [rises] }] },
  );
  talks(exercise, { move: 'initiate', limits: true });
  share(exercise, 'ambulance', noteFact(exercise, 'break-away', 'second-hand'));
  exercise.advanceTo(1800);
  expect(valueOf(exercise, 'march-trust', 70)).toBe(0);
});

/** The counter-protest has told of a knife, with or without having been told what is reported. */
function threatened(limits: boolean) {
  const exercise = crowdExercise();
  exercise.dispatch({ type: 'move', to: 'rvp' });
  exercise.advanceTo(900);
  talks(exercise, { crowd: 'counter', move: 'sense', limits });
  return { exercise, note: noteFact(exercise, 'threat', 'seen') };
}

test('a threat to life reported at once costs nothing where the limit was explained first', () => {
  const { exercise, note } = threatened(true);
  share(exercise, 'police', note);
  expect(eventsOf(exercise, 'threat.reported')).toMatchObject([
    { to: 'police', asExplained: true },
  ]);
  expect(eventsOf(exercise, 'confidence.broken')).toEqual([]);
  expect(valueOf(exercise, 'counter-trust', 40)).toBe(40);
});

test('where it was not explained it costs trust, not for good: 40 − 15', () => {
  const { exercise, note } = threatened(false);
  share(exercise, 'police', note);
  expect(valueOf(exercise, 'counter-trust', 40)).toBe(25);
  expect(eventsOf(exercise, 'trust.moved').at(-1)?.forGood).toBe(false);
  // Told to a second service as well, it costs no more.
  share(exercise, 'ambulance', note);
  expect(valueOf(exercise, 'counter-trust', 40)).toBe(25);
});

test('reported late it costs the same, though it had been explained', () => {
  const { exercise, note } = threatened(true);
  exercise.advanceTo(exercise.now() + 400);
  share(exercise, 'police', note);
  expect(valueOf(exercise, 'counter-trust', 40)).toBe(25);
});

test('a threat to life told to another group is a confidence broken', () => {
  const { exercise, note } = threatened(true);
  talks(exercise, { crowd: 'march', channel: 'phone', items: [note] });
  expect(eventsOf(exercise, 'confidence.broken')).toMatchObject([
    { crowd: 'counter', to: 'march' },
  ]);
  expect(valueOf(exercise, 'counter-trust', 40)).toBe(0);
});

test('a threat to life told to a service that must not hear of it is a confidence broken', () => {
  const { exercise, note } = threatened(true);
  share(exercise, 'fire', note);
  expect(eventsOf(exercise, 'threat.reported')).toEqual([]);
  expect(eventsOf(exercise, 'confidence.broken')).toMatchObject([{ crowd: 'counter', to: 'fire' }]);
});

test('whoever confides something says for whom it is', () => {
  const { exercise } = confided();
  const confiding = saidBy(exercise, 'march').filter((text) => text.includes('leave the route'));
  expect(confiding).toHaveLength(1);
  expect(confiding[0]).toContain('between us and for Brack police, for nobody else');
});
