import type { PrincipleId } from '#doctrine/principles.ts';

/** A measure as it was kept: 0 to 100, or null where not observed. */
export interface AttemptFigure {
  readonly value: number | null;
  readonly n: number;
  readonly interval?: readonly [low: number, high: number] | undefined;
}

/** What one’s own debrief of an exercise came to. */
export interface Attempt {
  /** That of the exercise. */
  readonly id: string;
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  /** Which variant was played; absent as written. The title names it as well. */
  readonly variant?: string | undefined;
  readonly seat: string;
  readonly seatTitle: string;
  readonly mode: 'practice' | 'assessment';
  readonly seed: number;
  /** An ISO date. */
  readonly startedAt?: string | undefined;
  /** The version of the rules that the numbers were made by. */
  readonly rules: string;
  readonly sharedAwareness: AttemptFigure;
  readonly jointDecisions: AttemptFigure;
  readonly principles: readonly (AttemptFigure & { readonly id: PrincipleId })[];
  readonly rating: 'met' | 'partly-met' | 'not-met' | 'not-observed';
}

/** How an attempt stands to the one before it, in no other words than the numbers bear. */
export type Against =
  | 'first'
  | 'no-difference'
  | 'higher'
  | 'lower'
  | 'unobserved'
  | 'other-rules'
  | 'other-play';

/** Whether two attempts were made under the same rules and the same text of the scenario. */
function sameRules(a: Attempt, b: Attempt): boolean {
  return a.rules === b.rules && a.scenario.hash === b.scenario.hash;
}

/** Whether what two attempts came to may be set against each other at all. */
export function isComparable(a: Attempt, b: Attempt): boolean {
  return sameRules(a, b) && a.seat === b.seat && a.mode === b.mode;
}

/**
 * A difference counts only where the two intervals of shared awareness have nothing in common;
 * without an interval none can be shown.
 */
export function against(attempt: Attempt, before: Attempt | undefined): Against {
  if (before === undefined) return 'first';
  if (!sameRules(attempt, before)) return 'other-rules';
  if (!isComparable(attempt, before)) return 'other-play';
  const [now, then] = [attempt.sharedAwareness, before.sharedAwareness];
  if (now.value === null || then.value === null) return 'unobserved';
  if (now.interval === undefined || then.interval === undefined) return 'no-difference';
  if (now.interval[0] > then.interval[1]) return 'higher';
  return now.interval[1] < then.interval[0] ? 'lower' : 'no-difference';
}

export interface AttemptsAtOne {
  /** The scenario, and which variant of it where it was one. */
  readonly scenario: string;
  readonly title: string;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
}

/** Attempts by scenario, that of the newest attempt first. A variant is an exercise of its own here. */
export function byScenario(attempts: readonly Attempt[]): AttemptsAtOne[] {
  const inOrder = attempts.toSorted((a, b) => (a.startedAt ?? '').localeCompare(b.startedAt ?? ''));
  const groups = new Map<string, Attempt[]>();
  for (const attempt of inOrder.toReversed()) {
    const { scenario, variant } = attempt;
    const name = variant === undefined ? scenario.id : `${scenario.id}/${variant}`;
    groups.set(name, [attempt, ...(groups.get(name) ?? [])]);
  }
  return [...groups].map(([scenario, own]) => ({
    scenario,
    title: own.at(-1)?.scenario.title ?? scenario,
    attempts: own,
  }));
}

/** Whether a chart would show anything: short attempts can leave every figure unobserved. */
export function hasFigures({ attempts }: Pick<AttemptsAtOne, 'attempts'>): boolean {
  return attempts.some(
    ({ sharedAwareness, jointDecisions }) =>
      sharedAwareness.value !== null || jointDecisions.value !== null,
  );
}
