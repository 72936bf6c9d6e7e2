import { describe, expect, test } from 'vitest';
import type { LocalExercise } from '#exercise/local-port.ts';
import {
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

/** Police ask, wait three minutes, and send their patrol to the hall when nobody answers. */
function asking(ask: Changes, more: Changes = {}): Changes {
  return {
    agencies: [
      {
        id: 'police',
        standingOrders: [
          {
            id: 'ask-water',
            trigger: { when: { at: 'T+2m' } },
            do: { ask: { topic: 'water', within: '3m', ...ask } },
            otherwise: { deploy: { unit: 'patrol', to: 'hall' } },
          },
        ],
      },
    ],
    ...more,
  };
}

function sentAt(exercise: LocalExercise): number | null {
  return eventsOf(exercise, 'unit.ordered').find(({ unit }) => unit === 'patrol')?.at ?? null;
}

describe('a commander asks the liaison officer', () => {
  const ofOfficer = asking({ of: 'nilo', channel: 'phone', text: 'How high is the water?' });

  function play(answer: 'known' | 'not-known' | 'finding-out' | null): LocalExercise {
    const exercise = smallExercise(ofOfficer);
    exercise.advanceTo(150);
    const items = [noteFact(exercise, 'water-rising')];
    const [question] = exercise.view().questions;
    if (answer !== null) {
      exercise.dispatch({
        type: 'answer',
        question: question?.id ?? '',
        items: answer === 'known' ? items : [],
        says: answer,
      });
    }
    exercise.advanceTo(900);
    return exercise;
  }

  test('and acts without an answer when none comes in time; with one, they do not', () => {
    const unanswered = play(null);
    const answered = play('known');
    expect(eventsOf(unanswered, 'question.lapsed')).toHaveLength(1);
    expect(eventsOf(answered, 'question.lapsed')).toEqual([]);
    const [question] = eventsOf(unanswered, 'question.put');
    expect(question?.question).toMatchObject({ from: 'police', text: 'How high is the water?' });
    expect(sentAt(unanswered)).toBe(question?.question.due);
    expect(sentAt(answered)).toBeNull();
    expect(heldAt(answered, 'police', 'water-rising')).not.toBeNull();
  });

  test('and acts at once when told that it is not known; being kept waiting is not an answer', () => {
    const lapsed = sentAt(play(null)) ?? 0;
    expect(sentAt(play('not-known'))).toBeLessThan(lapsed);
    expect(sentAt(play('finding-out'))).toBe(lapsed);
  });

  /** What the police commander makes of one answer after another. */
  function confidenceAfter(...answers: ('known' | 'beside' | 'not-known' | 'finding-out')[]) {
    const exercise = smallExercise(ofOfficer);
    exercise.advanceTo(150);
    const items = [noteFact(exercise, 'water-rising')];
    exercise.dispatch({ type: 'note', message: 'm-1', from: 0, to: 8, certainty: 'official' });
    const beside = [exercise.view().notes.at(-1)?.id ?? ''];
    const question = exercise.view().questions[0]?.id ?? '';
    for (const answer of answers) {
      const says = answer === 'beside' ? 'known' : answer;
      const said = { known: items, beside, 'not-known': [], 'finding-out': [] }[answer];
      exercise.dispatch({ type: 'answer', question, items: said, says });
      exercise.advanceTo(exercise.now() + 40);
    }
    exercise.advanceTo(900);
    const last = eventsOf(exercise, 'agency.changed').findLast(
      ({ agency, region }) => agency === 'police' && region === 'confidence',
    );
    return { is: Number(last?.to ?? 50), sent: sentAt(exercise) !== null };
  }

  test('and trusts who keeps their word more, who does not less, and is not fobbed off', () => {
    expect(confidenceAfter('known')).toEqual({ is: 55, sent: false });
    expect(confidenceAfter('finding-out', 'known')).toEqual({ is: 55, sent: false });
    expect(confidenceAfter('not-known')).toEqual({ is: 52, sent: true });
    expect(confidenceAfter('finding-out')).toEqual({ is: 48, sent: true });
    expect(confidenceAfter('beside')).toEqual({ is: 50, sent: true });
    expect(confidenceAfter()).toEqual({ is: 42, sent: true });
  });

  test('and does not wait for ever for a call that is not taken', () => {
    const busy = smallExercise(ofOfficer);
    busy.advanceTo(100);
    busy.dispatch({ type: 'log', text: 'word '.repeat(390) });
    busy.dispatch({ type: 'queue', action: 'v-c-1', do: 'first' });
    busy.advanceTo(119);
    // Writing for over three minutes: the telephone rings unheeded.
    busy.advanceTo(1200);
    const heard = eventsOf(busy, 'message.heard').find(
      ({ message }) => message.kind === 'question',
    );
    expect(heard?.at).toBeGreaterThan(300);
    expect(sentAt(busy)).toBe(300);
    expect(eventsOf(busy, 'question.put')).toEqual([]);
  });
});

describe('a commander asks another service', () => {
  const ofFire = asking({ of: 'fire', channel: 'es2' });

  test('and is told what that service holds, right or wrong, for all on the channel to hear', () => {
    const exercise = smallExercise(ofFire);
    exercise.advanceTo(900);
    expect(heldAt(exercise, 'police', 'water-rising')).not.toBeNull();
    expect(heldAt(exercise, 'ambulance', 'water-rising')).not.toBeNull();
    expect(sentAt(exercise)).toBeNull();
  });

  test('and acts without when that service has nothing to say on it', () => {
    const exercise = smallExercise(asking({ of: 'ambulance', channel: 'es2' }));
    exercise.advanceTo(900);
    expect(heldAt(exercise, 'police', 'water-rising')).toBeNull();
    expect(sentAt(exercise)).toBe(300);
  });

  test.each([
    { handling: 'in-confidence' },
    { needs: [{ agency: 'ambulance', level: 'prohibited', because: 'Not theirs.' }] },
  ])('and is not told what may not be said there: %j', (change) => {
    const facts = [{ id: 'water-rising', ...change }];
    const exercise = smallExercise({ ...ofFire, facts });
    exercise.advanceTo(900);
    expect(heldAt(exercise, 'police', 'water-rising')).toBeNull();
    expect(heldAt(exercise, 'ambulance', 'water-rising')).toBeNull();
  });
});
