import { expect, test } from 'vitest';
import { distanceTo, measured, pointsEvery, stretchesWithin } from '#map/polyline.ts';
import type { XY } from '#map/projection.ts';
import { crosses } from '#map/rectangle.ts';
import { nameOnLine } from '#map/text-along.ts';

const corner: readonly XY[] = [
  [0, 0],
  [100, 0],
  [100, 50],
];

test('a line is as long as its parts', () => {
  expect(measured(corner).length).toBe(150);
});

test('a point so far along a line', () => {
  expect(measured(corner).at(40)).toEqual({ point: [40, 0], angle: 0 });
  expect(measured(corner).at(120).point).toEqual([100, 20]);
  expect(measured(corner).at(500).point).toEqual([100, 50]);
  expect(measured(corner).at(-5).point).toEqual([0, 0]);
});

test('a point given twice does not disturb a line', () => {
  const twice = measured([
    [0, 0],
    [0, 0],
    [10, 0],
    [10, 0],
  ]);
  expect(twice.at(5)).toEqual({ point: [5, 0], angle: 0 });
  expect(measured([[3, 4]]).at(9)).toEqual({ point: [3, 4], angle: 0 });
});

test('points along a line include both its ends', () => {
  expect(pointsEvery(corner, 50)).toEqual([
    [0, 0],
    [50, 0],
    [100, 0],
    [100, 50],
  ]);
});

test('the distance to a line is to its nearest part', () => {
  expect(distanceTo(corner, [50, 7])).toBe(7);
  expect(distanceTo(corner, [103, 54])).toBe(5);
});

test('a line that leaves the panel and comes back is two stretches', () => {
  const line: XY[] = [
    [1, 1],
    [5, 1],
    [50, 1],
    [5, 5],
    [1, 5],
  ];
  expect(stretchesWithin(line, 10, 10)).toHaveLength(2);
});

test('a line crosses a rectangle, misses it or ends before it', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 };
  expect(crosses(box, [0, 0], [30, 30])).toBe(true);
  expect(crosses(box, [0, 0], [30, 0])).toBe(false);
  expect(crosses(box, [0, 0], [8, 8])).toBe(false);
  expect(crosses(box, [15, 0], [15, 40])).toBe(true);
});

test('a name stands in the middle of its road', () => {
  const set = nameOnLine(
    'ROAD',
    [8, 8, 8, 8],
    [
      [0, 20],
      [200, 20],
    ],
    [],
  );
  expect(set?.letters.map(({ letter }) => letter).join('')).toBe('ROAD');
  expect(set?.letters[0]?.point[0]).toBeCloseTo(88, -1);
});

test('a name is never upside down', () => {
  const set = nameOnLine(
    'ROAD',
    [8, 8, 8, 8],
    [
      [200, 20],
      [0, 20],
    ],
    [],
  );
  const xs = set?.letters.map(({ point }) => point[0]) ?? [];
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(set?.letters.every(({ angle }) => Math.abs(angle) < 1)).toBe(true);
});

test('a name that is longer than its road, or has no free part of it, is not set', () => {
  const line: XY[] = [
    [0, 20],
    [60, 20],
  ];
  expect(
    nameOnLine(
      'A LONG ROAD',
      Array.from({ length: 11 }, () => 8),
      line,
      [],
    ),
  ).toBeNull();
  const taken = [{ x: 0, y: 0, width: 60, height: 40 }];
  expect(nameOnLine('ROAD', [8, 8, 8, 8], line, taken)).toBeNull();
});
