import type { Leaf, ScoreCard, ScoreLine } from './score-card.ts';
import { sum } from './line.ts';
import { toTenth } from './timing.ts';

/** What each unwarned crew that the trainee could have warned leaves of the risk score (unverified). */
const leftByExposure = 0.8;

interface Measured {
  readonly gain: Leaf;
  readonly recall: Leaf;
  readonly methane: Leaf;
  readonly lines: readonly ScoreLine[];
}

/** The profile: each principle is the plain mean of the measures below that could be observed. */
export function principlesScore(measured: Measured): ScoreCard['principles'] {
  const { gain, recall, methane, lines } = measured;
  const of = (rule: string) => shareOf(lines.filter((line) => line.rule === rule));
  const hazardRecall = shareOf(
    lines.filter(
      ({ rule, principle }) => rule === 'recall' && principle === 'jointlyUnderstandRisk',
    ),
  );
  return {
    coLocate: meanOf([of('co-locate/quorum')]),
    communicate: meanOf([of('closure'), of('answer'), methane]),
    coOrdinate: meanOf([of('co-ordinate/task'), of('co-ordinate/joint'), of('co-ordinate/ask')]),
    jointlyUnderstandRisk: lowered(
      meanOf([hazardRecall, of('decision/risk')]),
      lines.filter(({ rule }) => rule === 'risk/exposure').length,
    ),
    sharedSituationalAwareness: meanOf([gain, recall]),
  };
}

/** Points earned of those that could be. */
function shareOf(lines: readonly ScoreLine[]): Leaf {
  const of = sum(lines.map((line) => line.of));
  if (of === 0) return { value: null, n: 0 };
  return { value: toTenth((100 * sum(lines.map((line) => line.points))) / of), n: lines.length };
}

function meanOf(parts: readonly Leaf[]): Leaf {
  const observed = parts.flatMap(({ value, n }) => (value === null ? [] : [{ value, n }]));
  if (observed.length === 0) return { value: null, n: 0 };
  return {
    value: toTenth(sum(observed.map(({ value }) => value)) / observed.length),
    n: sum(observed.map(({ n }) => n)),
  };
}

function lowered({ value, n }: Leaf, exposures: number): Leaf {
  // Exposure alone is enough to be observed: there was a risk to share, and it was not.
  if (value === null) return exposures === 0 ? { value, n } : { value: 0, n: exposures };
  let left = value;
  for (let i = 0; i < exposures; i += 1) left *= leftByExposure;
  return { value: toTenth(left), n: n + exposures };
}
