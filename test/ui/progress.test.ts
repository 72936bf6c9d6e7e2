import { expect, test } from 'vitest';
import { against, byScenario } from '#ui/library/progress-attempt.ts';
import { anAttempt } from '../support/an-attempt.ts';

function scoring(value: number, interval?: readonly [number, number]) {
  return anAttempt({ sharedAwareness: { value, n: 20, ...(interval && { interval }) } });
}

test('the first attempt is set against nothing', () => {
  expect(against(anAttempt(), undefined)).toBe('first');
});

test.each([
  ['inside of both intervals', [55, [49, 60]], [50, [44, 57]], 'no-difference'],
  ['touching at one number', [63, [57, 70]], [50, [44, 57]], 'no-difference'],
  ['clear above', [64, [58, 70]], [50, [44, 57]], 'higher'],
  ['clear below', [30, [24, 43]], [50, [44, 57]], 'lower'],
] as const)('%s', (_, [now, nowBetween], [then, thenBetween], says) => {
  expect(against(scoring(now, nowBetween), scoring(then, thenBetween))).toBe(says);
});

test('without an interval nothing can be claimed, however far apart', () => {
  expect(against(scoring(95), scoring(5, [3, 8]))).toBe('no-difference');
});

test('what was not observed is neither', () => {
  const none = anAttempt({ sharedAwareness: { value: null, n: 0 } });
  expect(against(none, anAttempt())).toBe('unobserved');
});

test('other rules, another text of the scenario, another seat or mode are not compared', () => {
  const before = anAttempt();
  const other = anAttempt({ scenario: { ...before.scenario, hash: 'b'.repeat(64) } });
  expect(against(other, before)).toBe('other-rules');
  expect(against(anAttempt({ rules: '0.2.0' }), before)).toBe('other-rules');
  expect(against(anAttempt({ mode: 'assessment' }), before)).toBe('other-play');
  expect(against(anAttempt({ seat: 'nclo' }), before)).toBe('other-play');
});

test('attempts stand by scenario, that of the newest first, each from the oldest on', () => {
  const flood = anAttempt().scenario;
  const protest = { id: 'protest', hash: 'c'.repeat(64), title: 'Protest' };
  const groups = byScenario([
    anAttempt({ id: 'b', scenario: flood, startedAt: '2026-11-02T09:00:00Z' }),
    anAttempt({ id: 'c', scenario: protest, startedAt: '2026-11-03T09:00:00Z' }),
    anAttempt({ id: 'a', scenario: flood, startedAt: '2026-11-01T09:00:00Z' }),
  ]);
  expect(groups.map(({ title, attempts }) => [title, attempts.map(({ id }) => id)])).toEqual([
    ['Protest', ['c']],
    ['Small flood', ['a', 'b']],
  ]);
});

test('a variant stands apart from the scenario as written, under its own title', () => {
  const flood = anAttempt().scenario;
  const varied = { ...flood, hash: 'd'.repeat(64), title: 'Small flood · Fewer crews' };
  const groups = byScenario([
    anAttempt({ id: 'a', scenario: flood, startedAt: '2026-11-01T09:00:00Z' }),
    anAttempt({
      id: 'b',
      scenario: varied,
      variant: 'fewer-crews',
      startedAt: '2026-11-02T09:00:00Z',
    }),
  ]);
  expect(groups.map(({ title, attempts }) => [title, attempts.map(({ id }) => id)])).toEqual([
    ['Small flood · Fewer crews', ['b']],
    ['Small flood', ['a']],
  ]);
});
