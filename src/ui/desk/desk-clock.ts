import type { Seconds } from '#kernel/time.ts';

/** The paces that an exercise can be run at, as multiples of real time. */
export const paces = [1, 5, 15] as const;
export type Pace = (typeof paces)[number];

export type WaitFor =
  | 'next-message'
  | 'urgent-message'
  | 'question'
  | 'answer'
  | 'voice-free'
  /** Whatever comes first of what wants the trainee. */
  | 'for-you'
  | { readonly minutes: number }
  /** A second of the exercise. */
  | { readonly at: Seconds };

/** What ended a wait, or let time stand that waits for the trainee. */
export type StopReason =
  | 'message'
  | 'urgent'
  | 'question'
  | 'answer'
  | 'late'
  | 'voice'
  | 'readBack'
  | 'arrived'
  | 'time'
  /** What was waited for did not come for as long as anything is waited for. */
  | 'nothing';

export interface ClockState {
  readonly running: boolean;
  readonly pace: Pace;
  /** What the clock runs on to, in words; null when it was not asked to wait. */
  readonly waiting: string | null;
  /** The act at whose takeover briefing the clock stands; null when it does not. */
  readonly takeover: string | null;
  /** Why it stands, where it stopped by itself; null while it runs and after a pause. */
  readonly stopped: StopReason | null;
}

/** The desk's hold on the exercise's time; whoever drives the exercise implements it. */
export interface DeskClock {
  /** The same object until something changed. */
  readonly state: () => ClockState;
  readonly subscribe: (changed: () => void) => () => void;
  /** An instructor fixed the pace: it can be paused, and runs at that pace alone. */
  readonly isPaceFixed: boolean;
  /** There is no time limit: time stands, but for what is being said and for `goOn`. */
  readonly waitsForYou: boolean;
  readonly pause: () => void;
  /** Runs at this pace; where time waits for the trainee, the same as `goOn`. */
  readonly run: (pace: Pace) => void;
  /** Where time waits for the trainee: on, quickly, to the next thing that is for them. */
  readonly goOn: () => void;
  /** Runs on, quickly, until this happens, then pauses. */
  readonly waitUntil: (what: WaitFor) => void;
  /** The takeover briefing was read: time runs on. */
  readonly carryOn: () => void;
}
