import { array, assert, double, integer, nat, oneof, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitSheet,
  inPanel,
  isWhole,
  panBy,
  reveal,
  toScreen,
  toSheet,
  zoomAt,
  type Viewport,
} from '#map/projection.ts';

const sheet = { width: 70_000, height: 47_000 };
const panel = { width: 740, height: 470 };

test('a sheet of nearly the shape of the panel fills it', () => {
  const fitted = fitSheet(sheet, panel);
  expect(fitted.scale).toBeCloseTo(740 / 70_000, 8);
  expect(toScreen(fitted, [35_000, 23_500])).toEqual([370, 235]);
});

test('a sheet of another shape is shown whole', () => {
  const fitted = fitSheet(sheet, { width: 1000, height: 400 });
  expect(fitted.scale).toBeCloseTo(400 / 47_000, 8);
  expect(isWhole(sheet, fitted)).toBe(true);
  expect(isWhole(sheet, zoomAt(fitted, sheet, 1.2, [0, 0]))).toBe(false);
});

test('an upright panel is filled by the height of the sheet, about a place, and stays on the sheet', () => {
  const upright = { width: 390, height: 600 };
  const fitted = fitSheet(sheet, upright, [60_000, 10_000]);
  expect(fitted.scale).toBeCloseTo(600 / 47_000, 8);
  expect(isWhole(sheet, fitted)).toBe(false);
  // 390 pixels are 30,550 decimetres, so the middle is kept 15,275 from the eastern edge.
  expect([fitted.east, fitted.north]).toEqual([54_725, 23_500]);
  expect(zoomAt(fitted, sheet, 0.1, [0, 0]).scale).toBeCloseTo(fitted.scale, 8);
});

test('north is up and east is right', () => {
  const fitted = fitSheet(sheet, panel);
  const [x, y] = toScreen(fitted, [36_000, 24_500]);
  expect(x).toBeGreaterThan(370);
  expect(y).toBeLessThan(235);
});

test('zooming in keeps the point under the pointer where it is', () => {
  const before = fitSheet(sheet, panel);
  const under = toSheet(before, [200, 300]);
  const after = zoomAt(before, sheet, 2, [200, 300]);
  const [x, y] = toScreen(after, under);
  expect(x).toBeCloseTo(200);
  expect(y).toBeCloseTo(300);
  expect(after.scale).toBeCloseTo(before.scale * 2);
});

test('nothing zooms out past the whole sheet', () => {
  const out = zoomAt(fitSheet(sheet, panel), sheet, 0.001, [0, 0]);
  expect(out.scale).toBeCloseTo(Math.min(740 / 70_000, 470 / 47_000));
});

test('a panel that grows keeps its middle', () => {
  const near = zoomAt(fitSheet(sheet, panel), sheet, 4, [370, 235]);
  const grown = inPanel(near, sheet, { width: 900, height: 600 });
  expect([grown.east, grown.north, grown.scale]).toEqual([near.east, near.north, near.scale]);
});

test('what is out of sight is brought into view, and what is seen stays where it is', () => {
  const near = zoomAt(fitSheet(sheet, panel), sheet, 4, [370, 235]);
  expect(reveal(near, sheet, [35_000, 23_500])).toBe(near);
  const [x, y] = toScreen(reveal(near, sheet, [60_000, 23_500]), [60_000, 23_500]);
  expect([x, y]).toEqual([660, 235]);
});

test('whatever the gestures, no more than the margin of a smaller sheet is empty', () => {
  const gesture = oneof(
    record({
      pan: tuple(integer({ min: -2000, max: 2000 }), integer({ min: -2000, max: 2000 })),
    }),
    record({
      zoom: double({ min: 0.2, max: 5, noNaN: true }),
      x: nat(740),
      y: nat(470),
    }),
  );
  assert(
    property(array(gesture, { maxLength: 12 }), (gestures) => {
      let viewport: Viewport = fitSheet(sheet, panel);
      for (const one of gestures) {
        viewport =
          'pan' in one
            ? panBy(viewport, sheet, ...one.pan)
            : zoomAt(viewport, sheet, one.zoom, [one.x, one.y]);
      }
      const [left, top] = toScreen(viewport, [0, sheet.height]);
      const [right, bottom] = toScreen(viewport, [sheet.width, 0]);
      const empty = [emptyPart(left, right, panel.width), emptyPart(top, bottom, panel.height)];
      expect(Math.max(...empty)).toBeLessThan(0.01);
    }),
    { seed: 20_241, numRuns: 200 },
  );
});

/** Pixels of the panel beside a sheet that could cover it; none when it is smaller than the panel. */
function emptyPart(from: number, to: number, size: number): number {
  return to - from < size ? 0 : Math.max(0, from, size - to);
}
