import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Geometry, RoadSegment } from '#scenario/geometry.ts';
import { findRoute } from '#world/route.ts';
import { townMap } from './support/a-town.ts';

function aMap(size: number, segments: readonly RoadSegment[]): Geometry {
  return {
    ...townMap,
    nodes: Array.from({ length: size }, (_, node) => [node, 0] as const),
    segments,
  };
}

/** Every pair’s quickest time in hundredths of a second, the plain way. */
function allPairs(size: number, segments: readonly RoadSegment[], pace: number): number[][] {
  const cost = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => (a === b ? 0 : Infinity)),
  );
  const at = (a: number, b: number) => cost[a]?.[b] ?? Infinity;
  const lower = (a: number, b: number, value: number) => {
    const row = cost[a];
    if (row && value < at(a, b)) row[b] = value;
  };
  for (const { from, to, length, speed } of segments) {
    const hundredths = Math.max(1, Math.ceil((length * 3600) / (speed * pace)));
    lower(from, to, hundredths);
    lower(to, from, hundredths);
  }
  for (let k = 0; k < size; k += 1) {
    for (let a = 0; a < size; a += 1) {
      for (let b = 0; b < size; b += 1) lower(a, b, at(a, k) + at(k, b));
    }
  }
  return cost;
}

const size = 8;
const node = fc.integer({ min: 0, max: size - 1 });
const segment = fc.record({
  road: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  from: node,
  to: node,
  length: fc.integer({ min: 1, max: 5000 }),
  speed: fc.integer({ min: 10, max: 100 }),
});

test('a route is the quickest over roads not avoided, or none when there is none', () => {
  fc.assert(
    fc.property(
      fc.array(segment, { maxLength: 24 }),
      fc.subarray(['a', 'b', 'c', 'd', 'e']),
      fc.tuple(node, node, fc.integer({ min: 20, max: 150 })),
      (segments, avoided, [from, to, pace]) => {
        const open = segments.filter(({ road }) => !avoided.includes(road));
        const best = allPairs(size, open, pace)[from]?.[to] ?? Infinity;
        const legs = findRoute(aMap(size, segments), {
          from,
          to,
          pace,
          departs: 100,
          avoids: (road) => avoided.includes(road),
        });
        const times = [100, ...(legs ?? []).map(({ at }) => at)];
        expect(legs === null ? Infinity : times.at(-1)).toBe(100 + Math.ceil(best / 100));
        expect((legs ?? []).filter(({ road }) => avoided.includes(road))).toEqual([]);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      },
    ),
    { seed: 20_260_801, numRuns: 300 },
  );
});

test('the same route is found whatever order the map is written in', () => {
  const grid: RoadSegment[] = [
    { road: 'b', from: 0, to: 1, length: 100, speed: 36 },
    { road: 'a', from: 0, to: 2, length: 100, speed: 36 },
    { road: 'c', from: 1, to: 3, length: 100, speed: 36 },
    { road: 'd', from: 2, to: 3, length: 100, speed: 36 },
    { road: 'e', from: 1, to: 3, length: 100, speed: 36 },
  ];
  const query = { from: 0, to: 3, pace: 100, departs: 0, avoids: () => false };
  const written = findRoute(aMap(4, grid), query);
  expect(findRoute(aMap(4, grid.toReversed()), query)).toEqual(written);
});

test('a road with many bends is no slower than a straight one', () => {
  const bends = Array.from({ length: 50 }, (_, i) => ({
    road: 'bends',
    from: i,
    to: i + 1,
    length: 50,
    speed: 60,
  }));
  const legs = findRoute(aMap(51, bends), {
    from: 0,
    to: 50,
    pace: 100,
    departs: 0,
    avoids: () => false,
  });
  expect(legs?.at(-1)?.at).toBe(15);
});

test('the same way is asked for later, and another once a road of it is avoided, or free again', () => {
  const ring = aMap(3, [
    { road: 'short', from: 0, to: 1, length: 100, speed: 36 },
    { road: 'round', from: 0, to: 2, length: 100, speed: 36 },
    { road: 'back', from: 2, to: 1, length: 100, speed: 36 },
  ]);
  const way = (departs: number, avoided: readonly string[]) =>
    findRoute(ring, {
      from: 0,
      to: 1,
      pace: 100,
      departs,
      avoids: (road) => avoided.includes(road),
    });
  expect(way(0, [])).toEqual([{ node: 1, at: 1, road: 'short' }]);
  expect(way(60, [])).toEqual([{ node: 1, at: 61, road: 'short' }]);
  expect(way(60, ['short'])?.map(({ road }) => road)).toEqual(['round', 'back']);
  expect(way(60, ['short', 'back'])).toBeNull();
  expect(way(90, [])).toEqual([{ node: 1, at: 91, road: 'short' }]);
});
