import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import type { ExerciseEventBody } from '#exercise/events.ts';
import { eventWords, type Telling } from '#ui/debrief/event-words.ts';
import { isOfKind, journalKinds } from '#ui/debrief/journal-filter.ts';
import { indexJournal } from '#ui/debrief/journal-index.ts';
import { english } from '#ui/text/english.ts';

const i18n = createInstance({
  lng: 'en',
  ns: ['events'],
  defaultNS: 'events',
  resources: { en: { events: english.events } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
void i18n.init();
/** The words of events, in English. */
export const t = i18n.getFixedT('en', 'events') as unknown as Telling['t'];

/** Tests that each event, after those before it, is told in these words, and is found in the journal. */
export function testTelling(
  told: readonly (readonly [ExerciseEventBody, string])[],
  book: Telling['book'],
): void {
  const events = told.map(([body], index) => ({ ...body, seq: index, at: 0 }));
  const telling = { book, index: indexJournal(events), t };

  test.each(told.map(([{ type }, says], index) => ({ type, says, index })))(
    '$type is told in words: $says',
    ({ says, index }) => {
      const event = events[index];
      expect(event && eventWords(event, telling)).toBe(says);
    },
  );

  test('each of them is found under a heading of the journal', () => {
    const homeless = events.filter(
      ({ type }) => !journalKinds.some((kind) => kind !== 'all' && isOfKind(type, kind)),
    );
    expect(homeless).toEqual([]);
  });
}
