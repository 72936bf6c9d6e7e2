/** The paces that an exercise can be run at, as multiples of real time. */
export const paces = [1, 5, 15] as const;
export type Pace = (typeof paces)[number];

export type WaitFor = 'next-message' | 'voice-free' | 'answer' | { readonly minutes: number };

export interface ClockState {
  readonly running: boolean;
  readonly pace: Pace;
  /** What the clock runs on to, in words; null when it was not asked to wait. */
  readonly waiting: string | null;
  /** The act at whose takeover briefing the clock stands; null when it does not. */
  readonly takeover: string | null;
}

/** The desk's hold on the exercise's time; whoever drives the exercise implements it. */
export interface DeskClock {
  /** The same object until something changed. */
  readonly state: () => ClockState;
  readonly subscribe: (changed: () => void) => () => void;
  /** An instructor fixed the pace: it can be paused, and runs at that pace alone. */
  readonly isPaceFixed: boolean;
  readonly pause: () => void;
  readonly run: (pace: Pace) => void;
  /** Runs on, quickly, until this happens, then pauses. */
  readonly waitUntil: (what: WaitFor) => void;
  /** The takeover briefing was read: time runs on. */
  readonly carryOn: () => void;
}
