import { inWords } from '#kernel/time.ts';
import { decisionStages, type DecisionStage } from '#doctrine/decision-model.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import type { DecisionScore, Leaf, ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { toTenth } from '../timing.ts';
import {
  attemptsAt,
  bestOf,
  bestWithout,
  eventsAbout,
  stageWeights,
  type About,
  type Attempt,
} from './decision-attempt.ts';
import type { Looking } from './looking.ts';

export interface DecisionsScore {
  readonly leaf: Leaf;
  readonly decisions: readonly DecisionScore[];
  readonly lines: readonly ScoreLine[];
}

/** Each decision whose window closed, by the five stages of the joint decision model. */
export function decisionsScore(index: JournalIndex, known: SeatKnowledge): DecisionsScore {
  const due = index.scenario.decisions.filter((decision) => decision.window.closes <= index.end);
  const looking = { index, known, gone: new Set<number>() };
  const scored = due.map((decision) => scoreDecision(looking, decision));
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

function scoreDecision(looking: Looking, decision: Decision): Scored {
  const weights = stageWeights(looking.index.settings);
  const about = eventsAbout(looking, decision);
  const attempts = attemptsAt(looking, decision, about);
  const best = bestOf(looking.index, attempts);
  const lines = decisionStages.map(({ id }) =>
    stageLine(looking, { decision, about, attempts, best, stage: id, weight: weights[id] }),
  );
  const all = sum(Object.values(weights));
  const earned = sum(decisionStages.map(({ id }) => weights[id] * qualityOf(best, id)));
  const raw = all === 0 ? 0 : (100 * earned) / all;
  const stages = Object.fromEntries(
    decisionStages.map(({ id }): [string, Leaf] => {
      const n = best?.stages[id].n ?? 1;
      return [id, { value: toTenth(100 * qualityOf(best, id)), n }];
    }),
  ) as Record<DecisionStage, Leaf>;
  const n = sum(Object.values(stages).map((stage) => stage.n));
  return { raw, score: { decision: decision.id, value: toTenth(raw), n, stages }, lines };
}

function qualityOf(attempt: Attempt | undefined, stage: DecisionStage): number {
  return attempt === undefined ? 0 : attempt.factor * attempt.stages[stage].quality;
}

interface OfStage {
  readonly decision: Decision;
  readonly about: readonly About[];
  readonly attempts: readonly Attempt[];
  readonly best: Attempt | undefined;
  readonly stage: DecisionStage;
  readonly weight: number;
}

function stageLine(looking: Looking, of: OfStage): ScoreLine {
  const { decision, about, attempts, best, stage, weight } = of;
  const mine = about.filter((event) => bearsOn(event, best, stage));
  const evidence = weigh(mine, (kept) => {
    const gone = mine.filter((event) => !kept.includes(event));
    const left = gone.length === 0 ? best : bestWithout(looking, decision, { about, gone });
    return weight * qualityOf(left, stage);
  });
  // What was put in vain is looked at too: without some of its events it might have been the best.
  const inVain = about.filter((event) => proposalOf(event) !== best?.proposed.id);
  return makeLine(`decision/${stage}`, {
    ...evidence,
    also: [
      ...evidence.also,
      ...attempts.flatMap(({ stages, timed }) => [...stages[stage].also, ...timed.also]),
      ...(attempts.length > 1 ? inVain.map(({ seq }) => seq) : []),
    ],
    of: weight,
    about: decision.id,
    window:
      evidence.points < weight
        ? { from: decision.window.opens, to: best?.timed.window.full ?? decision.window.full }
        : undefined,
    says: saysOf(looking.index, decision, { best, stage }),
  });
}

/** The proposal that an event belongs to; reviews, notes and what was heard belong to none. */
function proposalOf(event: About): string | undefined {
  if (event.type === 'decision.proposed') return event.id;
  return 'proposal' in event ? event.proposal : undefined;
}

/** Whether an event can bear on a stage of the best attempt. */
function bearsOn(event: About, best: Attempt | undefined, stage: DecisionStage): boolean {
  switch (event.type) {
    case 'decision.reviewed':
      // A review is also what makes good a provisional decision.
      return stage === 'review' || best?.proposed.body.provisional === true;
    case 'note.made':
    case 'message.heard':
      return stage === 'information' && best?.backing.includes(event.seq) === true;
    case 'decision.voted':
      return stage === 'powers' && event.proposal === best?.proposed.id;
    default:
      return proposalOf(event) === best?.proposed.id;
  }
}

function saysOf(
  index: JournalIndex,
  decision: Decision,
  { best: attempt, stage }: { best: Attempt | undefined; stage: DecisionStage },
): string {
  const { title } = decision;
  if (attempt === undefined) {
    return `${title}: you put no proposal to the commanders before ${index.clock(decision.window.closes)}.`;
  }
  const { taken, proposed } = attempt;
  const when =
    taken === undefined
      ? `proposed at ${index.clock(proposed.at)}`
      : `taken at ${index.clock(taken.at)}`;
  const untaken =
    taken === undefined ? [`not taken, so ${index.settings.refusedShare} % of it counts`] : [];
  const said = [when, ...timingWords(attempt), ...untaken].join(', ');
  return `${title}, ${said}: ${attempt.stages[stage].says}.`;
}

function timingWords({ taken, proposed, timed }: Attempt): string[] {
  const { early, factor, inHand, least } = timed;
  const { full } = timed.window;
  const at = taken?.at ?? proposed.at;
  const tooEarly = {
    'before-window': 'before there was enough to decide on',
    'too-little': `with ${inHand} essential ${inHand === 1 ? 'fact' : 'facts'} in hand where ${least} are the least`,
  };
  if (early !== 'no') {
    const flagged = factor === 0 ? [] : ['provisionally'];
    const made = factor === 1 ? ['and reviewed on more'] : [];
    return [tooEarly[early], ...flagged, ...made];
  }
  return at > full ? [`${inWords(at - full)} late`] : [];
}
