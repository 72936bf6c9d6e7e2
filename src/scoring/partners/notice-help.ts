import type { EventOf } from '#exercise/events.ts';
import { quoted } from '../journal-index.ts';
import { topicName } from './cited.ts';
import { heldBefore, isFromSeat, needWeightOf, type Listening, type Noticed } from './noticing.ts';
import { inTimeOf } from './posts.ts';
import { troubleBefore } from './crew-trouble.ts';

type Held = EventOf<'fact.held'>;

/** What helped a commander, as they could tell from what reached them. Weights order what is said. */
export function helpNoticed(on: Listening): Noticed[] {
  return [
    ...told(on),
    ...linked(on),
    ...answered(on),
    ...readBack(on),
    ...metFor(on),
    ...differenceShown(on),
    ...warmer(on),
  ];
}

/** News to them that they need, as it then stood. */
function isNeededNews(on: Listening, held: Held, least = 2): boolean {
  const isSo = on.index
    .truthOf(held.fact)
    .some(({ version, from, to }) => version === held.version && from <= held.at && held.at < to);
  return isSo && needWeightOf(on, held.fact) >= least && heldBefore(on, held) === undefined;
}

function weightiest(on: Listening, helds: readonly Held[]): Held | undefined {
  return helds.toSorted(
    (a, b) => needWeightOf(on, b.fact) - needWeightOf(on, a.fact) || a.seq - b.seq,
  )[0];
}

function sentOf({ index }: Listening, held: Held): number[] {
  const sent = index.sent.get(held.message ?? '');
  return sent === undefined ? [held.seq] : [sent.seq, held.seq];
}

function told(on: Listening): Noticed[] {
  const { index } = on;
  const news = on.held.filter(
    (held) =>
      isFromSeat(on, held) && isNeededNews(on, held) && troubleBefore(on, held) === undefined,
  );
  const best = weightiest(on, news);
  if (best === undefined) return [];
  const words = {
    at: index.clock(best.at),
    what: quoted(index, best.fact, best.version),
    n: news.length - 1,
  };
  return [{ kind: 'told', weight: 6, words, events: sentOf(on, best) }];
}

function linked(on: Listening): Noticed[] {
  const { index, post } = on;
  return index.of('link.opened').flatMap((opened): Noticed[] => {
    const { link, at, seq } = opened;
    const isOurs = link.parties.includes(post.agency) && index.seats.has(link.seat);
    if (!isOurs || !inTimeOf(post, at)) return [];
    const over = on.held.filter(
      (held) => index.sent.get(held.message ?? '')?.message.link === link.id,
    );
    const best = weightiest(
      on,
      over.filter((held) => isNeededNews(on, held, 1)),
    );
    if (best === undefined) return [];
    const others = link.parties.filter((party) => party !== post.agency).map(index.nameOf);
    const words = {
      at: index.clock(at),
      who: others.join(' and '),
      what: quoted(index, best.fact, best.version),
    };
    return [{ kind: 'link', weight: 7, words, events: [seq, ...sentOf(on, best)] }];
  });
}

/** Their questions: known and told, honestly not known, or found out as promised. */
function answered(on: Listening): Noticed[] {
  const { index, post } = on;
  return index.of('question.put').flatMap((put): Noticed[] => {
    const { id, from, topic, due } = put.question;
    if (from !== post.agency || !inTimeOf(post, put.at)) return [];
    const all = index
      .of('question.answered')
      .filter(({ question, at }) => question === id && at <= due && inTimeOf(post, at));
    const promise = all.find(({ says }) => says === 'finding-out');
    const known = all.find(
      ({ says, at }) =>
        says === 'known' &&
        on.deliveries.some(
          ({ fact, sent }) =>
            index.facts.get(fact)?.topic === topic && sent.at >= put.at && sent.at <= at,
        ),
    );
    const honest = all.find(({ says }) => says === 'not-known');
    const what = topicName(index, topic);
    if (known !== undefined) {
      const at = index.clock(promise?.at ?? put.at);
      const words = { at, until: index.clock(known.at), what };
      return promise === undefined
        ? [{ kind: 'answered', weight: 5, words, events: [put.seq, known.seq] }]
        : [{ kind: 'kept', weight: 7, words, events: [put.seq, promise.seq, known.seq] }];
    }
    if (honest === undefined) return [];
    const words = { at: index.clock(honest.at), what };
    return [{ kind: 'honest', weight: 4, words, events: [put.seq, honest.seq] }];
  });
}

