import type { Leaf, ScoreLine } from '../score-card.ts';
import { makeLine, sum } from '../line.ts';
import type { Obligation } from './obligations.ts';
import { toTenth } from '../timing.ts';

/** Domain reference, section 6, C1: what was due, weighted by need, and how timely it was met. */
export function recallOf(obligations: readonly Obligation[]): number | null {
  const of = sum(obligations.map(({ weight }) => weight));
  return of === 0 ? null : sum(obligations.map(({ weight, earned }) => weight * earned)) / of;
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
