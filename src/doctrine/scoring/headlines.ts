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
  leastSpan: {
    value: 1,
    unit: 'per cent',
    says: 'Where awareness in the reference run is not at least this much above the silent run, gain is not observed.',
  },
  intervalCovers: {
    value: 90,
    unit: 'per cent',
    says: 'How much of the resampled values an interval covers.',
  },
  intervalResamples: {
    value: 200,
    unit: 'count',
    says: 'How often a measure is worked out anew for its interval.',
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
