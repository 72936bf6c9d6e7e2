import type { Leaf, Rating } from './score-card.ts';
import { sum } from './line.ts';

/** Handling cannot take away more than this leaves (domain reference, section 6). */
const leastHandling = 0.4;
/** With fewer obligations than this a rating would be noise (unverified). */
const leastObligations = 3;

export interface Legs {
  readonly gain: number | null;
  readonly recall: number | null;
  readonly discipline: number | null;
}

/**
 * Shared awareness, 0 to 1: half the weakest of gain, recall and discipline and half their mean, times
 * handling but never under 0.4 of it. The weakest pulls, so broadcasting or hoarding cannot be made up
 * for elsewhere. Null while one of the three cannot be observed.
 */
export function sharedAwareness(
  { gain, recall, discipline }: Legs,
  handling: number | null,
): number | null {
  if (gain === null || recall === null || discipline === null) return null;
  const legs = [gain, recall, discipline];
  const pulled = Math.min(...legs) / 2 + sum(legs) / legs.length / 2;
  return pulled * Math.max(leastHandling, handling ?? 1);
}

/** Anchored gain, 0 to 1; null on a scale without a span. */
export function gainOf(
  awareness: number,
  scale: { readonly silentAwareness: number; readonly referenceAwareness: number },
): number | null {
  const span = scale.referenceAwareness - scale.silentAwareness;
  // A span under half a hundredth is noise, not a scale.
  if (span < 0.005) return null;
  return Math.min(1, Math.max(0, (awareness - scale.silentAwareness) / span));
}

/** By the lower headline: met from 75, partly met from 50. */
export function ratingOf(
  headlines: { readonly sharedAwareness: Leaf; readonly jointDecisions: Leaf },
  hasDecisions: boolean,
): Rating {
  const { sharedAwareness: shared, jointDecisions: joint } = headlines;
  if (shared.value === null || shared.n < leastObligations) return 'not-observed';
  if (joint.value === null && hasDecisions) return 'not-observed';
  const lower = Math.min(shared.value, joint.value ?? shared.value);
  if (lower >= 75) return 'met';
  return lower >= 50 ? 'partly-met' : 'not-met';
}
