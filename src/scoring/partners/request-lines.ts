import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';

type Made = EventOf<'request.made'>;

/** Charts of those who come only when nobody nearer can. */
const lastResorts = new Set(['military']);

/**
 * Domain reference, section 6, O2. One line for each request: of an owner, for what the task takes,
 * early enough for the lead time, and not while enough of it is promised. That the owner had none
 * free is not held against whoever asked.
 */
export function requestLines(index: JournalIndex): ScoreLine[] {
  const made = index.of('request.made').filter(({ seat }) => index.seats.has(seat));
  return made.map((request) => requestLine(index, request, made));
}

interface Finding {
  /** What is left of its worth, 0 to 1. */
  readonly worth: number;
  readonly says: string;
  readonly seqs: readonly number[];
}

const fine: Finding = { worth: 1, says: '', seqs: [] };

function requestLine(index: JournalIndex, request: Made, made: readonly Made[]): ScoreLine {
  const { id, at, of, capability } = request;
  const answer = answerTo(index, request);
  const findings = [
    owned(index, request),
    fits(index, request),
    notDoubled(index, request, made),
    lastAsked(index, request, made),
    inTime(index, request, answer),
  ];
  const worth = findings.reduce((least, finding) => Math.min(least, finding.worth), 1);
  const evidence = weigh([request], (kept) => (kept.includes(request) ? worth : 0));
  const faults = findings.filter((finding) => finding.worth < 1).map(({ says }) => says);
  const taken =
    answer === undefined
      ? ''
      : answer.accepted
        ? ' They agreed.'
        : ` They could not: “${answer.because}”`;
  const asked = `At ${index.clock(at)} you asked ${index.nameOf(of)} for ‘${capability.replaceAll('-', ' ')}’`;
  const how =
    faults.length === 0 ? 'it was theirs to give, what was needed, and in time' : faults.join('; ');
  return makeLine('request', {
    ...evidence,
    of: 1,
    about: id,
    also: [
      ...evidence.also,
      ...findings.flatMap(({ seqs }) => seqs),
      ...(answer === undefined ? [] : [answer.seq]),
    ],
    says: `${asked}; ${how}.${taken}`,
  });
}

function answerTo(index: JournalIndex, { id }: Made): EventOf<'request.answered'> | undefined {
  return index.of('request.answered').find(({ request }) => request === id);
}

function has(index: JournalIndex, agency: string, capability: string): boolean {
  const declared = index.scenario.agencies.find(({ id }) => id === agency)?.capabilities ?? [];
  const isOwn = (unit: (typeof index.scenario.units)[number]) =>
    unit.agency === agency && unit.capabilities.includes(capability);
  return declared.some(({ id }) => id === capability) || index.scenario.units.some(isOwn);
}

function owned(index: JournalIndex, { of, capability }: Made): Finding {
  return has(index, of, capability)
    ? fine
    : { worth: 0, says: 'it was not theirs to give', seqs: [] };
}

/** What the task takes, or what can carry those whom it moves; to a place anything may be right. */
function fits(index: JournalIndex, { task: id, capability }: Made): Finding {
  const task = index.scenario.tasks.find((other) => other.id === id);
  if (task === undefined) return fine;
  const people = index.scenario.people.find((some) => some.id === task.moves?.people);
  const takes = [...task.needs, ...(people?.kinds ?? [])].map((one) => one.capability);
  return takes.includes(capability)
    ? fine
    : { worth: 0, says: `‘${task.label}’ does not need it`, seqs: [] };
}

/** Enough of it for the same work is promised, or asked for and not yet answered. */
function notDoubled(index: JournalIndex, request: Made, made: readonly Made[]): Finding {
  const { task: id, place, capability, seq, at } = request;
  const same = made.filter(
    (other) =>
      other.seq < seq &&
      other.capability === capability &&
      other.task === id &&
      other.place === place,
  );
  const seqs = same.flatMap((other) => [other.seq, ...seqsOf(answerTo(index, other))]);
  const task = index.scenario.tasks.find((other) => other.id === id);
  const needed = task?.needs.find((need) => need.capability === capability)?.units ?? 1;
  const standing = same.filter((other) => isStanding(index, other, at));
  const [first] = standing;
  if (first === undefined || standing.length < needed) return { ...fine, seqs };
  return {
    worth: 0,
    says: `you had asked for as much as it takes at ${index.clock(first.at)}, and had not been refused`,
    seqs,
  };
}

/** Agreed to, or not answered yet. */
function isStanding(index: JournalIndex, request: Made, at: Seconds): boolean {
  const answer = answerTo(index, request);
  return answer === undefined || answer.at > at || answer.accepted;
}

function seqsOf(event: { readonly seq: number } | undefined): number[] {
  return event === undefined ? [] : [event.seq];
}

/** Who is asked last is asked last: once somebody nearer who has it has said no. */
function lastAsked(index: JournalIndex, request: Made, made: readonly Made[]): Finding {
  const { of, capability, at } = request;
  const { agencies } = index.scenario;
  const isLast = lastResorts.has(agencies.find(({ id }) => id === of)?.chart ?? '');
  const nearer = agencies.filter(({ id }) => id !== of && has(index, id, capability));
  if (!isLast || nearer.length === 0) return fine;
  const refusal = made
    .filter((other) => nearer.some(({ id }) => id === other.of) && other.capability === capability)
    .flatMap((other) => answerTo(index, other) ?? [])
    .find((answer) => !answer.accepted && answer.at <= at);
  if (refusal !== undefined) return { ...fine, seqs: [refusal.seq] };
  return {
    worth: index.settings.requestHasty / 100,
    says: `nobody nearer had been asked and said no, and ${index.nameOf(nearer[0]?.id ?? '')} has it`,
    seqs: [],
  };
}

/** Whether lead time and drive fit what it was wanted by: the time said, or the task’s deadline. */
function inTime(
  index: JournalIndex,
  request: Made,
  answer: EventOf<'request.answered'> | undefined,
): Finding {
  const task = index.scenario.tasks.find(({ id }) => id === request.task);
  const wanted = request.due ?? task?.deadline;
  if (wanted === undefined) return fine;
  const { there, seqs } = thereAt(index, request, answer);
  if (there <= wanted) return { ...fine, seqs };
  return {
    worth: index.settings.requestLate / 100,
    says: `it was wanted by ${index.clock(wanted)} and could not be there before ${index.clock(there)}`,
    seqs,
  };
}

interface There {
  readonly there: Seconds;
  readonly seqs: readonly number[];
}

/** When the promised unit is due there; without a promise the owner’s lead and turn-out alone. */
function thereAt(
  index: JournalIndex,
  { of, capability, at }: Made,
  answer: EventOf<'request.answered'> | undefined,
): There {
  const { scenario } = index;
  if (answer?.from !== undefined) {
    const { unit, from } = answer;
    const left = index
      .of('unit.departed')
      .find((event) => event.unit === unit && event.seq > answer.seq);
    if (left === undefined) return { there: from, seqs: [answer.seq] };
    return { there: Math.max(from, left.arrives), seqs: [answer.seq, left.seq] };
  }
  const agency = scenario.agencies.find(({ id }) => id === of);
  const lead = agency?.capabilities?.find(({ id }) => id === capability)?.lead ?? 0;
  const turnOuts = scenario.units
    .filter((unit) => unit.agency === of && unit.capabilities.includes(capability))
    .map(({ turnOut }) => turnOut);
  return { there: at + lead + (turnOuts.length === 0 ? 0 : Math.min(...turnOuts)), seqs: [] };
}
