import type { Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { ClockState, DeskClock, Pace, StopReason, WaitFor } from '#ui/desk/desk-clock.ts';
import { Beat } from './beat.ts';
import type { WallClock } from './wall-clock.ts';
import { isSpeaking, untilSaid, untilSeen, type Until } from './wait-until.ts';

/** What the driver moves on: an exercise in this page. */
export interface Driven {
  readonly now: () => Seconds;
  readonly nextDue: () => Seconds | null;
  /** When time next stands still, for questions or a takeover. */
  readonly nextStop: () => Seconds | null;
  readonly advanceTo: (at: Seconds) => void;
  readonly ended: () => boolean;
  readonly view: () => View;
}

export interface Pause {
  /** Where the exercise stood. */
  readonly at: Seconds;
  readonly wallSeconds: number;
}

interface DriverOptions {
  readonly wall: WallClock;
  /** What is waited for, in words. */
  readonly describe: (what: WaitFor) => string;
  readonly pace: Pace;
  /** An instructor fixed the pace: no other, and no running on to what is waited for. */
  readonly isPaceFixed: boolean;
  /** Time stands until the trainee speaks or lets it go on. */
  readonly waitsForYou: boolean;
  /** Time runs again after a pause. */
  readonly onPause: (pause: Pause) => void;
  /** The exercise threw: it is stopped and stays so. */
  readonly onFail: (error: unknown) => void;
}

/** Exercise seconds for each second of real time while something is waited for. */
const waitingPace = 60;

const running = { running: true, waiting: null, takeover: null, stopped: null } as const;

/**
 * Moves an exercise on with real time, in whole seconds. Pace, pauses and ticks are its affair
 * alone: the exercise sees only the seconds that it is advanced to.
 */
export class Driver implements DeskClock {
  readonly #exercise: Driven;
  readonly #options: DriverOptions;
  readonly #listeners = new Set<() => void>();
  #state: ClockState;
  #until: Until | null = null;
  readonly #beat: Beat;
  #pausedAt: number | null = null;
  /** Acts whose takeover briefing was read. */
  readonly #takenOver = new Set<string>();
  /** How it goes on once the questions of a freeze are answered. */
  #afterFreeze: ClockState | null = null;
  #isStopped = false;

  readonly isPaceFixed: boolean;
  readonly waitsForYou: boolean;

  constructor(exercise: Driven, options: DriverOptions) {
    this.#exercise = exercise;
    this.#options = options;
    this.isPaceFixed = options.isPaceFixed;
    this.waitsForYou = options.waitsForYou;
    this.#beat = new Beat({
      wall: options.wall,
      pace: () => (this.#until === null ? this.#state.pace : waitingPace),
      onTick: (whole) => this.#tick(whole),
      goesOn: () => this.#state.running,
    });
    const takeover = this.#takeoverDue();
    // One who comes back to a takeover briefing reads on.
    if (takeover !== null) this.#pausedAt = options.wall.now();
    this.#state = { running: false, pace: options.pace, waiting: null, takeover, stopped: null };
  }

  readonly state = (): ClockState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly pause = (): void => this.#stand(null);

  #stand(stopped: StopReason | null): void {
    this.#beat.stop();
    this.#until = null;
    const isHeld = this.#afterFreeze !== null;
    this.#afterFreeze = null;
    if (!this.#state.running && !isHeld) return;
    this.#pausedAt ??= this.#options.wall.now();
    this.#set({ ...this.#state, running: false, waiting: null, stopped });
  }

  readonly run = (pace: Pace): void => {
    if (this.waitsForYou) {
      this.goOn();
      return;
    }
    this.#until = null;
    const at = this.isPaceFixed ? this.#options.pace : pace;
    this.#go({ ...running, pace: at });
  };

  readonly goOn = (): void => {
    if (this.waitsForYou && !this.#state.running) this.waitUntil('for-you');
  };

  readonly waitUntil = (what: WaitFor): void => {
    if (this.isPaceFixed || this.#isHeld()) return;
    const view = this.#exercise.view();
    const until = untilSeen(what, view);
    const already = until(view);
    if (already === null) this.#runOn(until, what);
    else this.#stand(already);
  };

  /**
   * The trainee has done something. When nothing is left to answer, time goes on as before the
   * freeze; and where it waits for them, it runs for as long as they speak.
   */
  readonly acted = (): void => {
    this.#thaw();
    if (!this.waitsForYou || this.#state.running || this.#isHeld()) return;
    const view = this.#exercise.view();
    if (isSpeaking(view)) this.#runOn(untilSaid(view), 'voice-free');
  };

  #runOn(until: Until, what: WaitFor): void {
    this.#until = until;
    this.#go({ ...running, pace: this.#state.pace, waiting: this.#options.describe(what) });
  }

  #thaw(): void {
    const before = this.#afterFreeze;
    if (before === null || this.#isFrozen() || this.#state.takeover !== null) return;
    this.#afterFreeze = null;
    this.#go(before);
  }

  /** What was waited for is let go: it belongs to the act before. */
  readonly carryOn = (): void => {
    const { takeover, pace } = this.#state;
    if (takeover === null) return;
    this.#takenOver.add(takeover);
    this.#tellOfPause();
    this.#set({ ...this.#state, takeover: null });
    // The questions of a freeze at the same second come next.
    const isThenToRun = this.#isFrozen() && !this.waitsForYou;
    this.#afterFreeze = isThenToRun ? { ...running, pace } : null;
    if (this.waitsForYou) return;
    this.#go({ ...running, pace });
  };

  /** Stops for good. */
  readonly stop = (): void => {
    this.#isStopped = true;
    this.pause();
  };

  #set(state: ClockState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #isFrozen(): boolean {
    return this.#exercise.view().probes.some((probe) => probe.state === 'open');
  }

  /** The act that begins at this second, where its takeover briefing is still to be read. */
  #takeoverDue(): string | null {
    const { act, now } = this.#exercise.view();
    const isDue = act?.briefing !== undefined && act.at === now && !this.#takenOver.has(act.id);
    return isDue && !this.#exercise.ended() ? act.id : null;
  }

  /**
   * Time stands. For a freeze that is no pause of the trainee’s, and none in the record; reading a
   * takeover briefing is one.
   */
  #hold(): void {
    const takeover = this.#takeoverDue();
    if (takeover !== null) {
      this.#until = null;
      this.#pausedAt = this.#options.wall.now();
    }
    this.#beat.stop();
    this.#afterFreeze = this.#state;
    const { pace } = this.#state;
    this.#set({ running: false, pace, waiting: null, takeover, stopped: null });
  }

  #go(state: ClockState): void {
    if (this.#isStopped || this.#exercise.ended() || this.#isHeld()) return;
    this.#tellOfPause();
    const afresh = !this.#state.running;
    this.#set(state);
    this.#beat.start(afresh);
  }

  #isHeld(): boolean {
    return this.#state.takeover !== null || this.#isFrozen();
  }

  #tellOfPause(): void {
    const { wall, onPause } = this.#options;
    if (this.#pausedAt === null) return;
    const wallSeconds = Math.round((wall.now() - this.#pausedAt) / 1000);
    this.#pausedAt = null;
    // Where time waits for the trainee, standing is how it goes and nothing to be noted.
    if (!this.waitsForYou) onPause({ at: this.#exercise.now(), wallSeconds });
  }

  #tick(whole: number): void {
    try {
      const over = whole > 0 ? this.#advance(this.#exercise.now() + whole) : null;
      const isHeld = this.#isFrozen() || this.#takeoverDue() !== null;
      if (!this.#exercise.ended() && isHeld) this.#hold();
      else if (over !== null) this.#stand(over);
      else if (this.#exercise.ended()) this.pause();
    } catch (error) {
      this.stop();
      this.#options.onFail(error);
    }
  }

  /** @returns why what was waited for is over; null when it is not. */
  #advance(wanted: Seconds): StopReason | null {
    const exercise = this.#exercise;
    const target = Math.min(wanted, exercise.nextStop() ?? wanted);
    const until = this.#until;
    if (until !== null) {
      for (let due = exercise.nextDue(); due !== null && due < target; due = exercise.nextDue()) {
        exercise.advanceTo(due);
        const over = until(exercise.view());
        if (exercise.ended() || over !== null) return over;
      }
    }
    exercise.advanceTo(target);
    return exercise.ended() ? null : (until?.(exercise.view()) ?? null);
  }
}
