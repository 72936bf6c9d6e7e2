import { inWords, type Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import { eventsOf, type Delivery } from '../deliveries.ts';
import { refutersOf } from '../information/belief.ts';
import { groupBy, quoted } from '../journal-index.ts';
import { topicName } from './cited.ts';
import { troublesOf } from './crew-trouble.ts';
import { heldBefore, isFromSeat, needWeightOf, type Listening, type Noticed } from './noticing.ts';
import { inTimeOf } from './posts.ts';

/** So many messages of no use, or so long on the desk, are worth a word. Design values. */
const muchTraffic = 6;
const longOnDesk: Seconds = 900;
/** One tells a third time what was understood the first. Design value. */
const tooOften = 3;
/** Told so much later than they had it from somebody else, or found it. Design value. */
const wellAfter: Seconds = 300;

/** What did not help a commander, as they could tell. Meetings and calls are in their own file. */
export function hindranceNoticed(on: Listening): Noticed[] {
  return [
    ...traffic(on),
    ...waited(on),
    ...found(on),
    ...stale(on),
    ...repeated(on),
    ...elsewhere(on),
    ...unanswered(on),
    ...falseCertainty(on),
  ];
}

/** Messages of the trainee’s own that the desk dealt with and that gave it nothing. */
function traffic(on: Listening): Noticed[] {
  const { index, post } = on;
  const dealtWith = index.of('message.taken-in').filter((event) => {
    const message = index.sent.get(event.message)?.message;
    const isShared = message?.kind === 'share' && index.seats.has(message.from);
    return event.by === post.agency && inTimeOf(post, event.at) && isShared;
  });
  const useless = dealtWith.filter((event) => isUseless(on, event));
  const first = useless[0];
  const last = useless.at(-1);
  if (first === undefined || last === undefined || useless.length < muchTraffic) return [];
  if (2 * useless.length < dealtWith.length) return [];
  const words = {
    at: index.clock(first.at),
    until: index.clock(last.at),
    n: useless.length,
    wait: inWords(Math.max(...dealtWith.map((event) => event.waited))),
  };
  return [{ kind: 'traffic', weight: 9, words, events: useless.map(({ seq }) => seq) }];
}

/** They had no need of any of it, or held it; what is a matter of life is never too much. */
function isUseless(on: Listening, event: EventOf<'message.taken-in'>): boolean {
  const { index } = on;
  const carries = index.sent.get(event.message)?.message.carries ?? [];
  return carries.every(({ fact, version }) => {
    if (index.facts.get(fact)?.lifeSafety === true) return false;
    const before = heldBefore(on, { fact, version, seq: event.seq });
    return needWeightOf(on, fact) < 1 || (before !== undefined && before.message !== event.message);
  });
}

function waited(on: Listening): Noticed[] {
  const { index, post } = on;
  const long = index.of('message.taken-in').flatMap((event): Noticed[] => {
    const sent = index.sent.get(event.message);
    const isTheirs = event.by === post.agency && inTimeOf(post, event.at);
    if (sent === undefined || !isTheirs || !index.seats.has(sent.message.from)) return [];
    const needed = on.held.find(
      (held) => held.message === event.message && needWeightOf(on, held.fact) >= 2,
    );
    if (needed === undefined || event.waited < longOnDesk) return [];
    const words = {
      at: index.clock(event.at - event.waited),
      until: index.clock(event.at),
      what: quoted(index, needed.fact, needed.version),
    };
    const weight = 7 + needWeightOf(on, needed.fact) / 3;
    return [{ kind: 'waited', weight, words, events: [sent.seq, event.seq, needed.seq] }];
  });
  return long.toSorted((a, b) => b.weight - a.weight).slice(0, 1);
}

/** What crews ran into, before anyone or the trainee had told them. */
function found(on: Listening): Noticed[] {
  const { index } = on;
  return troublesOf(on).flatMap(({ event, says }): Noticed[] => {
    const at = index.clock(event.at);
    const late = on.deliveries.find(({ fact, delivered }) => {
      const closes = index.facts.get(fact)?.means?.closes ?? [];
      return (
        event.type === 'unit.blocked' && closes.includes(event.road) && delivered.seq > event.seq
      );
    });
    if (late === undefined) {
      return [{ kind: 'untold', weight: 5, words: { at, who: says }, events: [event.seq] }];
    }
    if (late.delivered.at - event.at < wellAfter) return [];
    const words = {
      at,
      who: says,
      until: index.clock(late.delivered.at),
      what: quoted(index, late.fact, late.version),
    };
    return [{ kind: 'afterwards', weight: 8, words, events: [event.seq, ...eventsOf(late)] }];
  });
}

function stale(on: Listening): Noticed[] {
  const { index } = on;
  return on.deliveries.flatMap((delivery): Noticed[] => {
    const { fact, version, delivered } = delivery;
    const newer = heldBefore(on, { fact, version: version + 1, seq: delivered.seq });
    if (newer === undefined || newer.version <= version) return [];
    const words = { at: index.clock(delivered.at), what: quoted(index, fact, version) };
    return [{ kind: 'stale', weight: 6, words, events: [newer.seq, ...eventsOf(delivery)] }];
  });
}

function repeated(on: Listening): Noticed[] {
  const { index } = on;
  const own = on.deliveries.filter(({ fact, message }) => {
    const isMeantForAll = ['relay', 'methane', 'meeting'].includes(message.kind);
    return !isMeantForAll && index.facts.get(fact)?.lifeSafety !== true;
  });
  const byVersion = groupBy(own, ({ fact, version }) => `${fact}@${version}`);
  return [...byVersion.values()].flatMap((same): Noticed[] => {
    const last = same.at(-1);
    if (last === undefined || same.length < tooOften) return [];
    const { fact, version, delivered } = last;
    if (heldBefore(on, { fact, version, seq: delivered.seq }) === undefined) return [];
    const words = {
      until: index.clock(delivered.at),
      what: quoted(index, fact, version),
      n: same.length,
    };
    return [{ kind: 'repeated', weight: 4, words, events: same.flatMap(eventsOf) }];
  });
}

/** Critical to them, heard from another well before the trainee said it. */
function elsewhere(on: Listening): Noticed[] {
  const { index, post } = on;
  const firsts = new Map<string, Delivery>();
  for (const delivery of on.deliveries) {
    const key = `${delivery.fact}@${delivery.version}`;
    if (!firsts.has(key)) firsts.set(key, delivery);
  }
  return [...firsts.values()].flatMap((delivery): Noticed[] => {
    const { fact, version, delivered } = delivery;
    const had = heldBefore(on, { fact, version, seq: delivered.seq });
    const isOld = had !== undefined && delivered.at - had.at >= wellAfter;
    if (!isOld || isFromSeat(on, had) || needWeightOf(on, fact) < 3) return [];
    if (!inTimeOf(post, had.at)) return [];
    const who = had.from === undefined ? 'our own people' : index.nameOf(had.from);
    const words = {
      at: index.clock(had.at),
      until: index.clock(delivered.at),
      who,
      what: quoted(index, fact, version),
    };
    return [{ kind: 'elsewhere', weight: 3, words, events: [had.seq, ...eventsOf(delivery)] }];
  });
}

/** Questions of theirs that lapsed: never answered, or put off with a promise. */
function unanswered({ index, post }: Listening): Noticed[] {
  return index.of('question.lapsed').flatMap((lapsed): Noticed[] => {
    const put = index.of('question.put').find(({ question }) => question.id === lapsed.question);
    if (put?.question.from !== post.agency || !inTimeOf(post, lapsed.at)) return [];
    if (!inTimeOf(post, put.at)) return [];
    const what = topicName(index, put.question.topic);
    const promise = index
      .of('question.answered')
      .find(({ question, says }) => question === lapsed.question && says === 'finding-out');
    const until = index.clock(lapsed.at);
    if (promise === undefined) {
      const words = { at: index.clock(put.at), until, what };
      return [{ kind: 'unanswered', weight: 7, words, events: [put.seq, lapsed.seq] }];
    }
    const words = { at: index.clock(promise.at), until, what };
    const events = [put.seq, promise.seq, lapsed.seq];
    return [{ kind: 'broken', weight: 8, words, events }];
  });
}

/** A rumour that the trainee gave them for certain, and that they know by now for one. */
function falseCertainty(on: Listening): Noticed[] {
  const { index, post } = on;
  return on.held.flatMap((held): Noticed[] => {
    const isRumour = index.facts.get(held.fact)?.neverTrue === true;
    if (!isRumour || held.sourcing === 'rumour' || !isFromSeat(on, held)) return [];
    const better = refutersOf(index, held.fact)
      .flatMap((fact) => index.heldBy(post.agency, fact))
      .find(({ at }) => at >= held.at && inTimeOf(post, at));
    if (better === undefined) return [];
    const words = {
      at: index.clock(held.at),
      until: index.clock(better.at),
      what: quoted(index, held.fact, held.version),
    };
    return [{ kind: 'falseCertainty', weight: 9, words, events: [held.seq, better.seq] }];
  });
}
