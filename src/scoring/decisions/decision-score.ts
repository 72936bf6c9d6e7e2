import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { DecisionScore, Leaf, ScoreLine } from '../score-card.ts';
import { reviewStage } from './decision-review.ts';
import {
  decisionTiming,
  informationStage,
  optionsStage,
  powersStage,
  riskStage,
  type Proposed,
  type StageScore,
} from './decision-stages.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { toTenth } from '../timing.ts';

/** How the stages weigh, in hundredths. Domain reference, section 6, JDM stages; unverified. */
const stageWeights: Readonly<Record<DecisionStage, number>> = {
  information: 25,
  risk: 20,
  powers: 15,
  options: 20,
  review: 20,
};

/** A proposal that the commanders refused was prepared, but decided nothing (unverified). */
const refusedShare = 0.5;

type About =
  | Proposed
  | EventOf<'decision.voted'>
  | EventOf<'decision.taken'>
  | EventOf<'decision.refused'>
  | EventOf<'decision.reviewed'>;

interface Attempt {
  readonly proposed: Proposed;
  readonly taken: EventOf<'decision.taken'> | undefined;
  /** Timing, and half where it was not taken. */
  readonly factor: number;
  readonly stages: Readonly<Record<DecisionStage, StageScore>>;
}

export interface DecisionsScore {
  readonly leaf: Leaf;
  readonly decisions: readonly DecisionScore[];
  readonly lines: readonly ScoreLine[];
}

/** Each decision whose window closed, by the five stages of the joint decision model. */
export function decisionsScore(index: JournalIndex, known: SeatKnowledge): DecisionsScore {
  const due = index.scenario.decisions.filter((decision) => decision.window.closes <= index.end);
  const scored = due.map((decision) => scoreDecision(index, known, decision));
  const values = scored.map(({ raw }) => raw);
  return {
    leaf: {
      value: values.length === 0 ? null : toTenth(sum(values) / values.length),
      n: values.length,
    },
    decisions: scored.map(({ score }) => score),
    lines: scored.flatMap(({ lines }) => lines),
  };
}

interface Scored {
  readonly raw: number;
  readonly score: DecisionScore;
  readonly lines: readonly ScoreLine[];
}

function scoreDecision(index: JournalIndex, known: SeatKnowledge, decision: Decision): Scored {
  const about = eventsAbout(index, decision);
  const best = bestAttempt(index, known, { decision, about });
  const qualityOf = (attempt: Attempt | undefined, stage: DecisionStage): number =>
    attempt === undefined ? 0 : attempt.factor * attempt.stages[stage].quality;
  const lines = decisionStages.map(({ id }) => {
    const weight = stageWeights[id];
    const mine = about.filter((event) => bearsOn(event, best, id));
    const others = about.filter((event) => !mine.includes(event));
    const evidence = weigh(mine, (kept) => {
      const left = [...others, ...kept].toSorted(bySeq);
      return weight * qualityOf(bestAttempt(index, known, { decision, about: left }), id);
    });
    return makeLine(`decision/${id}`, {
      ...evidence,
      also: [...evidence.also, ...(best?.stages[id].also ?? [])],
      of: weight,
      about: decision.id,
      window:
        evidence.points < weight
          ? { from: decision.window.opens, to: decision.window.full }
          : undefined,
      says: saysOf(index, decision, { best, stage: id }),
    });
  });
  const raw = sum(decisionStages.map(({ id }) => stageWeights[id] * qualityOf(best, id)));
  const stages = Object.fromEntries(
    decisionStages.map(({ id }): [string, Leaf] => {
      const n = best?.stages[id].n ?? 1;
      return [id, { value: toTenth(100 * qualityOf(best, id)), n }];
    }),
  ) as Record<DecisionStage, Leaf>;
  const n = sum(Object.values(stages).map((stage) => stage.n));
  return { raw, score: { decision: decision.id, value: toTenth(raw), n, stages }, lines };
}

