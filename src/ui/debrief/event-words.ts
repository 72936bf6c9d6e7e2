import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Words } from '#ui/text/i18n.ts';
import { crowdSentences } from './crowd-sentences.ts';
import { decisionSentences } from './decision-sentences.ts';
import type { JournalIndex } from './journal-index.ts';
import { knowledgeSentences } from './knowledge-sentences.ts';
import type { NameBook } from './name-book.ts';
import { partnerSentences } from './partner-sentences.ts';
import { seatSentences } from './seat-sentences.ts';
import { trainingSentences } from './training-sentences.ts';
import { voiceSentences } from './voice-sentences.ts';
import { worldSentences } from './world-sentences.ts';

/** What a sentence needs beside its event: names, earlier events, the language. */
export interface Telling {
  readonly book: NameBook;
  readonly index: JournalIndex;
  readonly t: Words<'events'>;
}

export type EventType = ExerciseEvent['type'];

/** One sentence for each kind of event: a kind without one does not compile. */
export type Sentences<Type extends EventType> = {
  readonly [T in Type]: (event: EventOf<T>, telling: Telling) => string;
};

const sentences: Sentences<EventType> = {
  ...worldSentences,
  ...knowledgeSentences,
  ...voiceSentences,
  ...decisionSentences,
  ...partnerSentences,
  ...crowdSentences,
  ...trainingSentences,
  ...seatSentences,
};

/** The event as a plain sentence. */
export function eventWords(event: ExerciseEvent, telling: Telling): string {
  const tell = sentences[event.type] as (event: ExerciseEvent, telling: Telling) => string;
  return tell(event, telling);
}