function readBack(on: Listening): Noticed[] {
  const { index, post } = on;
  return index
    .of('message.read-back')
    .flatMap((event): Noticed[] => {
      const sent = index.sent.get(event.message);
      const isTheirs = event.by === post.agency && inTimeOf(post, event.at);
      if (sent === undefined || !isTheirs || !index.seats.has(sent.message.from)) return [];
      const carried = sent.message.carries.find(
        ({ fact, version }) =>
          needWeightOf(on, fact) >= 3 &&
          index
            .heldBy(post.agency, fact)
            .some((held) => held.version === version && held.at <= event.at),
      );
      if (carried === undefined) return [];
      const words = {
        at: index.clock(event.at),
        what: quoted(index, carried.fact, carried.version),
      };
      return [{ kind: 'readBack', weight: 3, words, events: [sent.seq, event.seq] }];
    })
    .slice(0, 1);
}

function metFor(on: Listening): Noticed[] {
  const { index, post } = on;
  return index.of('meeting.started').flatMap((started): Noticed[] => {
    const isTheirs = started.agencies.includes(post.agency) && index.seats.has(started.seat);
    if (!isTheirs || !inTimeOf(post, started.at)) return [];
    const ended = index.of('meeting.ended').find(({ id }) => id === started.id);
    const until = ended?.at ?? index.end;
    const learned = on.held.filter((held) => {
      const kind = index.sent.get(held.message ?? '')?.message.kind;
      return kind === 'meeting' && held.at >= started.at && held.at <= until;
    });
    const best = weightiest(
      on,
      learned.filter((held) => isNeededNews(on, held)),
    );
    if (best === undefined) return [];
    const words = { at: index.clock(started.at), what: quoted(index, best.fact, best.version) };
    return [{ kind: 'meeting', weight: 6, words, events: [started.seq, ...sentOf(on, best)] }];
  });
}

function differenceShown({ index, post }: Listening): Noticed[] {
  return index.of('challenge.answered').flatMap((answer): Noticed[] => {
    const put = index.of('challenge.put').find(({ id }) => id === answer.challenge);
    const isTheirs = answer.agency === post.agency && inTimeOf(post, answer.at);
    if (put === undefined || !isTheirs || !answer.differed || !index.seats.has(put.seat)) return [];
    const words = { at: index.clock(answer.at), what: topicName(index, put.topic) };
    return [{ kind: 'difference', weight: 7, words, events: [put.seq, answer.seq] }];
  });
}

function warmer(on: Listening): Noticed[] {
  const course = confidenceIn(on);
  const [first] = course;
  const last = course.at(-1);
  if (first === undefined || last === undefined) return [];
  if (Number(last.to) - Number(first.from) < courseShift) return [];
  const words = { at: on.index.clock(last.at) };
  return [{ kind: 'warmer', weight: 2, words, events: [first.seq, last.seq] }];
}

/** By this much, in points of 100, it has to move to be spoken of. Design value. */
export const courseShift = 10;

/** How their confidence moved in their own time. What a relief begins with is no movement. */
export function confidenceIn({ index, post }: Listening): EventOf<'agency.changed'>[] {
  return index
    .of('agency.changed')
    .filter(
      (event) =>
        event.agency === post.agency &&
        event.region === 'confidence' &&
        event.at > post.from &&
        inTimeOf(post, event.at),
    );
}
