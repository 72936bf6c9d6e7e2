import type { WallClock } from './wall-clock.ts';

/** A longer gap between two ticks is a computer that slept: it is not played. Milliseconds. */
const longestGap = 2000;
const shortestTick = 50;

interface BeatOptions {
  readonly wall: WallClock;
  /** Exercise seconds for each second of real time, as it is now. */
  readonly pace: () => number;
  /** So many whole seconds of the exercise are due; none where a tick was too short for one. */
  readonly onTick: (whole: number) => void;
  /** Whether another tick is to come. */
  readonly goesOn: () => boolean;
}

/** Makes whole exercise seconds of real time. */
export class Beat {
  readonly #options: BeatOptions;
  #callOff: (() => void) | null = null;
  #lastTick = 0;
  /** The part of an exercise second that is not yet whole. */
  #carried = 0;

  constructor(options: BeatOptions) {
    this.#options = options;
  }

  /** From now on. @param afresh the part of a second that was left over is forgotten */
  start(afresh: boolean): void {
    if (afresh) this.#carried = 0;
    this.#lastTick = this.#options.wall.now();
    this.#schedule();
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  #schedule(): void {
    this.stop();
    const { wall, pace } = this.#options;
    const untilNext = Math.ceil((1000 * (1 - this.#carried)) / pace());
    this.#callOff = wall.after(Math.max(shortestTick, untilNext), () => this.#tick());
  }

  #tick(): void {
    const { wall, pace, onTick, goesOn } = this.#options;
    const now = wall.now();
    this.#carried += (Math.min(longestGap, now - this.#lastTick) / 1000) * pace();
    this.#lastTick = now;
    // A timer that fires a hair early must not cost a whole second.
    const whole = Math.floor(this.#carried + 0.001);
    this.#carried = Math.max(0, this.#carried - whole);
    onTick(whole);
    if (goesOn()) this.#schedule();
  }
}
