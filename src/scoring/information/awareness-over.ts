import type { Seconds } from '#kernel/time.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { agencyNeeds } from './awareness.ts';
import { bothOf, partsOf, type AwarenessKind, type Part, type Shares } from './awareness-parts.ts';
import { indexJournal, type JournalIndex } from '../journal-index.ts';
import { seatKnowledge } from '../seat-knowledge.ts';
import { toTenth } from '../timing.ts';

/** Moments in seconds from the start, each with a value from 0 to 100 that holds until the next. */
type Series = readonly (readonly [Seconds, number])[];

export interface AwarenessSeries {
  /** As gain takes it: of each agency and of two together. */
  readonly both: Series;
  readonly agency: Series;
  readonly shared: Series;
  /** Two that held the same, and were wrong: less is better. */
  readonly sharedWrong: Series;
}

const kinds = ['agency', 'shared', 'sharedWrong'] as const satisfies readonly AwarenessKind[];

/** Awareness over time. Needs count while their fact is true. */
export function awarenessOver(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
): AwarenessSeries {
  const index = indexJournal(scenario, journal);
  const moments = sharesOver(index, partsOf(index, agencyNeeds(index, seatKnowledge(index))));
  const series = (valueOf: (shares: Shares) => number | null) => seriesOf(index, moments, valueOf);
  return {
    both: series((shares) => bothOf(index, shares)),
    agency: series(({ agency }) => agency),
    shared: series(({ shared }) => shared),
    sharedWrong: series(({ sharedWrong }) => sharedWrong),
  };
}

type Moment = readonly [at: Seconds, shares: Shares];

type Tally = Record<AwarenessKind, { earned: number; of: number }>;

function emptyTally(): Tally {
  return {
    agency: { earned: 0, of: 0 },
    shared: { earned: 0, of: 0 },
    sharedWrong: { earned: 0, of: 0 },
  };
}

/** The shares at every moment at which one of them may change. */
function sharesOver(index: JournalIndex, parts: readonly Part[]): Moment[] {
  const changes = new Map<Seconds, Tally>();
  const change = (at: Seconds, part: Part, sign: 1 | -1) => {
    const tally = changes.get(at) ?? emptyTally();
    tally[part.kind].earned += sign * part.earned;
    tally[part.kind].of += sign * part.of;
    changes.set(at, tally);
  };
  for (const part of parts) {
    change(part.from, part, 1);
    change(part.to, part, -1);
  }
  const now = emptyTally();
  const share = (kind: AwarenessKind) => {
    const { earned, of } = now[kind];
    return of === 0 ? null : earned / of;
  };
  const ordered = [...changes].toSorted(([a], [b]) => a - b).filter(([at]) => at < index.end);
  return ordered.map(([at, step]): Moment => {
    for (const kind of kinds) {
      now[kind].earned += step[kind].earned;
      now[kind].of += step[kind].of;
    }
    const [agency, shared, sharedWrong] = [share('agency'), share('shared'), share('sharedWrong')];
    return [at, { agency, shared, sharedWrong }];
  });
}

function seriesOf(
  { end }: JournalIndex,
  moments: readonly Moment[],
  valueOf: (shares: Shares) => number | null,
): Series {
  const series: [Seconds, number][] = [];
  for (const [at, shares] of moments) {
    const value = toTenth(100 * Math.max(0, valueOf(shares) ?? 0));
    if (series.at(-1)?.[1] !== value) series.push([at, value]);
  }
  const last = series.at(-1);
  return last === undefined ? [] : [...series, [end, last[1]]];
}
