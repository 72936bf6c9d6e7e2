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

const ten = { ...wanted, agencies: agencies.slice(0, 10) };

test('a note has one line before columns are wide, and words for how it is known where there is room', () => {
  // 698 - 8 - 78 - 300 leaves 312 for ten: 31 each, on which three letters stand level.
  expect(pictureLayout({ ...ten, width: 698 })).toMatchObject({
    kind: 'wide',
    column: 31,
    isUpright: false,
    saysHow: false,
    folded: [],
  });
  // 960 - 8 - 78 - 300 - 70 leaves 504: 50 each, and 38 are enough.
  expect(pictureLayout({ ...ten, width: 960 })).toMatchObject({
    kind: 'wide',
    column: 38,
    saysHow: true,
  });
});

test('heads stand on end before the note has less than it needs, and then its time goes under it', () => {
  // Ten of 31 leave 666 - 8 - 78 - 310 = 270 for the note, which is enough.
  expect(pictureLayout({ ...ten, width: 666 })).toMatchObject({
    kind: 'wide',
    column: 31,
    isUpright: false,
  });
  // A pixel less, and 665 - 8 - 78 - 300 leaves 279: 27 each.
  expect(pictureLayout({ ...ten, width: 665 })).toMatchObject({
    kind: 'wide',
    column: 27,
    isUpright: true,
    folded: [],
  });
  // 500 - 8 - 200 leaves 292 for twelve: 24 each, if the 78 for time and sourcing are not beside them.
  expect(pictureLayout({ ...wanted, width: 500 })).toMatchObject({
    kind: 'narrow',
    column: 24,
    isUpright: true,
    saysHow: false,
    folded: [],
  });
});

test('where twelve do not fit, those that have nothing are folded first', () => {
  // 412 - 8 - 150 leaves 254, less 36 for the head of those folded: nine of 24.
  const { shown, folded, column } = pictureLayout({ ...wanted, width: 412 });
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
