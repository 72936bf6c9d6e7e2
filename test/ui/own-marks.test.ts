import { expect, test } from 'vitest';
import type { MarkView } from '#exercise/view-map.ts';
import type { NoteView, View } from '#exercise/view.ts';
import { ownMarks } from '#ui/desk/map/own-marks.ts';
import { anEmptyView } from '../support/an-empty-view.ts';

const closed: MarkView = {
  id: 'mark-bridge',
  label: 'Mill Bridge closed',
  as: 'closed',
  road: 'mill-bridge',
  version: 0,
  at: 600,
  source: 'police',
  confirmed: true,
};

function aNote(id: string, fact: string | undefined, part: Partial<NoteView> = {}): NoteView {
  return {
    id,
    at: 660,
    message: `m-${id}`,
    from: 0,
    to: 5,
    words: id,
    label: `Label of ${id}`,
    certainty: 'seen',
    source: 'police',
    fact,
    standing: {},
    ...part,
  };
}

const knows = (notes: readonly NoteView[], mark: Partial<MarkView> = {}): View =>
  anEmptyView({ marks: [{ ...closed, ...mark }], notes });

test('what the trainee says is replaced is no longer on the map, and the list says by what', () => {
  const view = knows([aNote('n-1', 'bridge'), aNote('n-2', 'open', { at: 900, source: 'fire' })]);
  const { marks, lifted } = ownMarks(view, { 'n-1': 'n-2' });
  expect(marks).toEqual([]);
  expect(lifted).toEqual([
    { id: 'mark-bridge', mark: closed, by: 'Label of n-2', at: 900, source: 'fire' },
  ]);
});

test('an older note of the same matter takes nothing off', () => {
  const view = knows([aNote('n-1', 'bridge'), aNote('n-2', 'open'), aNote('n-3', 'bridge')]);
  // The third note is what is held of the bridge now.
  expect(ownMarks(view, { 'n-1': 'n-2' }).marks).toEqual([closed]);
});

test('what the trainee noted as hearsay is hearsay, until it is said again by who knows', () => {
  const notes = [aNote('n-1', 'bridge', { certainty: 'rumour' })];
  expect(ownMarks(knows(notes), {}).marks).toEqual([{ ...closed, confirmed: false }]);
  // Said again at 700 seconds, after the note of 660.
  expect(ownMarks(knows(notes, { again: 700 }), {}).marks).toMatchObject([{ confirmed: true }]);
});

test('who says nothing of it has the marks as they were heard, the same object', () => {
  const view = knows([aNote('n-1', 'bridge'), aNote('n-2', undefined)]);
  expect(ownMarks(view, {}).marks).toBe(view.marks);
});
