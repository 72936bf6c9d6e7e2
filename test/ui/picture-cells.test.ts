import { expect, test } from 'vitest';
import type { NoteView, Standing } from '#exercise/view.ts';
import { cellsOnWay, cellState, chainsOf, isToTell } from '#ui/desk/picture/cell-state.ts';

function note(id: string, standing: Standing, part: Partial<NoteView> = {}): NoteView {
  return {
    id,
    at: 0,
    message: 'm-1',
    from: 0,
    to: 4,
    words: id,
    label: id,
    certainty: 'seen',
    source: 'police',
    standing: { fire: standing },
    ...part,
  };
}

function stateOf(wanted: NoteView, notes: readonly NoteView[], marks: readonly string[] = []) {
  const known = { ...chainsOf(notes), needs: new Set(marks), onWay: new Set<string>() };
  return cellState(wanted, 'fire', known);
}

test('who was told what a newer note took the place of has the old one, until told the newer', () => {
  const old = note('3.0 m', 'read-back', { replacedBy: '3.4 m' });
  const middle = note('3.4 m', 'not-told', { replacedBy: '3.9 m' });
  const newest = note('3.9 m', 'not-told');
  const notes = [old, middle, newest];
  for (const one of notes) expect(stateOf(one, notes).hasOld).toBe(true);
  expect(isToTell(stateOf(newest, notes))).toBe(true);
  const told = [old, middle, note('3.9 m', 'told')];
  for (const one of told) expect(stateOf(one, told).hasOld).toBe(false);
});

test('the same words noted again have been told already', () => {
  const notes = [
    note('first', 'read-back', { label: 'Bridge closed', replacedBy: 'again' }),
    note('again', 'not-told', { label: 'Bridge closed' }),
  ];
  expect(notes.map((one) => stateOf(one, notes))).toMatchObject([
    { standing: 'read-back', hasOld: false },
    { standing: 'read-back', hasOld: false },
  ]);
});

test('a note that is said to take the place of a later one does not', () => {
  const notes = [note('earlier', 'told'), note('later', 'not-told', { replacedBy: 'earlier' })];
  expect(chainsOf(notes)).toEqual({ earlier: new Map(), newer: new Map() });
});

test('a mark stands until they are told, also while it is on its way', () => {
  const untold = note('n-1', 'not-told');
  expect(stateOf(untold, [untold], ['n-1 fire']).isNeeded).toBe(true);
  const told = note('n-1', 'told');
  expect(stateOf(told, [told], ['n-1 fire'])).toMatchObject({ isNeeded: false, hasOld: false });
  const action = { id: 'v-1', seat: 'nilo', seconds: 20, label: '', with: ['fire', 'police'] };
  const onWay = cellsOnWay(
    [
      { ...action, kind: 'share', command: 'c-1' },
      { ...action, kind: 'ask', command: 'c-2' },
    ],
    { 'c-1': ['n-1'], 'c-2': ['n-2'] },
  );
  expect([...onWay]).toEqual(['n-1 fire', 'n-1 police']);
  const known = { ...chainsOf([untold]), needs: new Set(['n-1 fire']), onWay };
  const going = cellState(untold, 'fire', known);
  expect(going).toMatchObject({ isOnWay: true, isNeeded: false });
  expect(isToTell(going)).toBe(false);
});
