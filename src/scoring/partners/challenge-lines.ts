import type { EventOf } from '#exercise/events.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { heardApart, type Account, type Apart } from './accounts.ts';
import { citedAt, inQuotes, topicName, wasOrWere, type Cited } from './cited.ts';
import { differenceOn, gapOn, heldOn, type Difference } from './differences.ts';

type Put = EventOf<'challenge.put'>;
type Answered = EventOf<'challenge.answered'>;

/**
 * One line for each time that the trainee said that pictures differ: right where they did, by a
 * party’s own answer or by what they held, and by what was cited as it then stood. Where nobody found a
 * difference, but by what the trainee had heard there was one, it counts neither way.
 */
export function challengeLines(
  index: JournalIndex,
  known: SeatKnowledge,
  accounts: readonly Account[],
): ScoreLine[] {
  const put = index.of('challenge.put').filter(({ seat }) => index.seats.has(seat));
  return put.map((one) => {
    const before = put.find((other) => isSameAgain(index, other, one));
    const heard = heardApart(index, accounts, one);
    return challengeLine(index, known, { put: one, before, heard });
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
  /** Two accounts by which the trainee had to think so. */
  readonly heard: Apart | undefined;
}

function challengeLine(
  index: JournalIndex,
  known: SeatKnowledge,
  { put, before, heard }: Case,
): ScoreLine {
  const { id, topic, parties, carries, at, seq } = put;
  const answers = index.of('challenge.answered').filter(({ challenge }) => challenge === id);
  const found = answers.filter(({ differed }) => differed);
  const cited = citedAt(index, known, carries, at);
  const difference =
    differenceOn(index, topic, { parties, at }) ??
    gapOn(index, cited.current, { topic, parties, at });
  const worth = worthOf(index, cited);
  const evidence = weigh([put, ...found], (kept) => {
    const isRight = difference !== undefined || found.some((one) => kept.includes(one));
    return kept.includes(put) && isRight && before === undefined ? worth : 0;
  });
  const isRight = found.length > 0 || difference !== undefined;
  const isOpen = answers.length < parties.length && !isRight;
  const isUncounted = before !== undefined || isOpen || (!isRight && heard !== undefined);
  return makeLine('challenge', {
    ...evidence,
    of: isUncounted ? 0 : isRight ? 1 : index.settings.challengeWrong / 100,
    about: id,
    also: [
      ...evidence.also,
      ...(evidence.points > 0 ? [] : [seq]),
      ...answers.map((answer) => answer.seq),
      ...heldOn(index, topic, { parties, at }),
      ...(heard === undefined ? [] : [...heard.behind.seqs, ...heard.ahead.seqs]),
      ...cited.seqs,
      ...(before === undefined ? [] : [before.seq]),
    ],
    says: saysOf(index, put, { before, heard, answers, difference, cited }),
  });
}

function worthOf(index: JournalIndex, { current, mistaken }: Cited): number {
  const n = current.length + mistaken.length;
  return n === 0 ? index.settings.challengeInWords / 100 : current.length / n;
}

interface Outcome {
  readonly before: Put | undefined;
  readonly heard: Apart | undefined;
  readonly answers: readonly Answered[];
  readonly difference: Difference | undefined;
  readonly cited: Cited;
}

function saysOf(
  index: JournalIndex,
  { topic, parties, at }: Put,
  { before, heard, answers, difference, cited }: Outcome,
): string {
  const names = listed(parties.map(index.nameOf));
  const what = parties.length > 1 ? 'their pictures differ' : 'their picture does not fit';
  const said = `At ${index.clock(at)} you told ${names} that ${what} on ${topicName(index, topic)}`;
  if (before !== undefined) {
    return `${said}, as you had at ${index.clock(before.at)} (not counted).`;
  }
  const found = answers.filter(({ differed }) => differed);
  if (found.length === 0 && difference === undefined) {
    return `${said}; ${unfound(index, answers.length < parties.length, heard)}.`;
  }
  const who =
    found.length > 0
      ? `${listed(found.map(({ agency }) => index.nameOf(agency)))} found that so`
      : difference?.without === undefined
        ? 'it was so'
        : `${index.nameOf(difference.without)} needed ${quoted(index, difference.fact)} and had not heard of it`;
  const stale =
    cited.mistaken.length === 0
      ? ''
      : `, but you cited ${inQuotes(index, cited.mistaken)}, which ${wasOrWere(cited.mistaken)} not so, or no longer`;
  return `${said}; ${who}${stale}.`;
}

function unfound(index: JournalIndex, isOpen: boolean, heard: Apart | undefined): string {
  if (isOpen) return 'not all had answered by the end (not counted)';
  if (heard === undefined) return 'they found no difference';
  const { behind, ahead } = heard;
  return `they found no difference, but as you had heard it from ${index.nameOf(behind.agency)} and ${index.nameOf(ahead.agency)} there was one (not counted)`;
}
