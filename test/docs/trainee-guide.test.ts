import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lineOf } from '../scoring/support/a-journal.ts';
import { guideCard } from './guide-exercise.ts';

const guide = readFileSync(
  fileURLToPath(new URL('../../docs/trainee-guide.md', import.meta.url)),
  'utf8',
);

/** What the guide quotes: `> sentence **points of how many**`. */
const quoted = [...guide.matchAll(/^> (.+) \*\*([\d.]+) of ([\d.]+)\*\*$/gm)].map(
  ([, says, points, of]) => ({ says, points: Number(points), of: Number(of) }),
);

// Worked by hand. Ambulance: known 06:31, held 06:41, 10 min; 3 × (1 − (10 − 5) ÷ (15 − 5)) = 1.5.
// Council: 15 min; 2 × (1 − (15 − 10) ÷ (30 − 10)) = 1.5. Fire: no need, 0. The question: 1 × 50 %.
const byHand = [
  ['recall:bridge@0/ambulance', 1.5, 3],
  ['recall:bridge@0/council', 1.5, 2],
  ['discipline:bridge@0/fire/share-bridge-0-600-fire', 0, 1],
  ['answer:q', 0.5, 1],
] as const;

test('the guide works one line out and leaves three to predict', () => {
  expect(quoted).toHaveLength(4);
  const [worked, after] = guide.split('## Three to predict');
  expect(worked).toContain('**1.5 of 3**');
  expect(after?.indexOf('<details>')).toBeLessThan(after?.indexOf('**1.5 of 2**') ?? 0);
});

test.each(byHand.map(([id, points, of], place) => ({ id, points, of, place })))(
  '$id: as worked by hand, as scored, and as the guide has it',
  ({ id, points, of, place }) => {
    const line = lineOf(guideCard, id);
    expect({ points: line.points, of: line.of }).toEqual({ points, of });
    expect(quoted[place]).toEqual({ says: line.says, points, of });
  },
);

test('the sums in the guide come to what it says', () => {
  expect(guide).toContain('1 − 5 ÷ 10 = **0.5**');
  expect(guide).toContain('3 × 0.5 = **1.5**');
  expect(guide).toContain('2 × (1 − 5 ÷ 20)');
  expect([1 - 5 / 10, 3 * 0.5, 2 * (1 - 5 / 20)]).toEqual([0.5, 1.5, 1.5]);
});

test('the guide is one page', () => {
  expect(guide.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length).toBeLessThanOrEqual(
    650,
  );
});
