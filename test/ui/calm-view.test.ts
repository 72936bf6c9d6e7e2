import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { View } from '#exercise/view.ts';
import { calmed } from '#ui/desk/calm-view.ts';
import { anEmptyView } from '../support/an-empty-view.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A port that shows whatever it is given, and when its calm view told of what. */
function aPort() {
  let view = anEmptyView({ now: 0, place: 'hall' });
  let changed: (() => void) | null = null;
  const calm = calmed({
    view: () => view,
    subscribe: (listener) => {
      changed = listener;
      return () => {
        changed = null;
      };
    },
  });
  const told: number[] = [];
  /** The seconds of those that may be shown a little late. */
  const late: number[] = [];
  const stop = calm.subscribe((isArrival) => {
    told.push(calm.view().now);
    if (isArrival) late.push(calm.view().now);
  });
  const show = (next: Partial<View>) => {
    view = { ...view, ...next };
    changed?.();
  };
  return { calm, told, late, show, stop, isFollowed: () => changed !== null };
}

test('while only time goes by the desk is told four times a second, of the latest', () => {
  const { told, show } = aPort();
  for (let now = 1; now <= 15; now++) {
    vi.advanceTimersByTime(66);
    show({ now });
  }
  // 66 ms each: at 250 ms it is second 3, at 500 ms 7, at 750 ms 11; 990 ms is before the fourth.
  expect(told).toEqual([3, 7, 11]);
  vi.advanceTimersByTime(10);
  expect(told).toEqual([3, 7, 11, 15]);
});

test('whatever else changes is told at once, and with it the time', () => {
  const { told, show, calm } = aPort();
  vi.advanceTimersByTime(10);
  show({ now: 1 });
  expect(told).toEqual([]);
  show({ now: 2, place: 'market' });
  expect(told).toEqual([2]);
  expect(calm.view().place).toBe('market');
  // Nothing is left to tell.
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([2]);
});

test('what comes in may be shown a little late, what was done and what lets time stand may not', () => {
  const { told, late, show } = aPort();
  show({ now: 1, units: {} });
  show({ now: 2, units: {}, marks: [] });
  show({ now: 3, place: 'market', units: {} });
  show({ now: 4, probes: [] });
  vi.advanceTimersByTime(1000);
  show({ now: 5 });
  expect(told).toEqual([1, 2, 3, 4, 5]);
  expect(late).toEqual([1, 2, 5]);
});

test('a view that comes after a quiet time is told at once', () => {
  const { told, show } = aPort();
  vi.advanceTimersByTime(1000);
  show({ now: 1 });
  expect(told).toEqual([1]);
});

test('when nobody listens any more nothing is followed, and nothing is told', () => {
  const { told, show, stop, isFollowed } = aPort();
  vi.advanceTimersByTime(10);
  show({ now: 1 });
  stop();
  expect(isFollowed()).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
