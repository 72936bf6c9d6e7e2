import { expect, test } from 'vitest';
import { buildGeometry } from '#scenario/geometry-build.ts';
import { cosineOf, metresPerDegree } from '#scenario/plane.ts';
import { nearestNode } from '#scenario/road-network.ts';
import { smallMap } from './small-scenario.ts';

const small = () => {
  const { geometry, problems } = buildGeometry(JSON.parse(smallMap));
  expect(problems).toEqual([]);
  if (geometry === null) throw new Error('The small map has no geometry');
  return geometry;
};

test.each([0, 17.5, 45, 53.99, 84])(
  'the cosine of %f degrees is good to twelve digits',
  (degrees) => {
    expect(cosineOf(degrees)).toBeCloseTo(Math.cos((degrees * Math.PI) / 180), 12);
  },
);

test('a degree at 54 north is 65.6 km wide and 111.3 km high', () => {
  const { east, north } = metresPerDegree(54);
  expect(Math.round(east)).toBe(65_576);
  expect(Math.round(north)).toBe(111_305);
});

test('every coordinate is a whole number of decimetres from the south-west corner', () => {
  const { nodes, roads, places, shapes, width, height } = small();
  const points = [
    ...nodes,
    ...roads.flatMap(({ line }) => line),
    ...places.map(({ point }) => point),
    ...shapes.flatMap(({ rings }) => rings.flat()),
    [width, height],
  ];
  for (const each of points.flat()) expect(Number.isInteger(each) && each >= 0).toBe(true);
  expect(Math.min(...points.map(([east]) => east ?? 0))).toBe(0);
  expect(Math.min(...points.map(([, north]) => north ?? 0))).toBe(0);
});

test('roads meet where they share a point, and segments are as long as on the ground', () => {
  const { segments, nodes } = small();
  expect(nodes).toHaveLength(4);
  expect(segments.map(({ road, from, to, speed }) => [road, from, to, speed])).toEqual([
    ['mill-road', 0, 1, 50],
    ['mill-road', 1, 2, 50],
    ['mill-bridge', 2, 3, 40],
  ]);
  // A five-hundredth of a degree of longitude.
  expect(segments[2]?.length).toBe(1_312);
});

test('a place has the nearest node, the first of those equally near', () => {
  expect(small().places.map(({ id, node }) => [id, node])).toEqual([
    ['station', 0],
    ['care-home', 3],
  ]);
  expect(
    nearestNode(
      [
        [5, 0],
        [0, 5],
      ],
      [0, 0],
    ),
  ).toBe(0);
});

test('an area keeps its rings, and a shape without a name has none', () => {
  const area = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [-2.4, 54],
          [-2.39, 54],
          [-2.39, 54.01],
          [-2.4, 54],
        ],
      ],
      [
        [
          [-2.3, 54],
          [-2.29, 54],
          [-2.29, 54.01],
          [-2.3, 54],
        ],
      ],
    ],
  };
  const map = JSON.parse(smallMap) as { features: unknown[] };
  map.features.push({
    type: 'Feature',
    properties: { id: 'two-parts', kind: 'area' },
    geometry: area,
  });
  const shape = buildGeometry(map).geometry?.shapes.at(-1);
  expect(shape?.rings).toHaveLength(2);
  expect(shape?.closed).toBe(true);
  expect(Object.keys(shape ?? {})).toEqual(['id', 'kind', 'rings', 'closed']);
});

test('the box that a map names is its extent', () => {
  const map = { ...(JSON.parse(smallMap) as object), bbox: [-2.41, 53.99, -2.38, 54.01] };
  const { geometry } = buildGeometry(map);
  expect(geometry?.origin).toEqual({ latitude: 53.99, longitude: -2.41 });
  expect(geometry?.width).toBe(19_673);
});

test('an island of road is named, and a place beside it cannot be reached', () => {
  const map = JSON.parse(
    smallMap.replace('[[-2.393,54.001],[-2.391,54.001]]', '[[-2.393,54.0011],[-2.391,54.001]]'),
  ) as unknown;
  expect(buildGeometry(map).problems.map(({ code, path }) => [code, path[1]])).toEqual([
    ['road-disconnected', 1],
    ['place-unreachable', 3],
  ]);
});
