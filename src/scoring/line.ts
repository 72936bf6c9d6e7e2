import type { Seconds } from '#kernel/time.ts';
import type { ScoreLine } from './score-card.ts';
import { rules, type RuleId } from './rules.ts';
import { toThousandth } from './timing.ts';

interface Numbered {
  readonly seq: number;
}

/** What a line earned, and on the strength of which events. */
export interface Evidence {
  readonly points: number;
  readonly events: readonly number[];
  readonly also: readonly number[];
}

/**
 * Sorts candidate events into those without which fewer points would have been earned and those
 * that only corroborate, by leaving out each in turn. `pointsOf` may depend on nothing else in the
 * journal than the events it is given and those that the line names as corroborating.
 */
export function weigh<E extends Numbered>(
  candidates: readonly E[],
  pointsOf: (kept: readonly E[]) => number,
): Evidence {
  const points = toThousandth(pointsOf(candidates));
  const events: number[] = [];
  const also: number[] = [];
  for (const candidate of candidates) {
    const without = toThousandth(pointsOf(candidates.filter((other) => other !== candidate)));
    (without < points ? events : also).push(candidate.seq);
  }
  return { points, events, also };
}

interface LineParts extends Evidence {
  readonly of: number;
  /** What the line is about; with the rule it names the line. */
  readonly about: string;
  readonly window?: { readonly from: Seconds; readonly to: Seconds } | undefined;
  readonly says: string;
  /** A finer name than the rule's own, such as `methane/hazards`. */
  readonly rule?: string;
}

export function makeLine(ruleId: RuleId, parts: LineParts): ScoreLine {
  const { about, events, says } = parts;
  const { doctrine, principle } = rules[ruleId];
  // The finer name for hazards is only for the principle: the rule applied is the same.
  const rule = parts.rule ?? (ruleId === 'recall/hazard' ? 'recall' : ruleId);
  const line = {
    id: `${rule}:${about}`,
    rule,
    doctrine,
    principle,
    points: toThousandth(parts.points),
    of: toThousandth(parts.of),
    events: ordered(events),
    also: ordered(parts.also.filter((seq) => !events.includes(seq))),
    says,
  };
  return parts.window === undefined ? line : { ...line, window: parts.window };
}

/** Ascending, each once. */
function ordered(seqs: readonly number[]): number[] {
  return [...new Set(seqs)].toSorted((a, b) => a - b);
}

/** `Police`, `Police and Fire`, `Police, Fire and Ambulance`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** `3 of the 4 hazards`, `both hazards`, `the one hazard`, `none of the hazards`. */
export function countOf(some: number, all: number, [one, many]: readonly [string, string]): string {
  if (some === 0) return `none of the ${many}`;
  if (some < all) return `${some} of the ${all} ${many}`;
  if (all === 1) return `the one ${one}`;
  return `${all === 2 ? 'both' : `all ${all}`} ${many}`;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
