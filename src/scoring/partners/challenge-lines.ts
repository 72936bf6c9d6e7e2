import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';
import { listed, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { citedAt, inQuotes, topicName, type Cited } from './cited.ts';
import { differenceOn, type Difference } from './differences.ts';

type Put = EventOf<'challenge.put'>;
type Answered = EventOf<'challenge.answered'>;

/**
 * One line for each time that the trainee said that pictures differ: right where they did, by a
 * party’s own answer or by what they held, and by what was cited as it then stood.
 */
export function challengeLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const put = index.of('challenge.put').filter(({ seat }) => index.seats.has(seat));
  return put.map((one) => {
    const before = put.find((other) => isSameAgain(index, other, one));
    return challengeLine(index, known, { put: one, before });
  });
}

/** The same matter with the same parties, before they have had time to compare. */
function isSameAgain(index: JournalIndex, earlier: Put, later: Put): boolean {
  return (
    earlier.seq < later.seq &&
    earlier.topic === later.topic &&
    later.at - earlier.at < index.settings.challengeGrace &&
    later.parties.every((party) => earlier.parties.includes(party))
  );
}

interface Case {
  readonly put: Put;
  readonly before: Put | undefined;
}

function challengeLine(
  index: JournalIndex,
  known: SeatKnowledge,
  { put, before }: Case,
): ScoreLine {
  const { id, topic, parties, carries, at, seq } = put;
  const answers = index.of('challenge.answered').filter(({ challenge }) => challenge === id);
  const found = answers.filter(({ differed }) => differed);
  const difference = differenceOn(index, topic, { parties, at });
  const cited = citedAt(index, known, carries, at);
  const worth = worthOf(index, cited);
  const evidence = weigh([put, ...found], (kept) => {
    const isRight = difference !== undefined || found.some((one) => kept.includes(one));
    return kept.includes(put) && isRight && before === undefined ? worth : 0;
  });
  const isRight = found.length > 0 || difference !== undefined;
  const isOpen = answers.length < parties.length && !isRight;
  return makeLine('challenge', {
    ...evidence,
    of: before !== undefined || isOpen ? 0 : isRight ? 1 : index.settings.challengeWrong / 100,
    about: id,
    also: [
      ...evidence.also,
      ...(evidence.points > 0 ? [] : [seq]),
      ...answers.map((answer) => answer.seq),
      ...(difference?.seqs ?? []),
      ...cited.seqs,
      ...(before === undefined ? [] : [before.seq]),
    ],
    says: saysOf(index, put, { before, answers, difference, cited }),
  });
}

function worthOf(index: JournalIndex, { current, mistaken }: Cited): number {
  const n = current.length + mistaken.length;
  return n === 0 ? index.settings.challengeInWords / 100 : current.length / n;
}

interface Outcome {
  readonly before: Put | undefined;
  readonly answers: readonly Answered[];
  readonly difference: Difference | undefined;
  readonly cited: Cited;
}

function saysOf(
  index: JournalIndex,
  { topic, parties, at }: Put,
  { before, answers, difference, cited }: Outcome,
): string {
  const names = listed(parties.map(index.nameOf));
  const said = `At ${index.clock(at)} you told ${names} that their pictures differ on ${topicName(index, topic)}`;
  if (before !== undefined) {
    return `${said}, as you had at ${index.clock(before.at)} (not counted).`;
  }
  const found = answers.filter(({ differed }) => differed);
  if (found.length === 0 && difference === undefined) {
    return answers.length < parties.length
      ? `${said}; not all had answered by the end (not counted).`
      : `${said}; they found no difference.`;
  }
  const who =
    found.length > 0
      ? `${listed(found.map(({ agency }) => index.nameOf(agency)))} found that so`
      : 'it was so';
  const stale =
    cited.mistaken.length === 0
      ? ''
      : `, but you cited ${inQuotes(index, cited.mistaken)}, which was not so or no longer`;
  return `${said}; ${who}${stale}.`;
}
