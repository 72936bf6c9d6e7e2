import type { Problem } from '../problem.ts';
import { headlineIds, type HeadlineId, type Margin, type Player } from '../schema/margins.ts';
import type { LintInput } from './lint.ts';

/** A margin with its place in the list. */
interface Placed {
  readonly index: number;
  readonly margin: Margin;
}

/**
 * One bound on the means: `low` is at least `by` below `high`, where `zero` stands for the end of the
 * scale. What holds of every mean, to lie between 0 and 100, is `of` no margin.
 */
interface Bound {
  readonly low: Player | 'zero';
  readonly high: Player | 'zero';
  readonly by: number;
  readonly of?: Placed;
}

/** Margins that no play could keep: they contradict each other, or there is nothing to measure. */
export function checkMargins({ scenario }: LintInput): Problem[] {
  const placed = (scenario.margins ?? []).map((margin, index) => ({ margin, index }));
  return headlineIds.flatMap((measure) => {
    const here = placed.filter(({ margin }) => margin.measure === measure);
    if (measure === 'jointDecisions' && scenario.decisions.length === 0) return unmeasured(here);
    return contradictions(measure, here);
  });
}

function unmeasured(placed: readonly Placed[]): Problem[] {
  const message = 'there is no decision, so joint decisions are never observed';
  return placed.map(({ index }) => problem(index, message, 'take this margin out'));
}

function contradictions(measure: HeadlineId, placed: readonly Placed[]): Problem[] {
  let sound: readonly Bound[] = [];
  return placed.flatMap((one): Problem[] => {
    if (one.margin.than === one.margin.bot) {
      return [problem(one.index, `${one.margin.bot} is compared with itself`)];
    }
    const wanted = [...sound, boundOf(one)];
    const ring = impossibleRing(wanted);
    if (ring === null) {
      sound = wanted;
      return [];
    }
    const others = ring.flatMap(({ of }) => (of === undefined || of === one ? [] : [of.index + 1]));
    const message =
      others.length === 0
        ? `no mean of ${measure} is below 0 or above 100`
        : `it cannot hold together with margin ${others.toSorted((a, b) => a - b).join(' and ')} of the list`;
    return [problem(one.index, message, 'the means of all bots lie between 0 and 100')];
  });
}

function problem(index: number, message: string, hint?: string): Problem {
  return { code: 'margin-never-holds', path: ['margins', index], message, hint };
}

function boundOf(of: Placed): Bound {
  const { bot, than, by = 0, atLeast, atMost } = of.margin;
  if (than !== undefined) return { low: than, high: bot, by, of };
  if (atMost !== undefined) return { low: bot, high: 'zero', by: -atMost, of };
  return { low: 'zero', high: bot, by: atLeast ?? 0, of };
}

/**
 * The bounds of a ring in which each stays above the one before, and in all by more than nothing; null
 * where the bounds can hold together. By the method of Bellman and Ford, for longest ways.
 */
function impossibleRing(given: readonly Bound[]): readonly Bound[] | null {
  const names = [...new Set(given.flatMap(({ low, high }) => [low, high]))];
  const bounds = [
    ...given,
    ...names.flatMap((bot): Bound[] => [
      { low: 'zero', high: bot, by: 0 },
      { low: bot, high: 'zero', by: -100 },
    ]),
  ];
  const height = new Map<string, number>();
  const raisedBy = new Map<string, Bound>();
  let raised: string | null = null;
  for (let round = 0; round <= names.length + 1; round += 1) {
    raised = null;
    for (const bound of bounds) {
      const reached = (height.get(bound.low) ?? 0) + bound.by;
      if (reached <= (height.get(bound.high) ?? 0)) continue;
      height.set(bound.high, reached);
      raisedBy.set(bound.high, bound);
      raised = bound.high;
    }
    if (raised === null) return null;
  }
  return ringFrom(raised, raisedBy);
}

/** Still raised after as many rounds as there are names: whatever raised it leads into the ring. */
function ringFrom(start: string | null, raisedBy: ReadonlyMap<string, Bound>): readonly Bound[] {
  let name = start ?? '';
  for (let step = 0; step < raisedBy.size; step += 1) name = raisedBy.get(name)?.low ?? name;
  const ring: Bound[] = [];
  for (let bound = raisedBy.get(name); bound !== undefined && !ring.includes(bound);) {
    ring.push(bound);
    bound = raisedBy.get(bound.low);
  }
  return ring;
}
