import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { sum } from '../line.ts';
import { informationStage } from './decision-information.ts';
import { reviewStage } from './decision-review.ts';
import { optionsStage, powersStage, riskStage } from './decision-stages.ts';
import { timingOf, type Timed } from './decision-timing.ts';
import {
  lookingWithout,
  reliedThen,
  type Looking,
  type Proposed,
  type StageScore,
  type Taken,
} from './looking.ts';

export type About =
  | Proposed
  | Taken
  | EventOf<'decision.voted'>
  | EventOf<'decision.refused'>
  | EventOf<'decision.reviewed'>
  | EventOf<'note.made'>
  | EventOf<'message.heard'>;

/** One time that a decision was put to the commanders, and how well. */
export interface Attempt {
  readonly proposed: Proposed;
  readonly taken: Taken | undefined;
  readonly timed: Timed;
  /** Timing, and part where it was not taken. */
  readonly factor: number;
  readonly stages: Readonly<Record<DecisionStage, StageScore>>;
  /** The notes and what was heard by which its information was held. */
  readonly backing: readonly number[];
}

/** How the stages weigh. */
export function stageWeights(settings: ScoringSettings): Readonly<Record<DecisionStage, number>> {
  return {
    information: settings.stageInformation,
    risk: settings.stageRisk,
    powers: settings.stagePowers,
    options: settings.stageOptions,
    review: settings.stageReview,
  };
}

/** Every event that an attempt at this decision consists of, in order. */
export function eventsAbout(looking: Looking, { id }: Decision): About[] {
  const { index } = looking;
  const proposed = index
    .of('decision.proposed')
    .filter(({ body, seat }) => body.decision === id && index.seats.has(seat));
  const proposals = new Set(proposed.map((event) => event.id));
  const ofProposal = <T extends { readonly proposal: string }>(events: readonly T[]) =>
    events.filter((event) => proposals.has(event.proposal));
  const held = proposed.flatMap((one) =>
    [...reliedThen(looking, one).values()].flatMap(({ backing }) =>
      backing.flatMap(({ note, heard }) => [note, heard]),
    ),
  );
  const all: About[] = [
    ...proposed,
    ...ofProposal(index.of('decision.voted')),
    ...ofProposal(index.of('decision.taken')),
    ...ofProposal(index.of('decision.refused')),
    ...index.of('decision.reviewed').filter((event) => event.decision === id),
    ...new Set(held),
  ];
  return all.toSorted(bySeq);
}

/** What was put forward, each time: a decision can be put again, and the best counts. */
export function attemptsAt(
  looking: Looking,
  decision: Decision,
  about: readonly About[],
): Attempt[] {
  return about
    .filter((event) => event.type === 'decision.proposed')
    .map((proposed) => attemptOf(looking, { decision, about, proposed }));
}

export function bestOf(
  { settings }: JournalIndex,
  attempts: readonly Attempt[],
): Attempt | undefined {
  const weights = stageWeights(settings);
  const worthOf = ({ stages, factor }: Attempt) =>
    sum(decisionStages.map(({ id }) => weights[id] * factor * stages[id].quality));
  let best: Attempt | undefined;
  let most = -1;
  for (const attempt of attempts) {
    const worth = worthOf(attempt);
    if (worth <= most) continue;
    best = attempt;
    most = worth;
  }
  return best;
}

/** The best attempt as it would be without some of its events. */
export function bestWithout(
  looking: Looking,
  decision: Decision,
  course: { readonly about: readonly About[]; readonly gone: readonly About[] },
): Attempt | undefined {
  const left = course.about.filter((event) => !course.gone.includes(event));
  const untold = course.gone
    .filter(({ type }) => type === 'note.made' || type === 'message.heard')
    .map(({ seq }) => seq);
  const attempts = attemptsAt(lookingWithout(looking, untold), decision, left);
  return bestOf(looking.index, attempts);
}

function attemptOf(
  looking: Looking,
  {
    decision,
    about,
    proposed,
  }: {
    readonly decision: Decision;
    readonly about: readonly About[];
    readonly proposed: Proposed;
  },
): Attempt {
  const taken = about.find(
    (event) => event.type === 'decision.taken' && event.proposal === proposed.id,
  ) as Taken | undefined;
  const isSet =
    taken === undefined ? proposed.body.reviewIn !== undefined : taken.reviewDue !== undefined;
  const votes = about.filter((event) => event.type === 'decision.voted');
  const reviews = about.filter((event) => event.type === 'decision.reviewed');
  const timed = timingOf(looking, decision, { proposed, taken, reviews });
  const share = taken === undefined ? looking.index.settings.refusedShare / 100 : 1;
  return {
    proposed,
    taken,
    timed,
    factor: share * timed.factor,
    stages: {
      information: informationStage(looking, { decision, proposed }),
      risk: riskStage(looking, decision, proposed),
      powers: powersStage(looking, decision, { proposed, votes }),
      options: optionsStage(looking, decision, proposed),
      review: reviewStage(looking, { decision, taken, isSet, reviews }),
    },
    backing: [...reliedThen(looking, proposed).values()].flatMap(({ backing }) =>
      backing.flatMap(({ note, heard }) => [note.seq, heard.seq]),
    ),
  };
}
