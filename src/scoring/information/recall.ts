import type { Leaf, ScoreLine } from '../score-card.ts';
import { makeLine } from '../line.ts';
import type { Obligation } from './obligations.ts';
import { toTenth } from '../timing.ts';

/** Domain reference, section 6, C1: what was due, weighted by need, and how timely it was met. */
export function recallOf(obligations: readonly Obligation[]): number | null {
  let [of, points] = [0, 0];
  for (const { weight, earned } of obligations) {
    of += weight;
    points += weight * earned;
  }
  return of === 0 ? null : points / of;
}

export function recallLeaf(obligations: readonly Obligation[]): Leaf {
  const recall = recallOf(obligations);
  return { value: recall === null ? null : toTenth(100 * recall), n: obligations.length };
}

export function recallLines(obligations: readonly Obligation[]): ScoreLine[] {
  return obligations.map((obligation) =>
    makeLine(obligation.isHazard ? 'recall/hazard' : 'recall', {
      ...obligation,
      of: obligation.weight,
      about: aboutOf(obligation),
      window: obligation.earned < 1 ? { from: obligation.from, to: obligation.by } : undefined,
    }),
  );
}

export function aboutOf({ fact, version, agency }: Obligation): string {
  return `${fact}@${version}/${agency}`;
}
