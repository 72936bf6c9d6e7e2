import { intervalOf } from '../bootstrap.ts';
import { gainOf, sharedAwareness } from '../headline.ts';
import type { Judged, Judging } from '../judging.ts';
import type { Leaf, ScoreCard, ScoreLine } from '../score-card.ts';
import { toTenth } from '../timing.ts';
import { meanAwareness } from './awareness-parts.ts';
import { agencyNeeds, awarenessLines } from './awareness.ts';
import { disciplineLeaf, disciplineOf, precisionOf, scaledPrecision } from './discipline.ts';
import { handlingOf, type Handling } from './handling.ts';
import type { Obligation } from './obligations.ts';
import { recallLeaf, recallLines, recallOf } from './recall.ts';
import { awarenessMeasures, sharedWrongLines } from './shared-wrong.ts';

interface InformationScore extends Judged {
  readonly information: ScoreCard['information'];
  readonly headline: Leaf;
}

/** Who was told what: gain, recall, discipline and handling, and the headline that they make. */
export function informationScore(on: Judging): InformationScore {
  const { index, known, deliveries, obligations, anchors } = on;
  const { lines: discipline, repeats } = disciplineOf(index, known, deliveries);
  const handling = handlingOf(index, known, { deliveries, obligations });
  const needs = agencyNeeds(index, known);
  const awareness = awarenessLines(index, known, { needs, repeats });
  const gain = gainOf(index.settings, meanAwareness(index, needs), anchors);
  const information = {
    gain: { value: gain === null ? null : toTenth(100 * gain), n: awareness.length },
    recall: withInterval(recallLeaf(obligations), () =>
      intervalOf(index.settings, 'recall', (pick) => percent(recallOf(pick(obligations)))),
    ),
    discipline: disciplineLeaf(discipline, anchors.referencePrecision),
    handling: handlingLeaf(handling),
  };
  return {
    information,
    measures: {
      ...information,
      ...awarenessMeasures(index, needs),
    },
    headline: headlineOf({ on, gain, discipline, handling }),
    lines: [
      ...recallLines(obligations),
      ...awareness,
      ...sharedWrongLines(index, needs),
      ...discipline,
      ...handling.lines,
    ],
  };
}

interface HeadlineParts {
  readonly on: Judging;
  readonly gain: number | null;
  readonly discipline: readonly ScoreLine[];
  readonly handling: Handling;
}

/** The interval resamples obligations and deliveries; gain and handling are taken as they are. */
function headlineOf({ on, gain, discipline, handling }: HeadlineParts): Leaf {
  const { obligations, anchors } = on;
  const { settings } = on.index;
  const over = (due: readonly Obligation[], told: readonly ScoreLine[]): number | null => {
    const scaled = scaledPrecision(precisionOf(told), anchors.referencePrecision);
    const legs = { gain, recall: recallOf(due), discipline: scaled };
    return percent(sharedAwareness(settings, legs, handling.factor));
  };
  const value = over(obligations, discipline);
  const leaf = { value: value === null ? null : toTenth(value), n: obligations.length };
  return withInterval(leaf, () =>
    intervalOf(settings, 'shared-awareness', (pick) => over(pick(obligations), pick(discipline))),
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
