import { probeLevels, type ProbeLevel } from '#scenario/schema/probe.ts';
import { intervalOf } from '../bootstrap.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, sum } from '../line.ts';
import type { Leaf, ProbesScore, ScoreLine } from '../score-card.ts';
import { toTenth, toThousandth } from '../timing.ts';
import { brierOf, correctedForGuessing, probeAnswers, type ProbeAnswer } from './probe-answers.ts';
import { probeWords } from './probe-words.ts';
import { detectionOf } from './signal-detection.ts';

/**
 * Domain reference, section 6, SA4: what the trainee knew at the freezes. Reported beside the score, in
 * no headline and no measure. Undefined where the exercise asked nothing; not observed where nothing
 * was answered at all; else what was left counts as not known.
 */
export function probesScore(index: JournalIndex): ProbesScore | undefined {
  const answers = probeAnswers(index);
  if (answers.length === 0) return undefined;
  const { settings } = index;
  const isObserved = answers.some(({ answered }) => answered !== undefined);
  const observed = isObserved ? answers : [];
  const briers = present(observed.map(brierOf));
  const detection = detectionOf(observed, settings.probeStatements);
  const interval = isObserved
    ? intervalOf(settings, 'probes', (pick) => leafOf(pick(observed)).value)
    : undefined;
  const levels = probeLevels.map((level): [ProbeLevel, Leaf] => [
    level,
    leafOf(observed.filter(({ put }) => put.level === level)),
  ]);
  return {
    ...leafOf(observed),
    ...(interval === undefined ? {} : { interval }),
    byLevel: Object.fromEntries(levels) as Record<ProbeLevel, Leaf>,
    brier: briers.length === 0 ? null : toThousandth(sum(briers) / briers.length),
    sensitivity: detection && toThousandth(detection.sensitivity),
    bias: detection && toThousandth(detection.bias),
    says: probeWords(settings, observed, detection),
    items: answers.map((answer) => itemOf(index, answer)),
  };
}

/** One line for each answer, which earns nothing: it only says what was asked and what was so. */
export function probeLines(index: JournalIndex): ScoreLine[] {
  return probeAnswers(index).flatMap((answer): ScoreLine[] => {
    const { put, judged, answered } = answer;
    if (answered === undefined) return [];
    return [
      makeLine('probe', {
        points: 0,
        of: 0,
        events: [],
        also: [put.seq, judged.seq, answered.seq],
        about: put.id,
        says: saysOf(index, answer),
      }),
    ];
  });
}

/** Corrected for guessing, 0 to 100: worse than guessing is 0. */
function leafOf(answers: readonly ProbeAnswer[]): Leaf {
  if (answers.length === 0) return { value: null, n: 0 };
  const mean = sum(answers.map(correctedForGuessing)) / answers.length;
  return { value: toTenth(Math.max(0, 100 * mean)), n: answers.length };
}

function itemOf(index: JournalIndex, answer: ProbeAnswer): ProbesScore['items'][number] {
  const { put, judged, answered, isRight } = answer;
  const events = answered === undefined ? [put, judged] : [put, judged, answered];
  return {
    probe: put.id,
    freeze: put.freeze,
    level: put.level,
    question: put.question,
    right: optionOf(put, judged.right),
    chosen: chosenOf(answer),
    isRight,
    confidence: answered?.confidence ?? null,
    says: saysOf(index, answer),
    events: events.map(({ seq }) => seq),
  };
}

function saysOf(index: JournalIndex, { put, judged, answered, isRight }: ProbeAnswer): string {
  const right = `“${optionOf(put, judged.right)}”`;
  const asked = `At ${index.clock(put.at)} you were asked: “${put.question}”`;
  if (answered === undefined) return `${asked} You did not answer; it was ${right}.`;
  if (answered.choice === null) return `${asked} You could not say; it was ${right}.`;
  const sure = `you were ${answered.confidence ?? 0} % sure`;
  if (isRight === true) return `${asked} You said ${right}, rightly; ${sure}.`;
  return `${asked} You said “${optionOf(put, answered.choice)}”, and ${sure}; it was ${right}.`;
}

function chosenOf({ put, answered }: ProbeAnswer): string | null {
  const choice = answered?.choice ?? null;
  return choice === null ? null : optionOf(put, choice);
}

function optionOf({ options }: ProbeAnswer['put'], id: string): string {
  return options.find((option) => option.id === id)?.says ?? id;
}

function present(values: readonly (number | null)[]): number[] {
  return values.flatMap((value) => value ?? []);
}
