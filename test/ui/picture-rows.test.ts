import { expect, test } from 'vitest';
import { noteOrders, orderNotes, withWords } from '#ui/desk/picture/order-notes.ts';
import { pictureLayout } from '#ui/desk/picture/picture-layout.ts';
import type { HeardNote } from '#ui/desk/picture/use-notes.ts';

function note(id: string, heard: number, part: Partial<HeardNote> = {}): HeardNote {
  return {
    id,
    at: heard,
    heard,
    message: 'm-1',
    from: 0,
    to: 4,
    words: `words of ${id}`,
    label: id,
    certainty: 'official',
    source: 'police',
    standing: {},
    ...part,
  };
}

test('rows stand in five orders, what is out of date last in each', () => {
  const notes = [
    note('road', 100, { source: 'fire', letter: 'access' }),
    note('gas', 200, { certainty: 'rumour', letter: 'type' }),
    note('zeal', 300),
    note('boat', 400, { certainty: 'seen', source: 'ambulance' }),
    note('gone', 500, { replacedBy: 'boat', letter: 'majorIncident' }),
  ];
  const known = {
    // The trainee’s own filing goes before the exercise’s.
    filed: { gas: 'hazards', zeal: null } as const,
    nameOf: (source: string) => source,
    toTell: ({ id }: HeardNote) => (id === 'road' ? 2 : 0),
  };
  const ids = noteOrders.map((order) => [
    order,
    orderNotes(notes, order, known)
      .map(({ id }) => id)
      .join(' '),
  ]);
  expect(Object.fromEntries(ids)).toEqual({
    heard: 'boat zeal gas road gone',
    letter: 'gas road boat zeal gone',
    source: 'boat road zeal gas gone',
    how: 'gas zeal road boat gone',
    toTell: 'road boat zeal gas gone',
  });
  expect(withWords(notes, ' WORDS  oa ').map(({ id }) => id)).toEqual(['road', 'boat']);
});

const agencies = Array.from({ length: 12 }, (_, place) => `a${place + 1}`);
const wanted = { agencies, longest: 3, busy: new Set(['a12']), chosen: null };

test('columns get narrower before any is folded, and nothing is wider than there is room', () => {
  // 760 - 24 - 120 - 176 leaves 440 for twelve, 36 each; the note has what they can do without.
  expect(pictureLayout({ ...wanted, width: 760 })).toMatchObject({
    kind: 'wide',
    column: 33,
    isUpright: false,
    folded: [],
  });
  // 500 - 24 - 150 leaves 326: 27 each, too narrow for three letters.
  expect(pictureLayout({ ...wanted, width: 500 })).toMatchObject({
    kind: 'narrow',
    column: 27,
    isUpright: true,
    folded: [],
  });
});

test('where twelve do not fit, those that have nothing are folded first', () => {
  // 428 - 24 - 150 leaves 254, less 36 for the head of those folded: nine of 24.
  const { shown, folded, column } = pictureLayout({ ...wanted, width: 428 });
  expect(shown).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a12']);
  expect(folded).toEqual(['a9', 'a10', 'a11']);
  expect(column).toBe(24);
});

test('columns that were chosen are those shown; a phone has cards, with all that are wanted', () => {
  expect(pictureLayout({ ...wanted, width: 760, chosen: ['a5', 'a2'] })).toMatchObject({
    shown: ['a2', 'a5'],
    column: 38,
  });
  expect(pictureLayout({ ...wanted, width: 320 })).toMatchObject({
    kind: 'cards',
    shown: agencies,
  });
});
