import { expect, test } from 'vitest';
import type { NoteView, View } from '#exercise/view.ts';
import {
  acknowledge,
  acknowledgeAll,
  dealtWith,
  isAcknowledged,
  nothingAcknowledged,
} from '#ui/desk/traffic/acknowledged.ts';
import { messages } from '../support/desk-messages.ts';

const three = messages.slice(0, 3);
const nothing: Pick<View, 'notes' | 'questions'> = { notes: [], questions: [] };

test('the first time that something was dealt with counts, alone or with all before it', () => {
  const one = acknowledge(nothingAcknowledged, 'm-2', 100);
  const all = acknowledgeAll(one, 2, 200);
  const later = acknowledge(acknowledgeAll(all, 3, 300), 'm-2', 400);
  expect([...dealtWith(three, later, nothing)]).toEqual([
    ['m-1', 200],
    ['m-2', 100],
    ['m-3', 300],
  ]);
});

test('what was noted needs no acknowledging, nor what was answered', () => {
  const note = (message: string, at: number) => ({ message, at }) as NoteView;
  const question = (state: View['questions'][number]['state']) =>
    ({ id: 'q-2', message: 'm-5', state }) as View['questions'][number];
  const five = messages.slice(0, 5);
  const notes = [note('m-1', 30), note('m-1', 90)];
  const open = dealtWith(five, nothingAcknowledged, { notes, questions: [question('open')] });
  expect([...open]).toEqual([['m-1', 30]]);
  // Nobody knows at what time it was answered.
  const answered = dealtWith(five, nothingAcknowledged, {
    notes,
    questions: [question('answered')],
  });
  expect([...answered]).toEqual([
    ['m-1', 30],
    ['m-5', null],
  ]);
});

test.each([
  [nothingAcknowledged, true],
  [{ single: { 'm-1': 10 }, together: [{ count: 3, at: 20 }] }, true],
  [{ single: { 'm-1': '10' }, together: [] }, false],
  [{ single: {}, together: [{ count: 3 }] }, false],
  [{ single: {} }, false],
  [['m-1'], false],
  [null, false],
])('%j is what was kept: %s', (found, is) => {
  expect(isAcknowledged(found)).toBe(is);
});
