import type { Debrief } from '#analysis/debrief.ts';
import { measures as definitions, type MeasureId } from '#scoring/measures.ts';
import type { Leaf, MeasureScore } from '#scoring/score-card.ts';
import { fixtureLines } from './debrief-lines.ts';

function leaf(value: number | null, n: number, interval?: readonly [number, number]): Leaf {
  return interval === undefined ? { value, n } : { value, n, interval };
}

/** One measure of the profile, by its definition. */
function measure(id: MeasureId, value: number | null, n: number): MeasureScore {
  const { label, principle, counts, says } = definitions[id];
  return { id, label, principle, counts, says, value, n };
}

const measures: MeasureScore[] = [
  measure('sharedWrong', 6, 9),
  measure('gain', 61, 31),
  measure('recall', 64, 31),
  measure('discipline', 72, 22),
  measure('handling', 100, 2),
  measure('hazardRecall', 60, 4),
  measure('exposure', 36, 1),
  measure('closure', 94, 8),
  measure('answers', 69, 3),
  measure('methane', 68, 7),
  measure('briefings', null, 0),
  measure('quorum', 70, 4),
  measure('tasks', 66, 6),
];

/** What each line of the fixture bears on. */
const lineMeasures: Readonly<Record<string, readonly MeasureId[]>> = {
  recall: ['recall'],
  closure: ['closure'],
  'methane/hazards': ['methane'],
  'co-locate/quorum': ['quorum'],
  'risk/exposure': ['exposure'],
  'co-ordinate/task': ['tasks'],
  'decision/review': [],
};

/** A score card with something of everything; its numbers are made up. */
export const fixtureScore: Debrief['score'] = {
  headlines: { sharedAwareness: leaf(58, 31, [49, 66]), jointDecisions: leaf(61, 2) },
  rating: 'partly-met',
  principles: {
    coLocate: leaf(70, 4),
    communicate: leaf(77, 15),
    coOrdinate: leaf(66, 6),
    jointlyUnderstandRisk: leaf(48, 3),
    sharedSituationalAwareness: leaf(61, 14, [50, 70]),
  },
  information: {
    gain: leaf(61, 31),
    recall: leaf(64, 31),
    discipline: leaf(72, 22),
    handling: leaf(100, 2),
  },
  measures,
  methane: {
    ...leaf(68, 7),
    fields: {
      majorIncident: leaf(100, 1),
      exactLocation: leaf(50, 1),
      type: leaf(100, 1),
      hazards: leaf(50, 1),
      access: leaf(100, 1),
      number: leaf(0, 1),
      emergencyServices: leaf(null, 0),
    },
  },
  decisions: [
    {
      ...leaf(72, 5),
      decision: 'evacuate',
      stages: {
        information: leaf(80, 3),
        risk: leaf(50, 2),
        powers: leaf(80, 2),
        options: leaf(70, 2),
        review: leaf(80, 1),
      },
    },
    {
      ...leaf(39, 5),
      decision: 'pre-emptive-isolation',
      stages: {
        information: leaf(30, 3),
        risk: leaf(50, 2),
        powers: leaf(50, 2),
        options: leaf(40, 2),
        review: leaf(null, 0),
      },
    },
  ],
  lines: fixtureLines,
};

/** What each line bears on, and the rule of one of them. */
export const fixtureLedger: Debrief['ledger'] = {
  measures: Object.fromEntries(fixtureLines.map(({ id, rule }) => [id, lineMeasures[rule] ?? []])),
  rules: {
    recall: {
      title: 'Told in time',
      explains: 'What was due and when it was taken in.',
      formula: 'weight × timeliness',
    },
  },
  settings: { weakestPull: 50, leastHandling: 40, ratingMet: 75, ratingPartlyMet: 50 },
};
