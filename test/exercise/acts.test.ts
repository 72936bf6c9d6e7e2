import { describe, expect, test } from 'vitest';
import { eventsOf, smallExercise } from '../support/small-scenario.ts';

/** Thursday at 06:00, and twenty minutes on Saturday at 11:00; an inject falls on the same second. */
const twoDays = {
  acts: [
    { id: 'before', title: 'Before the day', starts: 'T+0', day: 'Thursday' },
    {
      id: 'the-day',
      title: 'On the day',
      starts: 'T+20m',
      clock: '11:00',
      day: 'Saturday',
      briefing: 'The march has formed up.',
    },
    { id: 'after', title: 'Afterwards', starts: 'T+40m' },
  ],
  injects: [
    {
      id: 'call',
      trigger: { when: { at: 'T+20m' } },
      from: 'police',
      to: ['nilo'],
      channel: 'es2',
      text: 'Come in.',
      expects: 'Pass it on.',
      objective: 'share',
    },
  ],
};

describe('acts', () => {
  test('each begins at its time, before anything else of that second', () => {
    const exercise = smallExercise(twoDays);
    exercise.advanceTo(3600);
    expect(eventsOf(exercise, 'act.started').map(({ act, at }) => [act, at])).toEqual([
      ['before', 0],
      ['the-day', 1200],
      ['after', 2400],
    ]);
    const first = exercise.journal().find(({ at }) => at === 1200);
    expect(first?.type).toBe('act.started');
  });

  test('the view knows the act under way and its briefing, and nothing of a later one', () => {
    const exercise = smallExercise(twoDays);
    expect(exercise.view().act).toEqual({ id: 'before', at: 0 });
    exercise.advanceTo(1199);
    expect(JSON.stringify([exercise.view(), exercise.brief])).not.toContain('formed up');
    exercise.advanceTo(1200);
    expect(exercise.view().act).toEqual({
      id: 'the-day',
      at: 1200,
      briefing: 'The march has formed up.',
    });
    exercise.advanceTo(2400);
    expect(exercise.view().act).toEqual({ id: 'after', at: 2400 });
  });

  test('the brief names them all with their days, and has clocks jump', () => {
    const { brief } = smallExercise(twoDays);
    expect(brief.acts).toEqual([
      { id: 'before', title: 'Before the day', starts: 0, day: 'Thursday' },
      { id: 'the-day', title: 'On the day', starts: 1200, day: 'Saturday' },
      { id: 'after', title: 'Afterwards', starts: 2400, day: 'Saturday' },
    ]);
    expect(brief.clock).toEqual({ start: 21_600, jumps: [{ at: 1200, shows: 39_600 }] });
  });

  test('time next stands still where an act brings a briefing, or for questions', () => {
    const exercise = smallExercise(twoDays);
    expect(exercise.nextStop()).toBe(1200);
    exercise.advanceTo(1200);
    expect(exercise.nextStop()).toBeNull();
  });

  test('an exercise without acts says nothing of them', () => {
    const exercise = smallExercise();
    exercise.advanceTo(3600);
    expect(eventsOf(exercise, 'act.started')).toEqual([]);
    expect(exercise.view().act).toBeNull();
    expect(exercise.brief.acts).toEqual([]);
  });

  test('an exercise that is resumed at the second of a takeover has its briefing again', () => {
    const exercise = smallExercise(twoDays, { now: 1200 });
    expect(exercise.view().act?.briefing).toBe('The march has formed up.');
  });
});
