import { expect, test } from 'vitest';
import { gridLetters, gridLines, gridReference } from '#map/grid.ts';
import { smallTown } from './small-town.ts';

test('a point has the grid reference that the survey gives it', () => {
  // The Tower of London: TQ 336 805.
  const london = { ...smallTown, origin: { latitude: 51.5081, longitude: -0.0759 }, height: 0 };
  expect(gridReference(london, [0, 0])).toBe('TQ 336 805');
});

test('a kilometre on the plane is a kilometre of the grid', () => {
  const numbers = (east: number) =>
    Number(gridReference(smallTown, [east, 5000])?.split(' ')[1] ?? 'NaN');
  expect(numbers(15_000) - numbers(5000)).toBe(10);
});

test('lines cross the sheet at each kilometre, numbered as in the references', () => {
  const lines = gridLines(smallTown);
  const eastings = lines.filter(({ axis }) => axis === 'easting');
  expect(eastings).toHaveLength(2);
  for (const { from, to, numeral } of eastings) {
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
    const just = gridReference(smallTown, [middle[0] + 200, middle[1]]);
    expect(just?.slice(3, 5)).toBe(numeral);
  }
});

test('the sheet bears the letters of its square', () => {
  expect(gridLetters(smallTown)).toBe('SD');
});

test('off the National Grid there are no lines and no references', () => {
  const far = { ...smallTown, origin: { latitude: -33.9, longitude: 18.4 } };
  expect(gridLines(far)).toEqual([]);
  expect(gridReference(far, [0, 0])).toBeNull();
});
