import type { Seconds } from '#kernel/time.ts';
import type { EventOf, Question } from '#exercise/events.ts';
import type { ScoreLine } from '../score-card.ts';
import type { Delivery } from '../deliveries.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness } from '../timing.ts';

type Answered = EventOf<'question.answered'>;

/** One line for each question that fell due to the trainee. */
export function answerLines(
  index: JournalIndex,
  known: SeatKnowledge,
  deliveries: readonly Delivery[],
): ScoreLine[] {
  return index
    .of('question.put')
    .filter(({ question }) => index.seats.has(question.seat) && question.due <= index.end)
    .map((put) => {
      const answers = index
        .of('question.answered')
        .filter((event) => event.question === put.question.id);
      const between = { asked: put.at, answered: answers.at(-1)?.at ?? put.at };
      const told = toldOn(index, put.question, { deliveries, ...between });
      return answerLine(index, known, { put, answers, told });
    });
}

/** What the asker was told on the topic of their question, from asking to the last answer. */
function toldOn(
  index: JournalIndex,
  question: Question,
  { deliveries, asked, answered }: Exchange,
): Delivery[] {
  return deliveries.filter(
    ({ fact, to, sent }) =>
      to === question.from &&
      sent.at >= asked &&
      sent.at <= answered &&
      index.facts.get(fact)?.topic === question.topic,
  );
}

interface Exchange {
  readonly deliveries: readonly Delivery[];
  readonly asked: Seconds;
  readonly answered: Seconds;
}

interface Asked {
  readonly answers: readonly Answered[];
  readonly put: EventOf<'question.put'>;
  readonly told: readonly Delivery[];
}

function answerLine(
  index: JournalIndex,
  known: SeatKnowledge,
  { put, answers, told }: Asked,
): ScoreLine {
  const { question, at, seq } = put;
  const messages = told.flatMap(({ sent, delivered }) => [sent, delivered]);
  const worth = (answer: Answered, kept: readonly { readonly seq: number }[]): number => {
    const wait = question.due - at;
    const { answerLateness, honestNotKnown } = index.settings;
    const timing = { grace: wait, expiry: wait + (wait * answerLateness) / 100 };
    const inTime = timeliness(answer.at - at, timing);
    if (answer.says === 'known') {
      const wasTold = told.some(
        ({ sent, delivered }) =>
          sent.at <= answer.at && kept.includes(sent) && kept.includes(delivered),
      );
      return wasTold ? inTime : 0;
    }
    if (answer.says === 'finding-out') return 0;
    return knownOn(index, known, question, answer.at) === undefined
      ? (honestNotKnown / 100) * inTime
      : 0;
  };
  const evidence = weigh([...answers, ...messages], (kept) =>
    Math.max(0, ...answers.filter((one) => kept.includes(one)).map((one) => worth(one, kept))),
  );
  const hidden = answers
    .filter((answer) => answer.says === 'not-known')
    .flatMap((answer) => [
      ...(knownOn(index, known, question, answer.at)?.seqs ?? []),
      ...heldOn(index, question, answer.at),
    ]);
  const isOpen = evidence.points === 0 && answers.every(({ says }) => says !== 'not-known');
  const elsewhere = isOpen ? toldBeside(index, put) : undefined;
  return makeLine('answer', {
    ...evidence,
    also: [...evidence.also, ...hidden, ...(elsewhere?.seqs ?? []), seq],
    of: elsewhere === undefined ? 1 : 0,
    about: question.id,
    window:
      evidence.points < 1 && elsewhere === undefined ? { from: at, to: question.due } : undefined,
    says: saysOf(index, question, { points: evidence.points, at, answers, elsewhere }),
  });
}

/**
 * What the trainee had heard by then that the asker needed to be told on the matter: not all on a topic
 * is an answer to the question.
 */
function knownOn(
  index: JournalIndex,
  known: SeatKnowledge,
  { topic, from }: Question,
  by: Seconds,
): Knowing | undefined {
  for (const { id, neverTrue } of index.scenario.facts.filter((fact) => fact.topic === topic)) {
    const isNeeded = weightOf(index.settings, index.needOf(id, from)) >= 1;
    if (neverTrue === true || !isNeeded) continue;
    const has = index.heldBy(from, id).filter((held) => held.at <= by);
    const knowing = known
      .get(id)
      ?.find(({ version, heardAt }) => heardAt <= by && has.every((one) => one.version < version));
    if (knowing !== undefined) return knowing;
  }
  return undefined;
}

/** What the asker held on the matter by then. */
function heldOn(index: JournalIndex, { topic, from }: Question, by: Seconds): number[] {
  return index.scenario.facts
    .filter((fact) => fact.topic === topic)
    .flatMap(({ id }) => index.heldBy(from, id).filter(({ at }) => at <= by))
    .map(({ seq }) => seq);
}

interface Beside {
  readonly from: string;
  readonly at: Seconds;
  readonly seqs: readonly number[];
}

/** Where another told the asker, while they waited, what they needed on it, and the trainee heard it too. */
function toldBeside(index: JournalIndex, put: EventOf<'question.put'>): Beside | undefined {
  const { topic, from: asker, seat, due } = put.question;
  for (const heard of index.of('message.heard')) {
    const { message, at, by } = heard;
    if (by !== seat || at < put.at || at > due || !message.to.includes(asker)) continue;
    const held = message.carries
      .filter(({ fact }) => index.facts.get(fact)?.topic === topic)
      .filter(({ fact }) => weightOf(index.settings, index.needOf(fact, asker)) >= 1)
      .flatMap(({ fact }) => index.heldBy(asker, fact))
      .find((one) => one.message === message.id && one.at <= due);
    if (held !== undefined) return { from: message.from, at, seqs: [heard.seq, held.seq] };
  }
  return undefined;
}

function saysOf(
  index: JournalIndex,
  question: Question,
  {
    points,
    at,
    answers,
    elsewhere,
  }: {
    readonly points: number;
    readonly at: Seconds;
    readonly answers: readonly Answered[];
    readonly elsewhere: Beside | undefined;
  },
): string {
  const asked = `${index.nameOf(question.from)} asked at ${index.clock(at)}: “${question.text}” They waited until ${index.clock(question.due)}`;
  const last = answers.at(-1);
  if (elsewhere !== undefined) {
    return `${asked}; ${index.nameOf(elsewhere.from)} told them at ${index.clock(elsewhere.at)}, with you there (not counted).`;
  }
  if (last === undefined) return `${asked}; no answer of yours reached them.`;
  const words = {
    known:
      points > 0
        ? `you told them at ${index.clock(last.at)}`
        : `you answered at ${index.clock(last.at)} without telling them anything on it`,
    'not-known':
      points > 0
        ? `you said at ${index.clock(last.at)} that it was not known`
        : 'you said that it was not known, though you had heard of it',
    'finding-out': 'you said that you would find out, and did not come back',
  };
  return `${asked}; ${words[last.says]}.`;
}
