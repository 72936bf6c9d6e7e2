import type { WallClock } from '#app/wall-clock.ts';

/** Real time that moves only when a test turns the hands. */
export function createTurnedClock() {
  let now = 0;
  let waiting: { at: number; call: () => void }[] = [];
  const clock: WallClock = {
    now: () => now,
    after(milliseconds, call) {
      const entry = { at: now + milliseconds, call };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
  };
  const next = (until: number) =>
    waiting.filter((one) => one.at <= until).toSorted((a, b) => a.at - b.at)[0];
  return {
    clock,
    /** Everything that falls due in this time happens, in order. */
    turn(milliseconds: number) {
      const until = now + milliseconds;
      for (let entry = next(until); entry !== undefined; entry = next(until)) {
        const due = entry;
        now = Math.max(now, due.at);
        waiting = waiting.filter((one) => one !== due);
        due.call();
      }
      now = until;
    },
    /** Time passes without any timer firing, as when a computer sleeps. */
    sleep(milliseconds: number) {
      now += milliseconds;
    },
    pending: () => waiting.length,
  };
}
