import type { Setting } from './setting.ts';

/** How the measures become two headlines and a rating. Domain reference, section 6. */
export const headlineSettings = {
  weakestPull: {
    value: 50,
    unit: 'per cent',
    says: 'How much of shared awareness is its weakest part; the rest is the mean of its parts.',
  },
  leastHandling: {
    value: 40,
    unit: 'per cent',
    says: 'Handling cannot take away more of shared awareness than leaves this.',
  },
  ratingMet: {
    value: 75,
    unit: 'per cent',
    says: 'Met from here on.',
    source: 'exercise model, scoring 1',
  },
  ratingPartlyMet: {
    value: 50,
    unit: 'per cent',
    says: 'Partly met from here on.',
    source: 'exercise model, scoring 1',
  },
  leastObligations: {
    value: 3,
    unit: 'count',
    says: 'With fewer obligations than this there is no rating: it would be noise.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
