import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { methaneScore } from './communicate/methane-score.ts';
import { decisionsScore } from './decisions/decision-score.ts';
import { traineeDeliveries } from './deliveries.ts';
import { ratingOf } from './headline.ts';
import { meanAwareness } from './information/awareness-parts.ts';
import { agencyNeeds } from './information/awareness.ts';
import { disciplineOf, precisionOf } from './information/discipline.ts';
import { informationScore } from './information/information-score.ts';
import { obligationsOf } from './information/obligations.ts';
import { exposureOf } from './joint/exposure.ts';
import { indexJournal, type JournalIndex } from './journal-index.ts';
import { judges } from './judges.ts';
import type { Judging } from './judging.ts';
import { makeLine } from './line.ts';
import { groupScores } from './police-liaison/judge-crowds.ts';
import { measureScores, principleScores, shareOf } from './profile.ts';
import type { Anchors, ScoreCard, ScoreLine } from './score-card.ts';
import { probesScore } from './probes/probe-score.ts';
import { seatKnowledge } from './seat-knowledge.ts';
import { voiceStretches } from './voice-pauses.ts';

/** What the silent and the reference run are reduced to: see `Anchors`. */
export interface Anchor {
  /** Mean shared awareness over the exercise, not scaled. */
  readonly awareness: number;
  /** Value per delivery, 0 to 1; 0 when nothing was delivered. */
  readonly precision: number;
  /** Crew-seconds in a hazard that their own agency did not hold. */
  readonly exposure: number;
  /** Tasks at which work began. */
  readonly tasks: readonly string[];
}

export function anchorOf(scenario: Scenario, journal: readonly ExerciseEvent[]): Anchor {
  const index = indexJournal(scenario, journal);
  const known = seatKnowledge(index);
  const { lines } = disciplineOf(index, known, traineeDeliveries(index));
  return {
    awareness: meanAwareness(index, agencyNeeds(index, known)),
    precision: precisionOf(lines) ?? 0,
    exposure: exposureOf(index),
    tasks: [...new Set(index.of('task.started').map(({ task }) => task))],
  };
}

/** The two ends of the scale, from a silent and a reference run of the same scenario, seat and seed. */
export function anchorsFrom(silent: Anchor, reference: Anchor): Anchors {
  return {
    silentAwareness: silent.awareness,
    silentExposure: silent.exposure,
    silentTasks: silent.tasks,
    referenceAwareness: reference.awareness,
    referencePrecision: reference.precision,
  };
}

/**
 * The score card of a journal: a pure fold over its events, each point with the events that earned
 * it. The same journal, scenario and anchors give the same card in every engine.
 */
export function scoreOf(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
  anchors: Anchors,
): ScoreCard {
  const on = judgingOf(scenario, journal, anchors);
  const { index, known } = on;
  const told = informationScore(on);
  const methane = methaneScore(index, known);
  const decisions = decisionsScore(index, known);
  const others = judges.map((judge) => judge(on));
  const probes = probesScore(index);
  const lines = [
    ...endLine(index),
    ...told.lines,
    ...others.flatMap((judged) => judged.lines),
    ...methane.lines,
    ...decisions.lines,
  ];
  const { value, n } = methane.leaf;
  const measures = measureScores(lines, {
    ...told.measures,
    hazardRecall: shareOf(lines.filter(isHazardRecall)),
    riskStage: shareOf(lines.filter(({ rule }) => rule === 'decision/risk')),
    methane: { value, n },
    ...Object.fromEntries(others.flatMap((judged) => Object.entries(judged.measures ?? {}))),
  });
  const policeLiaison = groupScores(index, lines);
  const headlines = { sharedAwareness: told.headline, jointDecisions: decisions.leaf };
  return {
    headlines,
    rating: ratingOf(index.settings, headlines, scenario.decisions.length > 0),
    principles: principleScores(measures),
    information: told.information,
    measures,
    methane: methane.leaf,
    decisions: decisions.decisions,
    ...(probes === undefined ? {} : { probes }),
    ...(policeLiaison === undefined ? {} : { policeLiaison }),
    lines,
  };
}

function judgingOf(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
  anchors: Anchors,
): Judging {
  const index = indexJournal(scenario, journal);
  const known = seatKnowledge(index);
  const voice = voiceStretches(index);
  const obligations = obligationsOf(index, known, voice);
  return { index, known, voice, deliveries: traineeDeliveries(index), obligations, anchors };
}

function isHazardRecall({ rule, principle }: ScoreLine): boolean {
  return rule === 'recall' && principle === 'jointlyUnderstandRisk';
}

/** An exercise ended early has its end among the evidence: it decides what fell due. */
function endLine(index: JournalIndex): ScoreLine[] {
  const [ended] = index.of('exercise.ended');
  if (ended === undefined || ended.at === index.scenario.clock.length) return [];
  return [
    makeLine('end', {
      points: 0,
      of: 0,
      events: [],
      also: [ended.seq],
      about: 'early',
      says: `You ended the exercise at ${index.clock(ended.at)}; what was not yet due then is not counted.`,
    }),
  ];
}
