import type { ClockState, DeskClock, StopReason } from '#ui/desk/desk-clock.ts';

/** A clock that does as it is told and counts no time. */
export function fixtureClock(
  waitsForYou = false,
  first: Partial<ClockState> = {},
): DeskClock & {
  readonly waits: string[];
  /** It stops by itself. */
  readonly stop: (why: StopReason) => void;
  /** An act begins, and its takeover briefing is read. */
  readonly standAt: (act: string) => void;
} {
  let state: ClockState = {
    running: true,
    pace: 5,
    waiting: null,
    takeover: null,
    stopped: null,
    ...first,
  };
  const listeners = new Set<() => void>();
  const waits: string[] = [];
  const change = (part: Partial<ClockState>) => {
    state = { ...state, ...part };
    for (const changed of listeners) changed();
  };
  return {
    waits,
    isPaceFixed: false,
    waitsForYou,
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    pause: () => change({ running: false, waiting: null, stopped: null }),
    run: (pace) => change({ running: true, pace, waiting: null, stopped: null }),
    goOn: () => change({ running: true, waiting: 'something for me', stopped: null }),
    stop: (stopped) => change({ running: false, waiting: null, stopped }),
    waitUntil: (what) => {
      waits.push(JSON.stringify(what));
      change({ running: true, pace: 15, waiting: 'next message' });
    },
    standAt: (act) => change({ running: false, takeover: act }),
    carryOn: () => change({ running: true, takeover: null }),
  };
}
