import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import { anInject, smallExercise } from '../support/small-scenario.ts';

// The traffic has the newest on top, and may be noted from there down.

/** The police say how high the water is, and five minutes later how high it is then. */
function heardTwice() {
  const says = { channel: 'phone', text: 'It is [so high](water-rising) at the bridge.' };
  const exercise = smallExercise({
    facts: [
      {
        id: 'water-rising',
        versions: [
          { label: '3.0 m', says: 'The water is at three metres.' },
          { label: '3.4 m', says: 'The water is at 3.4 metres.', from: { when: { at: 'T+5m' } } },
        ],
        learnedBy: [{ agency: 'police', after: '0s', sourcing: 'seen' }],
      },
    ],
    injects: [anInject('first', 'T+1m', says), anInject('second', 'T+6m', says)],
  });
  exercise.advanceTo(600);
  const note = (label: string) => {
    const heard = toArray(exercise.view().messages).flatMap(({ id, from, chips }) =>
      chips.flatMap((chip) =>
        from === 'police' && chip.label === label ? [{ message: id, chip }] : [],
      ),
    );
    for (const { message, chip } of heard) {
      const { from, to } = chip;
      exercise.dispatch({ type: 'note', message, from, to, certainty: 'seen' });
    }
    expect(heard).toHaveLength(1);
  };
  /** What stands, and what it took the place of. */
  const standing = () => {
    const { notes } = exercise.view();
    const labelOf = (id: string | undefined) => notes.find((one) => one.id === id)?.label ?? null;
    return notes.map(({ label, replacedBy }) => [label, labelOf(replacedBy)]);
  };
  return { note, standing };
}

describe('of one matter, noted twice, what was heard last stands', () => {
  const chain = [
    ['3.0 m', '3.4 m'],
    ['3.4 m', null],
  ];

  test('when it was noted last', () => {
    const { note, standing } = heardTwice();
    note('3.0 m');
    note('3.4 m');
    expect(standing()).toEqual(chain);
  });

  test('and when it was noted first', () => {
    const { note, standing } = heardTwice();
    note('3.4 m');
    note('3.0 m');
    expect(standing()).toEqual(chain);
  });
});
