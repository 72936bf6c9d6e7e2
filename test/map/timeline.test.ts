import { expect, test } from 'vitest';
import { makeTimeline } from '#map/timeline.ts';

test('the first view is shown as it is', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(600, 0);
  expect(timeline.shown()).toBe(600);
  expect(timeline.isMoving()).toBe(false);
});

test('a small step is glided over until the next is likely, and ends where the view is', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(600, 0);
  // A tenth more than the half second since the last: 550 ms.
  timeline.goTo(610, 500);
  timeline.advance(775);
  expect(timeline.shown()).toBe(605);
  expect(timeline.isMoving()).toBe(true);
  timeline.advance(1049);
  expect(timeline.isMoving()).toBe(true);
  timeline.advance(1050);
  expect(timeline.shown()).toBe(610);
  expect(timeline.isMoving()).toBe(false);
});

test('what is told in time glides on without a stop', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(0, 0);
  const moved = [200, 400, 600].map((time, step) => {
    timeline.goTo(step + 1, time);
    timeline.advance(time + 199);
    return timeline.isMoving();
  });
  expect(moved).toEqual([true, true, true]);
});

test('what comes now after a quarter of a second, now sooner, glides on without a stop', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(0, 0);
  // Something heard between two views that show only time: 250 ms, then 83, again and again.
  const came = [250, 333, 583, 666, 916, 999];
  const moved = came.slice(0, -1).map((time, step) => {
    timeline.goTo(step + 1, time);
    timeline.advance((came[step + 1] ?? 0) - 1);
    return timeline.isMoving();
  });
  expect(moved).toEqual([true, true, true, true, true]);
});

test('the same moment again changes nothing', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(600, 0);
  timeline.goTo(601, 1000);
  timeline.advance(1525);
  const before = timeline.shown();
  timeline.goTo(601, 1525);
  expect(timeline.shown()).toBe(before);
  timeline.advance(2050);
  expect(timeline.shown()).toBe(601);
});

test('a wait of minutes and a step back are jumps', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(600, 0);
  timeline.goTo(1200, 10);
  expect(timeline.shown()).toBe(1200);
  timeline.goTo(900, 20);
  expect(timeline.shown()).toBe(900);
});

test('with reduced motion every step is a jump', () => {
  const timeline = makeTimeline(true);
  timeline.goTo(600, 0);
  timeline.goTo(601, 10);
  expect(timeline.shown()).toBe(601);
  expect(timeline.isMoving()).toBe(false);
});