/** Whether an event can bear on a stage of the best attempt. */
function bearsOn(event: About, best: Attempt | undefined, stage: DecisionStage): boolean {
  if (event.type === 'decision.reviewed') return stage === 'review';
  const proposal = event.type === 'decision.proposed' ? event.id : event.proposal;
  if (proposal !== best?.proposed.id) return false;
  return event.type !== 'decision.voted' || stage === 'powers';
}

function eventsAbout(index: JournalIndex, { id }: Decision): About[] {
  const proposed = index
    .of('decision.proposed')
    .filter(({ body, seat }) => body.decision === id && index.seats.has(seat));
  const proposals = new Set(proposed.map((event) => event.id));
  const ofProposal = <T extends { readonly proposal: string }>(events: readonly T[]) =>
    events.filter((event) => proposals.has(event.proposal));
  const all: About[] = [
    ...proposed,
    ...ofProposal(index.of('decision.voted')),
    ...ofProposal(index.of('decision.taken')),
    ...ofProposal(index.of('decision.refused')),
    ...index.of('decision.reviewed').filter((event) => event.decision === id),
  ];
  return all.toSorted(bySeq);
}

interface Course {
  readonly decision: Decision;
  readonly about: readonly About[];
}

/** Of what was put forward, the best: a decision can be put again. */
function bestAttempt(
  index: JournalIndex,
  known: SeatKnowledge,
  { decision, about }: Course,
): Attempt | undefined {
  let best: Attempt | undefined;
  let most = -1;
  for (const proposed of about) {
    if (proposed.type !== 'decision.proposed') continue;
    const attempt = attemptOf(index, known, { decision, about, proposed });
    const worth = sum(
      decisionStages.map(
        ({ id }) => stageWeights[id] * attempt.factor * attempt.stages[id].quality,
      ),
    );
    if (worth > most) {
      best = attempt;
      most = worth;
    }
  }
  return best;
}

function attemptOf(
  index: JournalIndex,
  known: SeatKnowledge,
  { decision, about, proposed }: Course & { readonly proposed: Proposed },
): Attempt {
  const { body } = proposed;
  const taken = about.find(
    (event) => event.type === 'decision.taken' && event.proposal === proposed.id,
  ) as EventOf<'decision.taken'> | undefined;
  const isSet = taken === undefined ? body.reviewIn !== undefined : taken.reviewDue !== undefined;
  const at = taken?.at ?? proposed.at;
  const isProvisional = body.provisional && isSet;
  const share = taken === undefined ? refusedShare : 1;
  const votes = about.filter((event) => event.type === 'decision.voted');
  const reviews = about.filter((event) => event.type === 'decision.reviewed');
  return {
    proposed,
    taken,
    factor: share * decisionTiming(decision.window, { at, isProvisional }),
    stages: {
      information: informationStage(index, known, { decision, proposed }),
      risk: riskStage(decision, proposed),
      powers: powersStage(decision, proposed, votes),
      options: optionsStage(decision, proposed),
      review: reviewStage(index, known, { decision, taken, isSet, reviews }),
    },
  };
}

function saysOf(
  index: JournalIndex,
  decision: Decision,
  { best: attempt, stage }: { best: Attempt | undefined; stage: DecisionStage },
): string {
  const { title } = decision;
  const { opens, full, closes } = decision.window;
  if (attempt === undefined) {
    return `${title}: you put no proposal to the commanders before ${index.clock(closes)}.`;
  }
  const { taken, proposed, factor } = attempt;
  const when =
    taken === undefined
      ? `proposed at ${index.clock(proposed.at)}, not taken, so half counts`
      : `taken at ${index.clock(taken.at)}`;
  const at = taken?.at ?? proposed.at;
  const timing = [
    ...(factor === 0 && at < opens ? ['before there was enough to decide on'] : []),
    ...(at > full ? [`late: in full until ${index.clock(full)}`] : []),
  ];
  return `${title}, ${[when, ...timing].join(', ')}: ${attempt.stages[stage].says}.`;
}
