import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import { anInject, eventsOf, heldAt, noteFact, smallExercise } from '../support/small-scenario.ts';

const onAir = anInject('bridge', 'T+1m', {
  text: 'All stations from police, [Mill Bridge is closed now](bridge-closed), come by the Ring Road.',
  asks: { topic: 'water', text: 'Where is the water?', within: '10m' },
});

/** Police are heard on the air while the officer is on the telephone, or listens. */
function heardWhile(what: 'listening' | 'on the phone'): LocalExercise {
  const exercise = smallExercise({ injects: [onAir] });
  exercise.advanceTo(58);
  if (what === 'on the phone') {
    const note = noteFact(exercise, 'water-rising');
    exercise.dispatch({
      type: 'share',
      to: ['ambulance'],
      channel: 'phone',
      items: [note],
      meaning:
        'Your crews must not go down to the river by the mill, and should wear life jackets.',
    });
  }
  exercise.advanceTo(120);
  return exercise;
}

const last = (exercise: LocalExercise) =>
  toArray(exercise.view().messages).findLast(({ from }) => from === 'police');

describe('radio', () => {
  test('is heard in full by an officer who listens, and held', () => {
    const exercise = heardWhile('listening');
    expect(last(exercise)?.half).toBeUndefined();
    expect(heldAt(exercise, 'nilo', 'bridge-closed')).not.toBeNull();
    expect(eventsOf(exercise, 'question.put')).toHaveLength(1);
  });

  test('is half heard with a telephone at the ear: a fragment, no fact, no question', () => {
    const exercise = heardWhile('on the phone');
    expect(last(exercise)).toMatchObject({
      half: 'radio',
      text: 'All stations from police, Mill …',
      chips: [],
    });
    expect(heldAt(exercise, 'nilo', 'bridge-closed')).toBeNull();
    expect(eventsOf(exercise, 'question.put')).toEqual([]);
    expect(exercise.view().marks).toEqual([]);
  });

  test('half heard can be noted as the words that were caught, which carry nothing', () => {
    const exercise = heardWhile('on the phone');
    const message = last(exercise)?.id ?? '';
    const words = { type: 'note', message, certainty: 'seen' } as const;
    exercise.dispatch({ ...words, from: 0, to: 30 });
    exercise.dispatch({ ...words, from: 0, to: 60 });
    const journal = eventsOf(exercise, 'note.made').filter(({ note }) => note.message === message);
    expect(journal.map(({ note }) => [note.words, note.fact])).toEqual([
      ['All stations from police, Mill', undefined],
    ]);
    expect(exercise.view().rejections.at(-1)?.code).toBe('note/no-words');
  });

  test('said again is heard, held, and asks what it asked', () => {
    const exercise = heardWhile('on the phone');
    const message = last(exercise)?.id ?? '';
    exercise.dispatch({ type: 'say-again', message });
    exercise.advanceTo(180);
    expect(last(exercise)).toMatchObject({ repeats: message, half: undefined });
    expect(heldAt(exercise, 'nilo', 'bridge-closed')).toBeGreaterThan(120);
    expect(eventsOf(exercise, 'question.put')).toHaveLength(1);
    noteFact(exercise, 'bridge-closed');
  });

  test('said again takes the speaker’s airtime, and nobody else’s desk', () => {
    const exercise = heardWhile('on the phone');
    const delivered = eventsOf(exercise, 'message.delivered').length;
    exercise.dispatch({ type: 'say-again', message: last(exercise)?.id ?? '' });
    const until = exercise.view().voice.current?.until ?? 0;
    // Six words to ask for it and fourteen of the message, at 2.5 a second.
    expect(until - exercise.now()).toBe(((6 + 14) * 2) / 5);
    exercise.advanceTo(until);
    expect(eventsOf(exercise, 'message.delivered').slice(delivered)).toMatchObject([
      { to: 'nilo' },
    ]);
  });

  test('is said again once, when it was half heard', () => {
    const whole = heardWhile('listening');
    whole.dispatch({ type: 'say-again', message: last(whole)?.id ?? '' });
    whole.dispatch({ type: 'say-again', message: 'm-99' });
    const half = heardWhile('on the phone');
    const again = { type: 'say-again', message: last(half)?.id ?? '' } as const;
    half.dispatch({ ...again, through: 'interpreter' });
    half.dispatch(again);
    half.dispatch(again);
    half.advanceTo(300);
    half.dispatch(again);
    const codes = [whole, half].map((exercise) =>
      exercise.view().rejections.map(({ code }) => code),
    );
    expect(codes).toEqual([
      ['say-again/understood', 'say-again/not-heard'],
      ['say-again/no-interpreter', 'say-again/already', 'say-again/already'],
    ]);
  });

  test('that answers one’s own question is listened out for', () => {
    const exercise = smallExercise();
    exercise.dispatch({ type: 'ask', of: 'police', topic: 'roads', channel: 'es2' });
    exercise.dispatch({ type: 'call', to: 'ambulance' });
    exercise.advanceTo(300);
    const answer = toArray(exercise.view().messages).find(({ kind }) => kind === 'answer');
    expect(answer?.half).toBeUndefined();
    expect(heldAt(exercise, 'nilo', 'bridge-closed')).not.toBeNull();
  });
});

describe('a caller who speaks another language', () => {
  function caller() {
    const exercise = smallExercise({
      injects: [
        anInject('caller', 'T+1m', {
          from: 'public',
          channel: 'phone',
          language: 'Polish',
          text: 'Help, [the home is cut off](home-cut-off), there is water at the door.',
        }),
      ],
    });
    exercise.advanceTo(120);
    return exercise;
  }
  const fromPublic = (exercise: LocalExercise) =>
    toArray(exercise.view().messages).filter(({ from }) => from === 'public');

  test('is not understood, however well one listens', () => {
    const exercise = caller();
    const message = fromPublic(exercise)[0];
    expect(message).toMatchObject({ half: 'language', text: '(speaks Polish)', chips: [] });
    expect(heldAt(exercise, 'nilo', 'home-cut-off')).toBeNull();
    exercise.dispatch({ type: 'say-again', message: message?.id ?? '' });
    expect(exercise.view().rejections.at(-1)?.code).toBe('say-again/language');
  });

  test('is understood through an interpreter, after the time that a language line takes', () => {
    const exercise = caller();
    const message = fromPublic(exercise)[0]?.id ?? '';
    exercise.dispatch({ type: 'say-again', message, through: 'interpreter' });
    exercise.advanceTo(295);
    expect(heldAt(exercise, 'nilo', 'home-cut-off')).toBeNull();
    exercise.advanceTo(400);
    expect(heldAt(exercise, 'nilo', 'home-cut-off')).toBe(120 + 180 + 2 * 5);
    expect(fromPublic(exercise)[1]).toMatchObject({ repeats: message });
  });
});
