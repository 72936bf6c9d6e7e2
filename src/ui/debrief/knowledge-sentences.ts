import { inWords } from '#kernel/time.ts';
import type { EventType, Sentences, Telling } from './event-words.ts';
import { nameOf } from './name-book.ts';
import { factWords, opening, partyName, partyNames, sentence } from './telling.ts';

function fromAndText(telling: Telling, id: string): { from: string; text: string } {
  const message = telling.index.messages.get(id);
  if (message === undefined) return { from: telling.t('party.none'), text: id };
  return { from: partyName(telling, message.from), text: opening(message.text) };
}

export const knowledgeSentences: Sentences<
  Extract<EventType, `fact.${string}` | `message.${string}` | `channel.${string}`>
> = {
  'fact.true': ({ fact, version }, telling) =>
    telling.t('fact.true', { fact: factWords(telling, fact, version) }),
  'fact.ended': ({ fact }, telling) =>
    telling.t('fact.ended', {
      fact: factWords(telling, fact, telling.index.versions.get(fact) ?? 0),
    }),
  'fact.held': (event, telling) => {
    const { t } = telling;
    const words = {
      holder: partyName(telling, event.holder),
      fact: factWords(telling, event.fact, event.version),
      sourcing: t(`certainty.${event.sourcing}`),
      from: event.from === undefined ? t('party.none') : partyName(telling, event.from),
      readBack: event.readBack ? t('fact.held.readBack') : '',
    };
    if (Object.hasOwn(telling.book.names.seat, event.holder)) {
      return t(event.route === 'message' ? 'fact.held.you' : 'fact.held.unsaid', words);
    }
    return sentence(t(`fact.held.${event.route}`, words));
  },
  'message.sent': ({ message }, telling) => {
    const { book, t } = telling;
    return sentence(
      t('message.sent', {
        from: partyName(telling, message.from),
        to: partyNames(telling, message.to),
        channel: nameOf(book, 'channel', message.channel),
        text: message.text,
      }),
    );
  },
  'message.delivered': ({ message, to }, telling) =>
    sentence(
      telling.t('message.delivered', {
        to: partyName(telling, to),
        ...fromAndText(telling, message),
      }),
    ),
  'message.heard': ({ message, by, half }, telling) =>
    sentence(
      telling.t(half === undefined ? 'message.heard' : 'halfHeard', {
        by: partyName(telling, by),
        from: partyName(telling, message.from),
        text: opening(message.text),
      }),
    ),
  'message.lost': ({ message, to }, telling) =>
    telling.t('message.lost', { to: partyName(telling, to), ...fromAndText(telling, message) }),
  'message.garbled': ({ message, to, fact, as }, telling) => {
    const version = (id: string) => telling.index.versions.get(id) ?? 0;
    return sentence(
      telling.t(as === undefined ? 'message.garbled.nothing' : 'message.garbled.wrong', {
        to: partyName(telling, to),
        from: fromAndText(telling, message).from,
        fact: factWords(telling, fact, version(fact)),
        as: as === undefined ? '' : factWords(telling, as, version(as)),
      }),
    );
  },
  'channel.changed': ({ channel, loss, garble, congestion, down }, { book, t }) => {
    const words = { channel: sentence(nameOf(book, 'channel', channel)), loss, garble, congestion };
    if (down) return t('channel.changed.down', words);
    const isClear = loss === 0 && garble === 0 && congestion === 0;
    return t(isClear ? 'channel.changed.clear' : 'channel.changed.worse', words);
  },
  'channel.joined': ({ channel, party }, telling) =>
    sentence(
      telling.t('channel.joined', {
        party: partyName(telling, party),
        channel: nameOf(telling.book, 'channel', channel),
      }),
    ),
  'message.taken-in': ({ message, by, waited }, telling) =>
    sentence(
      telling.t('message.taken-in', {
        by: partyName(telling, by),
        waited: inWords(waited),
        ...fromAndText(telling, message),
      }),
    ),
  'message.read-back': ({ message, by }, telling) =>
    sentence(
      telling.t('message.read-back', {
        by: partyName(telling, by),
        ...fromAndText(telling, message),
      }),
    ),
};
