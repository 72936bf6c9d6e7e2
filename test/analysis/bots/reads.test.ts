import { expect, test } from 'vitest';
import { createReader, judgeByWords, mayHaveInConfidence } from '#analysis/bots/doctrine/reads.ts';
import { serviceOf } from '#analysis/bots/doctrine/services.ts';
import { subjectsOf } from '#analysis/bots/doctrine/subjects.ts';
import { sharedStems, stemsOf } from '#analysis/bots/doctrine/words.ts';
import type { MessageView, NoteView, View } from '#exercise/view.ts';
import { anEmptyView } from '../../support/an-empty-view.ts';

// Messages of no shipped exercise: doctrine has to read whatever is said.
function message(text: string, from = 'police'): MessageView {
  return {
    id: 'm-1',
    at: 0,
    kind: 'say',
    from,
    to: ['nilo'],
    channel: 'phone',
    direction: 'in',
    text,
    priority: 'routine',
    chips: [],
    readBackBy: [],
  } as unknown as MessageView;
}

function chipOf(said: MessageView, words: string) {
  const from = said.text.indexOf(words);
  return { from, to: from + words.length, fact: 'f', label: words };
}

function reading(text: string, words: string) {
  const said = message(text);
  const { from, to } = chipOf(said, words);
  const note: NoteView = {
    id: 'n-1',
    at: 0,
    message: 'm-1',
    from,
    to,
    words,
    label: words,
    certainty: 'official',
    source: 'police',
    fact: 'f',
    standing: {},
  };
  const view: View = {
    ...anEmptyView(),
    notes: [note],
    messages: { last: said, rest: null, size: 1 },
  };
  const [read] = createReader()(view);
  if (read === undefined) throw new Error('Nothing was read');
  return read;
}

test('what is given in confidence stays so, but for what everybody may have', () => {
  const text =
    'In confidence: there is an informant at the depot. What crews may know: keep out of Dock Street.';
  expect(reading(text, 'there is an informant at the depot').isRestricted).toBe(true);
  expect(reading(text, 'keep out of Dock Street').isRestricted).toBe(false);
  expect(reading('The man has a shotgun.', 'The man has a shotgun').isRestricted).toBe(true);
});

test('names of patients go to the ambulance service alone, a person under threat to police alone', () => {
  const list = reading(
    'Release to crews only: names and addresses of ten people.',
    'names and addresses',
  );
  expect(mayHaveInConfidence(list)).toEqual(['ambulance']);
  const threat = reading(
    'In confidence, she is under a protection order.',
    'under a protection order',
  );
  expect(mayHaveInConfidence(threat)).toEqual(['police']);
  const raid = reading('For you alone: armed officers are inside.', 'armed officers are inside');
  expect(mayHaveInConfidence(raid)).toEqual([]);
});

test('hearsay is told by how it is said, not by what is said', () => {
  const online = message('They are saying online that the works has blown up. Is that right?');
  expect(judgeByWords(online, chipOf(online, 'the works has blown up'))).toBe('rumour');
  const seen = message("I've a tanker on its side at Cross Lane.");
  expect(judgeByWords(seen, chipOf(seen, 'a tanker on its side at Cross Lane'))).toBe('seen');
  const told = message('Cross Lane is closed to all.');
  expect(judgeByWords(told, chipOf(told, 'Cross Lane is closed to all'))).toBe('official');
  const caller = message('There is smoke.', 'public');
  expect(judgeByWords(caller, chipOf(caller, 'There is smoke'))).toBe('rumour');
});

test('matters are known by their words, in any incident', () => {
  const kinds = (text: string) => subjectsOf(text).map(({ id }) => id);
  expect(kinds('The rendezvous point is the cricket club')).toEqual(['rvp']);
  expect(kinds('A chlorine plume drifts east')).toEqual(['smoke', 'keep-out']);
  expect(kinds('Two casualties trapped')).toEqual(['people']);
  expect(kinds('Mill Lane is closed')).toEqual(['road']);
  expect(kinds('A farmer has lost a dog')).toEqual([]);
});

test('services are known by their names', () => {
  const name = (text: string) => serviceOf({ id: 'x', name: text });
  expect(name('Northshire Constabulary')).toBe('police');
  expect(name('Eastern Electric Networks')).toBe('power');
  expect(name('Dale Town Council')).toBe('council');
  expect(name('A baker')).toBeUndefined();
});

test('words that begin alike are alike; short and empty words say nothing', () => {
  // "flood" is in both; "rises" and "river" only in the second; "the" and "is" are empty.
  expect(sharedStems(stemsOf('The flooding is here'), stemsOf('The floods; the river rises'))).toBe(
    1,
  );
  expect(stemsOf('it is at the').size).toBe(0);
});
