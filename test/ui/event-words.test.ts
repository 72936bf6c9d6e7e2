import { expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import { nameBookOf } from '#app/name-book-of.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { eventWords } from '#ui/debrief/event-words.ts';
import { isOfKind, journalKinds } from '#ui/debrief/journal-filter.ts';
import { indexJournal } from '#ui/debrief/journal-index.ts';
import { brackwater } from '../support/brackwater.ts';
import { fixtureBook, fixtureDebrief } from '../support/debrief-fixture.ts';
import { t } from './telling.ts';

function tell(event: ExerciseEvent, before: readonly ExerciseEvent[] = []): string {
  return eventWords(event, { book: fixtureBook, index: indexJournal([...before, event]), t });
}

test('every event of a whole exercise is a sentence without a hole, an id or a key in it', async () => {
  const scenario = await brackwater();
  const { journal } = playBot(scenario, { bot: 'reference', seed: 3, seat: 'nilo' });
  const telling = { book: nameBookOf(scenario), index: indexJournal(journal), t };
  const told = journal.map((event) => ({ event, says: eventWords(event, telling) }));
  expect(told.length).toBeGreaterThan(500);
  const faulty = told.filter(
    ({ event, says }) =>
      says.length < 8 || /\{\{|\}\}|undefined|\[object|NaN/.test(says) || says.includes(event.type),
  );
  expect(faulty).toEqual([]);
});

test('every kind of event is found under a heading of the journal besides “everything”', async () => {
  const { journal } = playBot(await brackwater(), { bot: 'reference', seed: 3, seat: 'nilo' });
  const homeless = [...new Set(journal.map(({ type }) => type))].filter(
    (type) => !journalKinds.some((kind) => kind !== 'all' && isOfKind(type, kind)),
  );
  expect(homeless).toEqual([]);
});

test('a unit that finds a road closed says where and what it cost', () => {
  const blocked = fixtureDebrief.events.find((event) => event.type === 'unit.blocked');
  expect(blocked && tell(blocked)).toBe(
    'Ambulance crew one finds Mill Bridge closed and loses 4 min.',
  );
});

test('what an earlier event brought is named in a later one', () => {
  const taken = fixtureDebrief.events.find((event) => event.type === 'message.taken-in');
  expect(taken && tell(taken, fixtureDebrief.events)).toBe(
    'Ambulance takes in the message from you after 60 s: “Mill Bridge is closed to all vehicles. Use Castle Bridge.”',
  );
});

test('a thing without a name is told by the words of its id', () => {
  expect(tell({ type: 'road.closed', road: 'station-road', seq: 1, at: 0 })).toBe(
    'station road can no longer be used.',
  );
});

test('what the officer learns is told to them', () => {
  expect(
    tell({
      type: 'fact.held',
      holder: 'nilo',
      fact: 'bridge-closed',
      version: 0,
      route: 'message',
      sourcing: 'seen',
      from: 'police',
      readBack: false,
      seq: 1,
      at: 0,
    }),
  ).toBe('You now hold, from Police (seen): Mill Bridge closed.');
});
