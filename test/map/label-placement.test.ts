import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type LabelToPlace } from '#map/label-placement.ts';
import { isInside, sharedArea } from '#map/rectangle.ts';

const panel = { x: 0, y: 0, width: 740, height: 470 };

function label(id: string, known: Partial<LabelToPlace> = {}): LabelToPlace {
  return {
    id,
    anchor: [300, 200],
    width: 60,
    height: 14,
    clear: [8, 8],
    optional: false,
    reach: 0,
    ...known,
  };
}

test('a label alone stands to the right of what it names', () => {
  const [placed] = placeLabels([label('a')], [], panel);
  expect(placed).toEqual({ id: 'a', x: 308, y: 193, width: 60, height: 14, leader: false });
});

test('a label at the right edge goes to the left', () => {
  const [placed] = placeLabels([label('a', { anchor: [720, 200] })], [], panel);
  expect(placed?.x).toBe(720 - 8 - 60);
});

test('an optional label with no free place is left out', () => {
  const wall = { rectangle: panel, weight: 1 };
  expect(placeLabels([label('a', { optional: true })], [wall], panel)).toEqual([]);
});

test('a label that must stand takes the least bad place', () => {
  const wall = { rectangle: panel, weight: 1 };
  expect(placeLabels([label('a')], [wall], panel)).toHaveLength(1);
});

test('what comes first keeps its place when more is added', () => {
  const [alone] = placeLabels([label('a')], [], panel);
  const [first] = placeLabels([label('a'), label('b')], [], panel);
  expect(first).toEqual(alone);
});

test('a label that stands away from its anchor has a leader', () => {
  const crowd = Array.from({ length: 9 }, (_, i) => label(`l${i}`, { reach: 84 }));
  const placed = placeLabels(crowd, [], panel);
  expect(placed.some(({ leader }) => leader)).toBe(true);
});

test('a leader goes round a sign', () => {
  // Only the far ring is free, and straight up from the anchor stands a sign.
  const sign = { rectangle: { x: 290, y: 160, width: 20, height: 20 }, weight: 120 };
  const near = { rectangle: { x: 220, y: 176, width: 160, height: 48 }, weight: 50 };
  const [placed] = placeLabels([label('a', { reach: 84 })], [sign, near], panel);
  expect(placed && placed.y + placed.height <= 160 && placed.x < 300 && placed.x + 60 > 300).toBe(
    false,
  );
});

test('optional labels never touch each other, an obstacle or the edge', () => {
  const spot = tuple(integer({ min: -20, max: 760 }), integer({ min: -20, max: 490 }));
  assert(
    property(array(spot, { maxLength: 30 }), array(spot, { maxLength: 10 }), (anchors, signs) => {
      const obstacles = signs.map(([x, y]) => ({
        rectangle: { x, y, width: 16, height: 16 },
        weight: 1,
      }));
      const labels = anchors.map((anchor, i) => label(`l${i}`, { anchor, optional: true }));
      const placed = placeLabels(labels, obstacles, panel);
      for (const [i, one] of placed.entries()) {
        expect(isInside(one, panel)).toBe(true);
        for (const other of placed.slice(i + 1)) expect(sharedArea(one, other)).toBe(0);
        for (const { rectangle } of obstacles) expect(sharedArea(one, rectangle)).toBe(0);
      }
    }),
    { seed: 7, numRuns: 100 },
  );
});
