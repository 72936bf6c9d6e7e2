import { expect, test } from 'vitest';
import type { Geometry, Point } from '#scenario/geometry.ts';
import { areaExtent } from '#ui/desk/map/area-extent.ts';

/** A square of a kilometre with a hole in its middle, in decimetres. */
const square: readonly Point[] = [
  [1000, 1000],
  [11_000, 1000],
  [11_000, 11_000],
  [1000, 11_000],
];
const hole: readonly Point[] = [
  [4000, 4000],
  [8000, 4000],
  [8000, 8000],
  [4000, 8000],
];

const road = (id: string, line: readonly Point[]) =>
  ({ id, name: id, class: 'lane', bridge: false, line }) as const;
const place = (id: string, point: Point) => ({ id, name: id, type: 'home', point, node: 0 });

const geometry: Geometry = {
  origin: { latitude: 54, longitude: -2.4 },
  width: 20_000,
  height: 20_000,
  nodes: [],
  segments: [],
  places: [
    place('in the water', [2000, 2000]),
    place('on the island', [6000, 6000]),
    place('on the hill', [15_000, 2000]),
  ],
  roads: [
    // Its east half is wet: between 6,000 and 11,000, and its middle is at 8,500.
    road('Low Road', [
      [6000, 3000],
      [16_000, 3000],
    ]),
    // Neither end is in it, the middle is; that is at 3,000.
    road('Through Road', [
      [3000, -5000],
      [3000, 16_000],
    ]),
    // All of it is on the island.
    road('Island Road', [
      [5000, 5000],
      [7000, 7000],
    ]),
    // Crosses the south-west corner, for some 64 metres; its middle is at 1,200.
    road('Corner Lane', [
      [900, 1500],
      [1500, 900],
    ]),
    road('Hill Road', [
      [12_000, 0],
      [19_000, 9000],
    ]),
  ],
  shapes: [
    { id: 'flood', kind: 'area', name: 'Flood', rings: [square, hole], closed: true },
    { id: 'pond', kind: 'water', rings: [square], closed: true },
  ],
};

test('an area has its corners, the places in it, and the roads it lies on from west to east', () => {
  expect(areaExtent(geometry, 'flood')).toEqual({
    from: [1000, 1000],
    to: [11_000, 11_000],
    places: ['in the water'],
    roads: ['Corner Lane', 'Through Road', 'Low Road'],
    followed: ['Through Road', 'Low Road'],
  });
});

test('roads of what is higher than wide come from south to north', () => {
  const turned = (points: readonly Point[]) => points.map(([x, y]): Point => [y, x]);
  const tall: readonly Point[] = [
    [1000, 1000],
    [4000, 1000],
    [4000, 11_000],
    [1000, 11_000],
  ];
  const roads = geometry.roads.map((one) => ({ ...one, line: turned(one.line) }));
  const shapes = [{ id: 'way', kind: 'area', rings: [tall], closed: true } as const];
  // Low Road runs north at 3,000 east; Through Road crosses it at 3,000 north.
  expect(areaExtent({ ...geometry, roads, shapes }, 'way')?.roads).toEqual([
    'Corner Lane',
    'Through Road',
    'Low Road',
  ]);
});

test('what is no area of the map has no extent', () => {
  expect(areaExtent(geometry, 'pond')).toBeNull();
  expect(areaExtent(geometry, 'nowhere')).toBeNull();
});

test('an area may have more points than a function takes arguments', () => {
  const ring = Array.from({ length: 300_000 }, (_, i): Point => [i % 5000, i % 7000]);
  const shapes = [{ id: 'long', kind: 'area', rings: [ring], closed: true } as const];
  expect(areaExtent({ ...geometry, roads: [], places: [], shapes }, 'long')).toMatchObject({
    from: [0, 0],
    to: [4999, 6999],
  });
});
