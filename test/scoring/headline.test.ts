import { expect, test } from 'vitest';
import { withDefaults } from '#doctrine/scoring/settings.ts';
import { gainOf, ratingOf, sharedAwareness } from '#scoring/headline.ts';

const settings = withDefaults({});

// Half the weakest and half the mean, times handling but at least 0.4.
test.each([
  [1, 1, 1, 1, 1],
  [0, 0, 0, 1, 0],
  [0.9, 0.9, 0.3, 1, 0.5],
  [0, 0.6, 0.6, 1, 0.2],
  [0.6, 0.6, 0.6, 0.7, 0.42],
  [0.6, 0.6, 0.6, 0.1, 0.24],
  [0.6, 0.6, 0.6, null, 0.6],
])(
  'gain %d, recall %d, discipline %d, handling %s make %d',
  (gain, recall, discipline, handling, expected) => {
    expect(sharedAwareness(settings, { gain, recall, discipline }, handling)).toBeCloseTo(
      expected,
      12,
    );
  },
);

test('with one of the three not observed there is no headline', () => {
  expect(sharedAwareness(settings, { gain: null, recall: 1, discipline: 1 }, 1)).toBeNull();
});

test('gain is where a run lies between the silent and the reference', () => {
  const scale = { silentAwareness: 0.2, referenceAwareness: 0.7 };
  expect([0.1, 0.2, 0.45, 0.7, 0.9].map((awareness) => gainOf(settings, awareness, scale))).toEqual(
    [0, 0, expect.closeTo(0.5, 12), 1, 1],
  );
});

test('a scale without a span observes nothing', () => {
  expect(gainOf(settings, 0.5, { silentAwareness: 0.5, referenceAwareness: 0.5 })).toBeNull();
});

test.each([
  [80, 10, 76, 'met'],
  [80, 10, 60, 'partly-met'],
  [49.9, 10, 90, 'not-met'],
  [80, 2, 80, 'not-observed'],
  [null, 10, 80, 'not-observed'],
  [80, 10, null, 'not-observed'],
] as const)(
  'awareness %s over %d duties and decisions %s rate as %s',
  (shared, n, joint, expected) => {
    const headlines = {
      sharedAwareness: { value: shared, n },
      jointDecisions: { value: joint, n: joint === null ? 0 : 1 },
    };
    expect(ratingOf(settings, headlines, true)).toBe(expected);
  },
);

test('a scenario without decisions is rated on awareness alone', () => {
  const headlines = {
    sharedAwareness: { value: 80, n: 10 },
    jointDecisions: { value: null, n: 0 },
  };
  expect(ratingOf(settings, headlines, false)).toBe('met');
});
