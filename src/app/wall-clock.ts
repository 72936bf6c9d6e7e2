/** Real time, handed in so that tests can turn the hands themselves. */
export interface WallClock {
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Calls once, after so many milliseconds. @returns a function that calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

export const wallClock: WallClock = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
