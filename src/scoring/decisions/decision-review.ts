import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { bySeq, quoted, type JournalIndex } from '../journal-index.ts';
import { listed, sum } from '../line.ts';
import { couldKnow } from '../seat-knowledge.ts';
import { timeliness } from '../timing.ts';
import type { Looking, StageScore, Taken } from './looking.ts';

interface Change {
  readonly fact: string;
  readonly version: number;
  readonly from: Seconds;
  readonly seqs: readonly number[];
}

interface Part {
  readonly quality: number;
  readonly n: number;
  readonly also: readonly number[];
  readonly says: string;
}

interface Done {
  readonly decision: Decision;
  readonly taken: Taken | undefined;
  readonly isSet: boolean;
  readonly reviews: readonly EventOf<'decision.reviewed'>[];
}

/** How soon the work began that the decision opened, and how it was looked at again. */
export function reviewStage(looking: Looking, done: Done): StageScore {
  const reviewed = reviewPart(looking, done);
  const acted = done.taken === undefined ? null : actPart(looking.index, done.decision, done.taken);
  if (acted === null) return reviewed;
  const share = looking.index.settings.actShare / 100;
  return {
    quality: share * acted.quality + (1 - share) * reviewed.quality,
    n: acted.n + reviewed.n,
    also: [...acted.also, ...reviewed.also],
    says: `${acted.says}; ${reviewed.says}`,
  };
}

/** Of the tasks that the option taken opens, how soon after it somebody was under orders for each. */
function actPart(index: JournalIndex, decision: Decision, taken: Taken): Part | null {
  const { actGrace: grace, actExpiry: expiry } = index.settings;
  const opens = decision.options.find(({ id }) => id === taken.option)?.opens ?? [];
  const tasks = index.scenario.tasks.filter(({ id }) => opens.includes(id));
  const acts = tasks.flatMap((task) => {
    const first = firstWork(index, task.id);
    if (first === undefined && taken.at + expiry > index.end) return [];
    return [{ task, first }];
  });
  if (acts.length === 0) return null;
  const worth = acts.map(({ first }) =>
    first === undefined ? 0 : timeliness(Math.max(0, first.at - taken.at), { grace, expiry }),
  );
  const begun = acts.flatMap(({ first }) => first ?? []);
  const idle = acts.filter(({ first }) => first === undefined).map(({ task }) => `‘${task.label}’`);
  const last = Math.max(taken.at, ...begun.map(({ at }) => at));
  return {
    quality: sum(worth) / worth.length,
    n: worth.length,
    also: begun.map(({ seq }) => seq),
    says:
      idle.length === 0
        ? `crews were under orders for it by ${index.clock(last)}`
        : `nobody was ordered to ${listed(idle)}`,
  };
}

function firstWork(index: JournalIndex, task: string) {
  return [...index.of('unit.ordered'), ...index.of('task.joined'), ...index.of('task.started')]
    .filter((event) => event.task === task)
    .toSorted(bySeq)[0];
}

/** Material changes after the decision that the trainee could know, and whose review fell due. */
function changesAfter({ index, known }: Looking, decision: Decision, taken: Taken): Change[] {
  const { grace, expiry } = reviewTiming(index, decision);
  return decision.review.changes.flatMap((fact) =>
    index.truthOf(fact).flatMap(({ version, from, seqs }): Change[] => {
      const knowing = couldKnow(known, fact, version);
      if (knowing === undefined || from < taken.at) return [];
      const since = Math.max(from, knowing.at);
      if (since + Math.max(grace, expiry) > index.end) return [];
      return [{ fact, version, from: since, seqs: [...seqs, ...knowing.seqs] }];
    }),
  );
}

function reviewTiming({ settings }: JournalIndex, { review }: Decision) {
  return {
    grace: review.within,
    expiry: review.within + Math.floor((review.within * settings.reviewDecay) / 100),
  };
}

/**
 * A review time set, and each material change met by a review that learned something: in full
 * within the scenario's time, then less. A review with nothing new earns nothing.
 */
function reviewPart(looking: Looking, { decision, taken, isSet, reviews }: Done): Part {
  const { index } = looking;
  const setWords = isSet ? 'you set a time for review' : 'you set no time for review';
  const changes = taken === undefined ? [] : changesAfter(looking, decision, taken);
  if (changes.length === 0) {
    return { quality: isSet ? 1 : 0, n: 1, also: [], says: `${setWords}; no review fell due` };
  }
  const timing = reviewTiming(index, decision);
  const met = changes.map(({ from }) => {
    const review = reviews.find((one) => one.learned.length > 0 && one.at >= from);
    return review === undefined ? 0 : timeliness(review.at - from, timing);
  });
  const missed = changes.filter((_, place) => (met[place] ?? 0) === 0);
  const outcome =
    missed.length === 0
      ? 'every material change was reviewed'
      : `it was not reviewed in time after ${listed(missed.map((one) => quoted(index, one.fact, one.version)))}`;
  const set = index.settings.reviewSet / 100;
  return {
    quality: (isSet ? set : 0) + ((1 - set) * sum(met)) / changes.length,
    n: 1 + changes.length,
    also: changes.flatMap(({ seqs }) => seqs),
    says: `${setWords}; ${outcome}`,
  };
}
