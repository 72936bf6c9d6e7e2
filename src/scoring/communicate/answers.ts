import type { Seconds } from '#kernel/time.ts';
import type { EventOf, Question } from '#exercise/events.ts';
import type { ScoreLine } from '../score-card.ts';
import type { Delivery } from '../deliveries.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import { heardBy, type Knowing, type SeatKnowledge } from '../seat-knowledge.ts';
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
    return knownOn(index, known, { topic: question.topic, by: answer.at }) === undefined
      ? (honestNotKnown / 100) * inTime
      : 0;
  };
  const evidence = weigh([...answers, ...messages], (kept) =>
    Math.max(0, ...answers.filter((one) => kept.includes(one)).map((one) => worth(one, kept))),
  );
  const hidden = answers
    .filter((answer) => answer.says === 'not-known')
    .flatMap(
      (answer) => knownOn(index, known, { topic: question.topic, by: answer.at })?.seqs ?? [],
    );
  return makeLine('answer', {
    ...evidence,
    also: [...evidence.also, ...hidden, seq],
    of: 1,
    about: question.id,
    window: evidence.points < 1 ? { from: at, to: question.due } : undefined,
    says: saysOf(index, question, { points: evidence.points, at, answers }),
  });
}

function knownOn(
  index: JournalIndex,
  known: SeatKnowledge,
  { topic, by }: { readonly topic: string; readonly by: Seconds },
): Knowing | undefined {
  const facts = index.scenario.facts.filter(
    (fact) => fact.topic === topic && fact.neverTrue !== true,
  );
  for (const fact of facts) {
    const knowing = heardBy(known, fact.id, by);
    if (knowing !== undefined) return knowing;
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
  }: { readonly points: number; readonly at: Seconds; readonly answers: readonly Answered[] },
): string {
  const asked = `${index.nameOf(question.from)} asked at ${index.clock(at)}: “${question.text}” They waited until ${index.clock(question.due)}`;
  const last = answers.at(-1);
  if (last === undefined) return `${asked}; you did not answer.`;
  const words = {
    known:
      points > 0
        ? `you told them at ${index.clock(last.at)}`
        : `you answered at ${index.clock(last.at)} without telling them anything on it`,
    'not-known':
      points > 0
        ? `you said at ${index.clock(last.at)} that it was not known`
        : 'you said that it was not known, and had heard of it',
    'finding-out': 'you said that you would find out, and did not come back',
  };
  return `${asked}; ${words[last.says]}.`;
}
