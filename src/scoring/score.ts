import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors, Leaf, ScoreCard, ScoreLine } from './score-card.ts';
import { answerLines } from './communicate/answers.ts';
import { agencyNeeds, awarenessLines, meanAwareness } from './information/awareness.ts';
import { intervalOf } from './bootstrap.ts';
import { closureLines } from './communicate/closure.ts';
import { coLocationLines } from './joint/co-location.ts';
import { askLines, jointTaskLines, taskLines } from './joint/co-ordination.ts';
import { decisionsScore } from './decisions/decision-score.ts';
import { traineeDeliveries } from './deliveries.ts';
import { disciplineLeaf, disciplineOf, precisionOf, scaledPrecision } from './information/discipline.ts';
import { exposureLines } from './joint/exposure.ts';
import { handlingOf, type Handling } from './information/handling.ts';
import { gainOf, ratingOf, sharedAwareness } from './headline.ts';
import { indexJournal, type JournalIndex } from './journal-index.ts';
import { clock, makeLine } from './line.ts';
import { methaneScore } from './communicate/methane-score.ts';
import { obligationsOf, type Obligation } from './information/obligations.ts';
import { principlesScore } from './principles-score.ts';
import { recallLeaf, recallLines, recallOf } from './information/recall.ts';
import { seatKnowledge } from './seat-knowledge.ts';
import { toTenth } from './timing.ts';
import { voiceStretches } from './voice-pauses.ts';

/** What the silent and the reference run are reduced to: see `Anchors`. */
export interface Anchor {
  /** Mean shared awareness over the exercise, not scaled. */
  readonly awareness: number;
  /** Value per delivery, 0 to 1; 0 when nothing was delivered. */
  readonly precision: number;
}

export function anchorOf(scenario: Scenario, journal: readonly ExerciseEvent[]): Anchor {
  const index = indexJournal(scenario, journal);
  const known = seatKnowledge(index);
  const { lines } = disciplineOf(index, known, traineeDeliveries(index));
  return {
    awareness: meanAwareness(index, agencyNeeds(index, known)),
    precision: precisionOf(lines) ?? 0,
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
  const index = indexJournal(scenario, journal);
  const known = seatKnowledge(index);
  const deliveries = traineeDeliveries(index);
  const obligations = obligationsOf(index, known, voiceStretches(index));
  const { lines: discipline, repeats } = disciplineOf(index, known, deliveries);
  const handling = handlingOf(index, known, { deliveries, obligations });
  const methane = methaneScore(index, known);
  const decisions = decisionsScore(index, known);
  const needs = agencyNeeds(index, known);
  const awareness = awarenessLines(index, known, { needs, repeats });
  const lines = [
    ...endLine(index),
    ...recallLines(obligations),
    ...awareness,
    ...discipline,
    ...handling.lines,
    ...closureLines(index, deliveries),
    ...answerLines(index, known, deliveries),
    ...methane.lines,
    ...coLocationLines(index),
    ...taskLines(index),
    ...jointTaskLines(index),
    ...askLines(index),
    ...exposureLines(index, known),
    ...decisions.lines,
  ];
  const gain = gainOf(meanAwareness(index, needs), anchors);
  const information = {
    gain: { value: gain === null ? null : toTenth(100 * gain), n: awareness.length },
    recall: withInterval(recallLeaf(obligations), () =>
      intervalOf('recall', (pick) => percent(recallOf(pick(obligations)))),
    ),
    discipline: disciplineLeaf(discipline, anchors.referencePrecision),
    handling: handlingLeaf(handling),
  };
  const headlines = {
    sharedAwareness: headlineOf({ gain, obligations, discipline, handling, anchors }),
    jointDecisions: decisions.leaf,
  };
  return {
    headlines,
    rating: ratingOf(headlines, scenario.decisions.length > 0),
    principles: principlesScore({ ...information, methane: methane.leaf, lines }),
    information,
    methane: methane.leaf,
    decisions: decisions.decisions,
    lines,
  };
}

interface HeadlineParts {
  readonly gain: number | null;
  readonly obligations: readonly Obligation[];
  readonly discipline: readonly ScoreLine[];
  readonly handling: Handling;
  readonly anchors: Anchors;
}

/** The interval resamples obligations and deliveries; gain and handling are taken as they are. */
function headlineOf(parts: HeadlineParts): Leaf {
  const { gain, obligations, discipline, handling, anchors } = parts;
  const over = (due: readonly Obligation[], told: readonly ScoreLine[]): number | null => {
    const scaled = scaledPrecision(precisionOf(told), anchors.referencePrecision);
    const legs = { gain, recall: recallOf(due), discipline: scaled };
    return percent(sharedAwareness(legs, handling.factor));
  };
  const value = over(obligations, discipline);
  const leaf = { value: value === null ? null : toTenth(value), n: obligations.length };
  return withInterval(leaf, () =>
    intervalOf('shared-awareness', (pick) => over(pick(obligations), pick(discipline))),
  );
}

function withInterval(leaf: Leaf, interval: () => Leaf['interval']): Leaf {
  if (leaf.value === null || leaf.n < 2) return leaf;
  return { ...leaf, interval: interval() };
}

function percent(value: number | null): number | null {
  return value === null ? null : 100 * value;
}

function handlingLeaf({ factor, n }: Handling): Leaf {
  return { value: factor === null ? null : toTenth(100 * factor), n };
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
      says: `You ended the exercise at ${clock(ended.at)}; what was not yet due then is not counted.`,
    }),
  ];
}
