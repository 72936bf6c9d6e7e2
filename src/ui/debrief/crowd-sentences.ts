import type { CrowdEvent } from '#exercise/events-crowd.ts';
import type { Sentences } from './event-words.ts';
import { asWords, nameOf } from './name-book.ts';
import {
  factList,
  factWords,
  partyName,
  partyNames,
  placeName,
  sentence,
  timeWords,
} from './telling.ts';

/** Sentences for what comes of talking with groups of people. */
export const crowdSentences: Sentences<CrowdEvent['type']> = {
  'dialogue.held': (event, telling) =>
    telling.t(`dialogue.held.${event.move}`, {
      crowd: partyName(telling, event.crowd),
      other: event.with === undefined ? '' : partyName(telling, event.with),
      offer: nameOf(telling.book, 'offer', `${event.crowd}/${event.offer ?? ''}`),
      facts:
        event.carries.length === 0
          ? ''
          : telling.t('dialogueFacts', { facts: factList(telling, event.carries) }),
      limits: event.limits ? telling.t('dialogueLimits') : '',
      individuals: event.about === 'individuals' ? telling.t('dialogueIndividuals') : '',
    }),
  'dialogue.answered': ({ crowd, manner }, telling) =>
    sentence(telling.t(`dialogue.answered.${manner}`, { crowd: partyName(telling, crowd) })),
  'crowd.confided': (event, telling) =>
    sentence(
      telling.t('crowd.confided', {
        crowd: partyName(telling, event.crowd),
        fact: factWords(telling, event.fact, event.version),
        for: partyNames(telling, event.for),
        limits: event.limits ? '' : telling.t('confidedUnexplained'),
      }),
    ),
  'trust.moved': (event, telling) =>
    sentence(
      telling.t(event.by < 0 ? 'trust.moved.down' : 'trust.moved.up', {
        crowd: partyName(telling, event.crowd),
        value: event.value,
        by: event.by < 0 ? -event.by : event.by,
        why: telling.t(`trustWhy.${event.why}`),
        forGood: event.forGood ? telling.t('trustForGood') : '',
      }),
    ),
  'tension.sensed': ({ crowd, level }, telling) =>
    telling.t('tension.sensed', { crowd: partyName(telling, crowd), level }),
  'tension.reported': (event, telling) =>
    telling.t('tension.reported', {
      crowd: partyName(telling, event.crowd),
      to: partyNames(telling, event.to),
      sort: telling.t(`tensionSort.${event.sort}`),
      level: event.level,
      confidence: telling.t(`confidence.${event.confidence}`),
    }),
  'promise.made': (event, telling) =>
    telling.t(event.authorised ? 'promise.made.yes' : 'promise.made.no', {
      crowd: partyName(telling, event.crowd),
      offer: nameOf(telling.book, 'offer', `${event.crowd}/${event.offer}`),
      due: timeWords(telling, event.due),
    }),
  'promise.kept': ({ promise, crowd }, telling) =>
    telling.t('promise.kept', {
      crowd: partyName(telling, crowd),
      offer: promised(promise, telling),
    }),
  'promise.broken': ({ promise, crowd }, telling) =>
    telling.t('promise.broken', {
      crowd: partyName(telling, crowd),
      offer: promised(promise, telling),
    }),
  'condition.announced': ({ crowd, fact, imposed }, telling) =>
    telling.t(imposed ? 'condition.announced.yes' : 'condition.announced.no', {
      crowd: partyName(telling, crowd),
      fact: factWords(telling, fact, 0),
    }),
  'crowd.moved': ({ crowd, place, size }, telling) =>
    sentence(
      telling.t(size === undefined ? 'crowd.moved.same' : 'crowd.moved.sized', {
        crowd: partyName(telling, crowd),
        place: placeName(telling, place),
        size,
      }),
    ),
  'crowd.surprised': ({ crowd, fact }, telling) =>
    sentence(
      telling.t('crowd.surprised', {
        crowd: partyName(telling, crowd),
        fact: factWords(telling, fact, 0),
      }),
    ),
  'confidence.broken': ({ crowd, fact, to }, telling) =>
    telling.t('confidence.broken', {
      crowd: partyName(telling, crowd),
      fact: factWords(telling, fact, 0),
      to: partyName(telling, to),
    }),
  'threat.reported': ({ crowd, fact, to, asExplained }, telling) =>
    telling.t('threat.reported', {
      crowd: partyName(telling, crowd),
      fact: factWords(telling, fact, 0),
      to: partyName(telling, to),
      explained: telling.t(asExplained ? 'threatExplained' : 'threatUnexplained'),
    }),
};

/** What was promised, by the promise’s id. */
function promised(
  id: string,
  { book, index }: Parameters<(typeof crowdSentences)['promise.kept']>[1],
): string {
  const made = index.promises.get(id);
  return made === undefined ? asWords(id) : nameOf(book, 'offer', `${made.crowd}/${made.offer}`);
}
