import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import type { Leaf, Rating } from './score-card.ts';
import { sum } from './line.ts';

export interface Legs {
  readonly gain: number | null;
  readonly recall: number | null;
  readonly discipline: number | null;
}

/**
 * Shared awareness, 0 to 1: `weakestPull` of the weakest of gain, recall and discipline and the rest of
 * their mean, times handling but never under `leastHandling` of it. The weakest pulls, so broadcasting or
 * hoarding cannot be made up for elsewhere. Null while one of the three cannot be observed.
 */
export function sharedAwareness(
  settings: ScoringSettings,
  { gain, recall, discipline }: Legs,
  handling: number | null,
): number | null {
  if (gain === null || recall === null || discipline === null) return null;
  const legs = [gain, recall, discipline];
  const pull = settings.weakestPull / 100;
  const pulled = pull * Math.min(...legs) + ((1 - pull) * sum(legs)) / legs.length;
  return pulled * Math.max(settings.leastHandling / 100, handling ?? 1);
}

/** Anchored gain, 0 to 1; null on a scale without a span. */
export function gainOf(
  settings: ScoringSettings,
  awareness: number,
  scale: { readonly silentAwareness: number; readonly referenceAwareness: number },
): number | null {
  const span = scale.referenceAwareness - scale.silentAwareness;
  if (span <= 0 || span < settings.leastSpan / 100) return null;
  return Math.min(1, Math.max(0, (awareness - scale.silentAwareness) / span));
}

/** By the lower headline: met from `ratingMet`, partly met from `ratingPartlyMet`. */
export function ratingOf(
  settings: ScoringSettings,
  headlines: { readonly sharedAwareness: Leaf; readonly jointDecisions: Leaf },
  hasDecisions: boolean,
): Rating {
  const { sharedAwareness: shared, jointDecisions: joint } = headlines;
  if (shared.value === null || shared.n < settings.leastObligations) return 'not-observed';
  if (joint.value === null && hasDecisions) return 'not-observed';
  const lower = Math.min(shared.value, joint.value ?? shared.value);
  if (lower >= settings.ratingMet) return 'met';
  return lower >= settings.ratingPartlyMet ? 'partly-met' : 'not-met';
}
