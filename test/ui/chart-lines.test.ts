import { expect, test } from 'vitest';
import { spread } from '#ui/debrief/chart-lines.ts';

test('labels far from each other stay where they belong', () => {
  expect(spread([20, 100, 60], 12)).toEqual([20, 100, 60]);
});

test('labels that would touch are 14 pixels apart about their mean, in their own order', () => {
  // 50 and 54 have the mean 52: seven above and seven below it.
  expect(spread([54, 50, 120], 12)).toEqual([59, 45, 120]);
});

test('a run that grows into the next takes it in', () => {
  // 50 and 54 become 45 and 59, which touches 60: of all three the mean is 164 / 3 = 54.67.
  const [a, b, c] = spread([50, 54, 60], 12);
  expect(a).toBeCloseTo(40.67, 2);
  expect(b).toBeCloseTo(54.67, 2);
  expect(c).toBeCloseTo(68.67, 2);
});

test('none stands above the top, and those beneath give way', () => {
  // 12 and 14 would be at 6 and 20: the first is let down to 12, so the second to 26.
  expect(spread([12, 14], 12)).toEqual([12, 26]);
});
