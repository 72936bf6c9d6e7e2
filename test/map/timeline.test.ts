import { expect, test } from 'vitest';
import { makeTimeline } from '#map/timeline.ts';

test('the first view is shown as it is', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(600, 0);
  expect(timeline.shown()).toBe(600);
  expect(timeline.isMoving()).toBe(false);
});

test('a small step is glided over, and ends where the view is', () => {
  const timeline = makeTimeline(false);
  timeline.goTo(600, 0);
  timeline.goTo(610, 1000);
  timeline.advance(1350);
  expect(timeline.shown()).toBe(605);
  expect(timeline.isMoving()).toBe(true);
  timeline.advance(5000);
  expect(timeline.shown()).toBe(610);
  expect(timeline.isMoving()).toBe(false);
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
